// The sheet "Ringkasan": totals of the province, and for every district whether it reported and what is wrong.
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { rectAt } from '../grid/rect.ts';
import { T } from '../text/consolidationText.ts';
import { COVERAGE } from '../text/coverageText.ts';
import { regionKey } from './dataSheet.ts';
import type { Province } from './province.ts';
import {
  absorptionOf,
  block,
  dataRange,
  districtRows,
  type FactRows,
  predicateOf,
  rowRange,
  type SheetNames,
  sheetLook,
  sumOrBlank,
  text,
} from './sheetParts.ts';

const C = COVERAGE;
const COLUMNS = Object.keys(C.header) as (keyof typeof C.header)[];
const at = (id: keyof typeof C.header) => COLUMNS.indexOf(id);
const TABLE_ROW = 13;
const WIDTHS = [
  40, 110, 200, 240, 100, 100, 80, 70, 140, 130, 130, 130, 130, 140, 90, 110, 420, 170, 60, 90, 90,
];

/** Sums over the district's own rows of "Data"; nothing for one that does not count. */
function moneyCells(
  names: SheetNames,
  rows: FactRows | undefined,
  row: number,
  province: Province,
): Partial<Record<keyof typeof C.header, Input>> {
  if (!rows) return {};
  const cell = (id: 'paguHitung' | `rpHitung${1 | 2 | 3 | 4}`): Input => ({
    f: `=${sumOrBlank(dataRange(names, rows, id))}`,
  });
  const { triwulan } = province.period;
  const until = rowRange(row, at('rp1'), at('rp1') + triwulan - 1);
  return {
    pagu: cell('paguHitung'),
    rp1: cell('rpHitung1'),
    rp2: cell('rpHitung2'),
    rp3: cell('rpHitung3'),
    rp4: cell('rpHitung4'),
    sd: { f: `=${sumOrBlank(until)}` },
    serapan: { f: `=${absorptionOf(cellName(row, at('sd')), cellName(row, at('pagu')))}` },
    predikat: { f: `=${predicateOf(cellName(row, at('serapan')))}` },
  };
}

export function coverageEdits(
  sheet: string,
  names: SheetNames,
  province: Province,
  madeAt: string,
): Edit[] {
  const { period, districts } = province;
  const blocks = districtRows(province.facts);
  const first = TABLE_ROW + 1;
  const last = TABLE_ROW + Math.max(districts.length, 1);
  const column = (id: keyof typeof C.header) =>
    `${cellName(first, at(id))}:${cellName(last, at(id))}`;
  const count = (id: keyof typeof C.header, word: string) => `=COUNTIF(${column(id)};"${word}")`;
  const line = (label: string, formula: string): Input[] => [
    null,
    { t: label },
    null,
    { f: formula },
  ];
  const value = (row: number) => cellName(row, 3);
  const rows: Input[][] = [
    [{ t: T.title(period.tahun, period.triwulan) }],
    [{ t: T.madeAt(madeAt) }],
    line(C.files, `=COUNTA(${column('berkas')})`),
    line(C.ok, count('status', T.status.ok)),
    line(C.late, count('status', T.status.belum_lapor)),
    line(C.trouble, count('status', T.status.masalah)),
    line(C.counted, count('dihitung', C.yes)),
    line(C.pagu, `=${sumOrBlank(column('pagu'))}`),
    line(C.spent(period.triwulan), `=${sumOrBlank(column('sd'))}`),
    line(C.absorption, `=${absorptionOf(value(8), value(7))}`),
    line(C.predicate, `=${predicateOf(value(9))}`),
    [null, { t: C.lateNames }, null, text(lateNames(province))],
    [],
    COLUMNS.map((id): Input => ({ t: C.header[id] })),
  ];
  districts.forEach((district, i) => {
    const { report } = district;
    const own: Partial<Record<keyof typeof C.header, Input>> = {
      no: { n: i + 1 },
      kode: text(report.kode),
      nama: text(report.nama ?? report.file),
      berkas: text(report.file),
      status: { t: T.status[district.status] },
      dihitung: { t: district.counted ? C.yes : C.no },
      terakhir: district.lastQuarter === 0 ? { t: C.none } : { n: district.lastQuarter },
      baris: { n: report.rows },
      keterangan: text(
        district.problems
          .slice(0, 3)
          .map((problem) => problem.message)
          .join(' '),
      ),
      dibaca: text(report.readAt),
      tahun: report.year === null ? null : { n: report.year },
      terlapor: { t: report.reported.map((yes) => (yes ? C.yes : C.no)).join(', ') },
      kunci: { t: regionKey(district.wilayah) },
      ...moneyCells(
        names,
        district.counted ? blocks.get(district.wilayah) : undefined,
        TABLE_ROW + 1 + i,
        province,
      ),
    };
    rows.push(COLUMNS.map((id) => own[id] ?? null));
  });
  const money = new Set(['pagu', 'rp1', 'rp2', 'rp3', 'rp4', 'sd']);
  const formats = COLUMNS.map((id) =>
    money.has(id)
      ? '#,##0'
      : id === 'serapan'
        ? '#,##0.00'
        : id === 'kode' || id === 'kunci'
          ? '@'
          : '',
  );
  const made = block(rows, formats, TABLE_ROW);
  made.formats[7]![3] = '#,##0';
  made.formats[8]![3] = '#,##0';
  made.formats[9]![3] = '#,##0.00';
  return [
    ...sheetLook(
      sheet,
      made.inputs,
      made.formats,
      { row: TABLE_ROW, columns: COLUMNS.length },
      WIDTHS,
      3,
    ),
    { kind: 'style', sheet, rects: [rectAt(2, 1, 10, 3)], style: { bold: true } },
    { kind: 'hideColumns', sheet, column: at('kunci'), columns: 1, hidden: true },
  ];
}

function lateNames(province: Province): string {
  const late = province.districts
    .filter((district) => district.status === 'belum_lapor')
    .map((district) => district.report.nama ?? district.report.file);
  return late.length === 0 ? C.nobody : late.join(', ');
}

/** A district's line as the sheet keeps it, for reading a province one level up. */
export interface CoverageLine {
  readonly kode: string | null;
  readonly nama: string | null;
  readonly file: string;
  readonly wilayah: string;
  readonly counted: boolean;
  readonly rows: number;
  readonly readAt: string;
  readonly year: number | null;
  readonly reported: readonly boolean[];
}

export function readCoverage(grid: Grid): CoverageLine[] {
  let header = -1;
  for (let row = 0; row < rowCount(grid) && header < 0; row++) {
    if (COLUMNS.every((id, c) => cellAt(grid, row, c).display.trim() === C.header[id]))
      header = row;
  }
  if (header < 0) return [];
  const lines: CoverageLine[] = [];
  for (let row = header + 1; row < rowCount(grid); row++) {
    const cell = (id: keyof typeof C.header) => cellAt(grid, row, at(id));
    const words = (id: keyof typeof C.header) => {
      const found = cell(id);
      return found.kind === 'blank' ? null : String(found.value ?? found.display);
    };
    const number = (id: keyof typeof C.header) =>
      cell(id).kind === 'number' ? (cell(id).value as number) : null;
    const wilayah = words('kunci');
    const file = words('berkas');
    if (!wilayah?.startsWith('w:') || file === null) continue;
    lines.push({
      kode: words('kode'),
      nama: words('nama') === file ? null : words('nama'),
      file,
      wilayah: wilayah.slice(2),
      counted: words('dihitung') === C.yes,
      rows: number('baris') ?? 0,
      readAt: words('dibaca') ?? '',
      year: number('tahun'),
      reported: (words('terlapor') ?? '').split(', ').map((word) => word === C.yes),
    });
  }
  return lines;
}
