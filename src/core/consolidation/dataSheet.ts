// The sheet "Data": one row per fact with its provenance. It is written here and read back one level up.
import type { Edit, Input } from '../edits/edit.ts';
import { HEADER_FILL } from '../edits/sheetStyles.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { rectAt } from '../grid/rect.ts';
import { LEVELS, type Level } from '../model/level.ts';
import type { UnitKind } from '../recap/unitKind.ts';
import { T } from '../text/consolidationText.ts';
import type { Fact } from './fact.ts';
import { latest } from './rollUp.ts';

/** Column ids with the titles that identify the sheet. Keys stand in the last columns, hidden. */
export const DATA_COLUMNS = [
  ['wilayah', 'Kode wilayah'],
  ['nama', 'Kabupaten/Kota'],
  ['level', 'Tingkat'],
  ['kode', 'Kode'],
  ['uraian', 'Uraian'],
  ['indikator', 'Indikator'],
  ['satuan', 'Satuan'],
  ['jenis', 'Jenis satuan'],
  ['target', 'Target'],
  ['k1', 'Realisasi TW I'],
  ['k2', 'Realisasi TW II'],
  ['k3', 'Realisasi TW III'],
  ['k4', 'Realisasi TW IV'],
  ['terakhir', 'Realisasi terakhir'],
  ['pagu', 'Pagu tertulis (Rp)'],
  ['rp1', 'Rp TW I tertulis'],
  ['rp2', 'Rp TW II tertulis'],
  ['rp3', 'Rp TW III tertulis'],
  ['rp4', 'Rp TW IV tertulis'],
  ['paguHitung', 'Pagu dijumlahkan (Rp)'],
  ['rpHitung1', 'Rp TW I dijumlahkan'],
  ['rpHitung2', 'Rp TW II dijumlahkan'],
  ['rpHitung3', 'Rp TW III dijumlahkan'],
  ['rpHitung4', 'Rp TW IV dijumlahkan'],
  ['berkas', 'Buku kerja asal'],
  ['tautan', 'Tautan'],
  ['lembar', 'Lembar asal'],
  ['baris', 'Baris asal'],
  ['sel', 'Sel asal'],
  ['dibaca', 'Waktu baca'],
  ['formulir', 'Formulir'],
  ['catatan', 'Catatan'],
  ['kunci', 'Kunci'],
  ['program', 'Kunci program'],
  ['kegiatan', 'Kunci kegiatan'],
  ['subKegiatan', 'Kunci sub kegiatan'],
  ['kunciIndikator', 'Kunci indikator'],
  ['kunciWilayah', 'Kunci wilayah'],
] as const;

export type DataColumn = (typeof DATA_COLUMNS)[number][0];

export const DATA_HEADER_ROW = 0;
export const DATA_FIRST_ROW = 1;
export const DATA_HIDDEN = { column: DATA_COLUMNS.findIndex(([id]) => id === 'kunci'), columns: 6 };

export function dataColumn(id: DataColumn): number {
  return DATA_COLUMNS.findIndex(([known]) => known === id);
}

/** `w:15.02`: never taken for a number or a date by SUMIFS. */
export function regionKey(wilayah: string): string {
  return `w:${wilayah}`;
}

/** Pixels; room for a billion in rupiah where nothing else is said. */
const WIDTH = 130;
const WIDTHS: Readonly<Partial<Record<DataColumn, number>>> = {
  nama: 180,
  kode: 150,
  uraian: 300,
  indikator: 300,
  berkas: 220,
  tautan: 220,
  dibaca: 240,
  catatan: 260,
};

const MONEY = /^(pagu|rp\d|paguHitung|rpHitung\d)$/;
const TEXT = /^(wilayah|kode|kunci.*|program|kegiatan|subKegiatan|sel)$/;

function rowOf(fact: Fact, triwulan: number): Input[] {
  const text = (words: string | null): Input =>
    words === null || words === '' ? null : { t: words };
  const number = (value: number | null | undefined): Input =>
    value === null || value === undefined ? null : { n: value };
  const { source } = fact;
  const inputs: Record<DataColumn, Input> = {
    wilayah: text(fact.wilayah),
    nama: text(fact.namaWilayah),
    level: text(T.levels[fact.level]),
    kode: text(fact.kode),
    uraian: text(fact.name),
    indikator: text(fact.indicator),
    satuan: text(fact.unit),
    jenis: text(T.kinds[fact.unitKind]),
    target: number(fact.target),
    k1: number(fact.realised[0]),
    k2: number(fact.realised[1]),
    k3: number(fact.realised[2]),
    k4: number(fact.realised[3]),
    terakhir: number(latest(fact, triwulan)),
    pagu: number(fact.pagu),
    rp1: number(fact.realisedRp[0]),
    rp2: number(fact.realisedRp[1]),
    rp3: number(fact.realisedRp[2]),
    rp4: number(fact.realisedRp[3]),
    paguHitung: number(fact.paguCounted),
    rpHitung1: number(fact.rpCounted[0]),
    rpHitung2: number(fact.rpCounted[1]),
    rpHitung3: number(fact.rpCounted[2]),
    rpHitung4: number(fact.rpCounted[3]),
    berkas: text(source.workbook),
    tautan: text(source.link),
    lembar: text(source.sheet),
    baris: number(source.row),
    sel: text(
      Object.entries(source.cells)
        .map(([figure, cell]) => `${figure} ${cell}`)
        .join('; '),
    ),
    dibaca: text(source.readAt),
    formulir: text(source.form),
    catatan: text(fact.flags.join(' ')),
    kunci: text(fact.key),
    program: text(fact.program),
    kegiatan: text(fact.kegiatan),
    subKegiatan: text(fact.subKegiatan),
    kunciIndikator: text(fact.indicatorKey),
    kunciWilayah: text(regionKey(fact.wilayah)),
  };
  return DATA_COLUMNS.map(([id]) => inputs[id]);
}

/** The rows of some facts that stand side by side in the list; `from` is the position of the first. */
export function dataRows(sheet: string, facts: readonly Fact[], triwulan: number, from = 0): Edit {
  const inputs = facts.map((fact) => rowOf(fact, triwulan));
  return { kind: 'cells', sheet, row: DATA_FIRST_ROW + from, column: 0, inputs };
}

/** Everything but the rows: titles, formats, look. `count`: how many facts there will be. */
export function dataFrame(sheet: string, count: number): Edit[] {
  const width = DATA_COLUMNS.length;
  const formats = DATA_COLUMNS.map(([id]) => (MONEY.test(id) ? '#,##0' : TEXT.test(id) ? '@' : ''));
  const header: Input[] = DATA_COLUMNS.map(([, title]) => ({ t: title }));
  return [
    {
      kind: 'formats',
      sheet,
      row: DATA_FIRST_ROW,
      column: 0,
      formats: Array.from({ length: count }, () => formats),
    },
    { kind: 'cells', sheet, row: DATA_HEADER_ROW, column: 0, inputs: [header] },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(0, 0, 1, width)],
      style: { bold: true, fill: HEADER_FILL, wrap: true, border: true },
    },
    { kind: 'columnWidths', sheet, widths: DATA_COLUMNS.map(([id]) => WIDTHS[id] ?? WIDTH) },
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
    { kind: 'hideColumns', sheet, ...DATA_HIDDEN, hidden: true },
  ];
}

/** A sheet of this form, whatever it is called: its first row bears our titles. */
export function isDataGrid(grid: Grid): boolean {
  return DATA_COLUMNS.every(
    ([, title], column) => cellAt(grid, DATA_HEADER_ROW, column).display.trim() === title,
  );
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  return (Object.keys(words) as K[]).find((key) => words[key] === text) ?? null;
}

/** Facts as they were written. Rows whose keys are gone (typed by hand) are skipped and counted. */
export function readDataGrid(grid: Grid): { facts: Fact[]; skipped: number } {
  const facts: Fact[] = [];
  let skipped = 0;
  for (let row = DATA_FIRST_ROW; row < rowCount(grid); row++) {
    const cell = (id: DataColumn) => cellAt(grid, row, dataColumn(id));
    const text = (id: DataColumn) => {
      const found = cell(id);
      return found.kind === 'blank' ? null : String(found.value ?? found.display);
    };
    const number = (id: DataColumn) => {
      const found = cell(id);
      return found.kind === 'number' ? (found.value as number) : null;
    };
    if ((grid.cells[row] ?? []).every((c) => c.kind === 'blank')) continue;
    const level = keyOf<Level>(T.levels, text('level') ?? '');
    const key = text('kunci');
    const wilayah = text('kunciWilayah');
    if (level === null || !LEVELS.includes(level) || key === null || !wilayah?.startsWith('w:')) {
      skipped++;
      continue;
    }
    const cells: Record<string, string> = {};
    for (const part of (text('sel') ?? '').split('; ')) {
      const at = part.indexOf(' ');
      if (at > 0) cells[part.slice(0, at)] = part.slice(at + 1);
    }
    const flags = text('catatan');
    facts.push({
      wilayah: wilayah.slice(2),
      namaWilayah: text('nama') ?? '',
      level,
      key,
      program: text('program') ?? '',
      kegiatan: text('kegiatan') ?? '',
      subKegiatan: text('subKegiatan') ?? '',
      kode: text('kode'),
      name: text('uraian') ?? '',
      indicator: text('indikator'),
      unit: text('satuan'),
      unitKind: keyOf<UnitKind>(T.kinds, text('jenis') ?? '') ?? 'count',
      indicatorKey: text('kunciIndikator') ?? '',
      target: number('target'),
      realised: [number('k1'), number('k2'), number('k3'), number('k4')],
      pagu: number('pagu'),
      realisedRp: [number('rp1'), number('rp2'), number('rp3'), number('rp4')],
      paguCounted: number('paguHitung'),
      rpCounted: [
        number('rpHitung1'),
        number('rpHitung2'),
        number('rpHitung3'),
        number('rpHitung4'),
      ],
      source: {
        workbook: text('berkas') ?? '',
        sheet: text('lembar') ?? '',
        row: number('baris') ?? 0,
        cells,
        readAt: text('dibaca') ?? '',
        link: text('tautan'),
        form: text('formulir'),
      },
      flags: flags === null ? [] : [flags],
    });
  }
  return { facts, skipped };
}
