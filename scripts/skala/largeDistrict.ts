// A district's workbook of a chosen length, built when somebody reads it and forgotten afterwards.
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { allWilayah, type Wilayah } from '../../src/core/nomenclature/wilayah.ts';
import { type Fact, factsOf, sum, TAHUN } from '../samples/districts/facts.ts';

/** All kabupaten and kota, in the order of their codes. */
export function allDistricts(): readonly Wilayah[] {
  return allWilayah().filter(({ level }) => level !== 'provinsi');
}

const TITLES = 3;
const HEADER = [
  'Kode',
  'Program/Kegiatan/Sub Kegiatan',
  'Indikator',
  'Satuan',
  'Target',
  'Pagu (Rp)',
  ...['I', 'II', 'III', 'IV'].flatMap((q) => [`Realisasi K TW ${q}`, `Realisasi Rp TW ${q}`]),
];
export const COLUMNS = HEADER.length;

const blank: Content = { type: 'blank' };
const text = (value: string): Content => ({ type: 'text', value });
const number = (value: number | null | undefined): Content =>
  value === null || value === undefined ? blank : { type: 'number', value };

function row(fact: Fact): Content[] {
  return [
    text(fact.kode),
    text(fact.nama),
    text(fact.indikator),
    text(fact.satuan),
    number(fact.target),
    number(fact.pagu),
    ...fact.k.flatMap((value, quarter) => [number(value), number(fact.rp[quarter])]),
  ];
}

/** A further indicator below its sub kegiatan: no code, no name, no money. */
function furtherRow(fact: Fact, n: number): Content[] {
  return [
    blank,
    blank,
    text(`${fact.indikator} (indikator ${n})`),
    text(fact.satuan),
    number(fact.target + n),
    blank,
    ...fact.k.flatMap((value) => [number(value), blank]),
  ];
}

function bodyOf(facts: readonly Fact[], rows: number): Content[][] {
  const subs = facts.filter(({ level }) => level === 'sub_kegiatan');
  const missing = Math.max(0, rows - facts.length);
  return facts.flatMap((fact): Content[][] => {
    const at = subs.indexOf(fact);
    if (at < 0) return [row(fact)];
    const further = Math.floor(missing / subs.length) + (at < missing % subs.length ? 1 : 0);
    return [row(fact), ...Array.from({ length: further }, (_, i) => furtherRow(fact, i + 2))];
  });
}

const planOf = ({ kode, nama, desa, kelurahan }: Wilayah): Fact[] =>
  factsOf({ kode, nama, desa: Math.max(1, desa + kelurahan), terlapor: 2 });

/** The sum of its programs: what the consolidation must come to. */
export function paguOf(district: Wilayah): number {
  return sum(planOf(district).flatMap(({ level, pagu }) => (level === 'program' ? [pagu] : [])));
}

function build(id: string, district: Wilayah, rows: number): HostWorkbook {
  const book = createWorkbook({ id, name: `Evaluasi ${district.nama}`, locale: 'id_ID' });
  const body = bodyOf(planOf(district), rows);
  const sheet = book.addSheet('Evaluasi', TITLES + 1 + body.length, COLUMNS);
  sheet.setContents(0, 0, [
    [text('EVALUASI RENCANA AKSI DINAS PEMBERDAYAAN MASYARAKAT DAN DESA')],
    [text(`${district.nama.toUpperCase()} TAHUN ${TAHUN}`)],
  ]);
  sheet.setContents(TITLES, 0, [HEADER.map(text), ...body]);
  return book;
}

/** Only what a remote reader asks for works: 514 calculated workbooks at once would fill the memory of the machine. */
export function largeDistrict(id: string, district: Wilayah, rows: number): HostWorkbook {
  const whole = () => build(id, district, rows);
  const { name, locale, timeZone } = {
    name: `Evaluasi ${district.nama}`,
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
  };
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: () => whole().sheets(),
    localFormula: (formula: string) => whole().localFormula(formula),
  } as HostWorkbook;
}
