// Where a finding stands, as parameters: row and column in the office's own words, and the cell.
import { cellName, columnName } from '../../grid/a1.ts';
import type { Grid } from '../../grid/grid.ts';
import { rectContains } from '../../grid/rect.ts';
import type { ColumnId } from '../../model/column.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../../model/planTable.ts';
import type { CellRef, Params } from '../rule.ts';

const LONGEST_NAME = 70;
const TITLE_MARK = ' › ';
/** Fewer letters of the upper header say nothing. */
const SHORTEST_ABOVE = 12;

/** Name of a row, or its indicator when it only adds an indicator; shortened for a sentence. */
export function rowName(row: PlanRow): string {
  const name = row.name !== '' ? row.name : (row.indicator ?? row.kode ?? '');
  return shorten(name);
}

export function shorten(text: string, longest = LONGEST_NAME): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean.length <= longest) return clean;
  const cut = clean.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`;
}

/** The first words in a row of the sheet, whatever the row is; empty where it has none. */
export function firstWords(grid: Grid, row: number): string {
  const texts = (grid.cells[row] ?? []).filter(({ kind }) => kind === 'text');
  return texts.map(({ display }) => display.trim()).find((text) => /[a-z]{3}/i.test(text)) ?? '';
}

/** The rows of the sheet that the table covers below its header, those that are no rows of the plan among them; no totals. */
export function sheetRows({ area, headerRows, totalRows }: PlanTable): number[] {
  const totals = new Set(totalRows.map(({ row }) => row));
  const from = Math.max(-1, ...headerRows) + 1;
  const all = Array.from({ length: area.row + area.rows - from }, (_, i) => from + i);
  return all.filter((row) => !totals.has(row));
}

export function columnOf(table: PlanTable, id: ColumnId): HeaderColumn | null {
  return table.columns.find((column) => column.id === id) ?? null;
}

/** Rupiah that one stands for in a column of the sheet: 1000 in a table of thousands. */
export function scaleOf(table: PlanTable, column: number): number {
  return table.columns.find((each) => each.column === column)?.scale ?? 1;
}

/** What the columns of several periods have in common: `anggaranTw` of `anggaranTw3`. */
export function familyOf(id: ColumnId): string {
  return id.replace(/\d+$/, '');
}

export function periodColumns(table: PlanTable, family: string): readonly HeaderColumn[] {
  return table.columns.filter(({ id }) => familyOf(id) === family);
}

export function columnAt(table: PlanTable, column: number): HeaderColumn | null {
  return table.columns.find((each) => each.column === column) ?? null;
}

/** False when one column is in thousands and another is not: a formula over both would be wrong. */
export function sameScale(table: PlanTable, ids: readonly ColumnId[]): boolean {
  return new Set(ids.map((id) => columnOf(table, id)?.scale ?? 1)).size === 1;
}

/** Title of a physical column, its letter when the header says nothing. */
export function columnTitle(table: PlanTable, column: number): string {
  return shortenTitle(wholeTitle(table, column) || columnName(column));
}

/** The same with all its words; empty when the header says nothing. */
export function wholeTitle(table: PlanTable, column: number): string {
  const unknown = table.unknownColumns.find((each) => each.column === column)?.title;
  return columnAt(table, column)?.title || unknown || '';
}

/** The words of a title above its lowest ones: `Target › Triwulan` of `Target › Triwulan › I`; empty when there are none. */
export function titleAbove(title: string): string {
  return title.split(TITLE_MARK).slice(0, -1).join(TITLE_MARK);
}

/** The lowest words of a title. */
export function titleLeaf(title: string): string {
  return title.split(TITLE_MARK).pop()!;
}

/** `Kerangka Pendanaan…  › Pagu`: the last words tell one column from its neighbours, so they stay whole. */
function shortenTitle(title: string): string {
  const clean = title.replace(/\s+/g, ' ').trim();
  const split = clean.lastIndexOf(TITLE_MARK);
  if (clean.length <= LONGEST_NAME || split < 0) return shorten(clean);
  const leaf = shorten(clean.slice(split + TITLE_MARK.length));
  const room = LONGEST_NAME - leaf.length - TITLE_MARK.length;
  const above = clean.slice(0, split);
  if (room < SHORTEST_ABOVE) return leaf;
  return `${shorten(above, room)}${TITLE_MARK}${leaf}`;
}

/** True below the first row of a merged cell, whose words hold for this row as well. */
export function standsInMerge(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some((rect) => row > rect.row && rectContains(rect, row, column));
}

export function cellRef(table: PlanTable, row: number, column: number): CellRef {
  return { sheet: table.sheet, row, column };
}

export function valueRef(table: PlanTable, value: Value): CellRef {
  return cellRef(table, value.row, value.column);
}

/** Parameters every sentence needs: `baris`, `nama`, `kolom`, `huruf`, `sel`; `skala` where cells show thousands. */
export function spotParams(
  table: PlanTable,
  name: string,
  row: number,
  column: number,
  header: HeaderColumn | null = columnAt(table, column),
): Record<string, string | number> {
  const scale = header?.scale;
  return {
    baris: row + 1,
    nama: name,
    kolom: header?.title ? shortenTitle(header.title) : columnTitle(table, column),
    huruf: columnName(column),
    sel: cellName(row, column),
    ...(scale === undefined ? {} : { skala: scale }),
  };
}

const SCALE_WORDS: Readonly<Record<number, string>> = {
  1e3: 'ribuan',
  1e6: 'jutaan',
  1e9: 'miliaran',
  1e12: 'triliunan',
};

/** Sentences name rupiah: says so where the cell shows another figure. */
function scaleWords({ skala }: Params): string {
  const words = SCALE_WORDS[Number(skala)];
  return words ? `, selnya dalam ${words} rupiah; di sini ditulis penuh` : '';
}

/** `Baris 14 “Administrasi Keuangan”, kolom “ANGGARAN” (U)`. */
export function place(params: Params): string {
  return `${rowPlace(params)}, kolom “${params.kolom}” (${params.huruf}${scaleWords(params)})`;
}

/** `Baris 14 “Administrasi Keuangan”`. */
export function rowPlace(params: Params): string {
  return params.nama ? `Baris ${params.baris} “${params.nama}”` : `Baris ${params.baris}`;
}

/** Identity of a row that survives moved rows: sheet, code or name, indicator. */
export function rowIdentity(table: PlanTable, row: PlanRow): string {
  const key = (row.kode ?? row.name).toLowerCase().replace(/\s+/g, ' ').trim();
  const indicator = (row.indicator ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
  return [table.sheet, key, indicator].join('|');
}

/** Identity of a finding at one cell of a row. */
export function aboutCell(
  code: string,
  table: PlanTable,
  row: PlanRow,
  column: number,
  header: HeaderColumn | null = columnAt(table, column),
): string {
  const id = header?.id ?? columnTitle(table, column);
  return [code, rowIdentity(table, row), id].join('|');
}
