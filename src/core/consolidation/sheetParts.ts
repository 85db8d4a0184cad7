// Small pieces that all result sheets of the consolidation share.
import type { Edit, Input } from '../edits/edit.ts';
import { HEADER_STYLE, TITLE_STYLE } from '../edits/sheetStyles.ts';
import { cellName, columnName, sheetPrefix } from '../grid/a1.ts';
import { rectAt } from '../grid/rect.ts';
import { quoted } from '../recap/planRefs.ts';
import { DEFAULT_PREDICATES } from '../recap/recapSettings.ts';
import { DATA_FIRST_ROW, type DataColumn, dataColumn } from './dataSheet.ts';
import type { Fact } from './fact.ts';

export interface SheetNames {
  readonly ringkasan: string;
  readonly program: string;
  readonly matriks: string;
  readonly indikator: string;
  readonly data: string;
  readonly masalah: string;
}

export const text = (words: string | null): Input =>
  words === null || words === '' ? null : { t: words };

/** Rows of "Data": all of them, or those of one district, which stand together. Positions in the list of facts. */
export interface FactRows {
  readonly from: number;
  readonly count: number;
}

/** One column of the sheet "Data" as an absolute range. */
export function dataRange(names: SheetNames, rows: FactRows, id: DataColumn): string {
  const column = columnName(dataColumn(id));
  const first = DATA_FIRST_ROW + rows.from + 1;
  const last = first + Math.max(rows.count, 1) - 1;
  return `${sheetPrefix(names.data)}$${column}$${first}:$${column}$${last}`;
}

/** The rows of every district; facts are ordered by region. */
export function districtRows(facts: readonly Fact[]): Map<string, FactRows> {
  const found = new Map<string, FactRows>();
  facts.forEach((fact, i) => {
    const known = found.get(fact.wilayah);
    found.set(fact.wilayah, known ? { ...known, count: known.count + 1 } : { from: i, count: 1 });
  });
  return found;
}

/** `SUMIFS` over "Data", blank where nothing at all matches. */
export function sumIfs(
  names: SheetNames,
  rows: FactRows,
  id: DataColumn,
  criteria: readonly (readonly [DataColumn, string])[],
): string {
  const pairs = criteria
    .map(([column, cell]) => `${dataRange(names, rows, column)};${cell}`)
    .join(';');
  return `SUMIFS(${dataRange(names, rows, id)};${pairs})`;
}

/**
 * From so many rows of "Data" on, a formula that searches all of them for a key that stands in a few costs more than it
 * says: a nation's workbook has tens of thousands of such lines, and Sheets would search for hours.
 */
const SEARCH_MOST = 20_000;
const FEW_BLOCKS = 20;

/** Positions of the facts of every key, in order. */
export function positionsOf(
  facts: readonly Fact[],
  field: 'program' | 'kegiatan' | 'subKegiatan' | 'indicatorKey',
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  facts.forEach((fact, i) => {
    const list = found.get(fact[field]);
    if (list) list.push(i);
    else found.set(fact[field], [i]);
  });
  return found;
}

/**
 * The cells of one column that a key stands in, as arguments of SUM, MIN, MAX or COUNT: `Data!$I$12;Data!$I$40:$I$41`.
 * null where searching is the shorter way: in a province's workbook, and for keys that stand in many places.
 */
export function fewCells(
  names: SheetNames,
  all: FactRows,
  id: DataColumn,
  positions: readonly number[],
): string | null {
  if (all.count <= SEARCH_MOST) return null;
  const blocks: { from: number; count: number }[] = [];
  for (const position of positions) {
    const last = blocks[blocks.length - 1];
    if (last && last.from + last.count === position) last.count++;
    else blocks.push({ from: position, count: 1 });
    if (blocks.length > FEW_BLOCKS) return null;
  }
  return blocks.length === 0 ? null : blocks.map((block) => dataRange(names, block, id)).join(';');
}

/** The predicate of the percentage in `cell`, by lower bounds. */
export function predicateOf(cell: string): string {
  const nested = DEFAULT_PREDICATES.slice(1).reduce(
    (rest, step) => `IF(ROUND(${cell};9)>=${step.from};${quoted(step.label)};${rest})`,
    quoted(DEFAULT_PREDICATES[0]!.label),
  );
  return `IF(ISNUMBER(${cell});${nested};"")`;
}

/** Realised over pagu in percent, blank where it cannot be. */
export function absorptionOf(realised: string, pagu: string): string {
  return `IF(AND(ISNUMBER(${realised});ISNUMBER(${pagu}));IF(${pagu}=0;"";${realised}/${pagu}*100);"")`;
}

/** A sum that stays blank while every part is blank: not reported is not zero. */
export function sumOrBlank(range: string): string {
  return `IF(COUNT(${range})=0;"";SUM(${range}))`;
}

/** The cells of one row from `from` to `to` as a range. */
export function rowRange(row: number, from: number, to: number): string {
  return `${cellName(row, from)}:${cellName(row, to)}`;
}

/** Contents, title, header look, widths and freeze: the same for every result sheet. */
export function sheetLook(
  sheet: string,
  inputs: readonly (readonly Input[])[],
  formats: readonly (readonly string[])[],
  header: { readonly row: number; readonly columns: number },
  widths: readonly number[],
  frozen: number,
): Edit[] {
  return [
    { kind: 'formats', sheet, row: 0, column: 0, formats },
    { kind: 'cells', sheet, row: 0, column: 0, inputs },
    { kind: 'style', sheet, rects: [rectAt(0, 0, 1, 1)], style: TITLE_STYLE },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(header.row, 0, 1, header.columns)],
      style: HEADER_STYLE,
    },
    { kind: 'columnWidths', sheet, widths },
    { kind: 'freeze', sheet, rows: header.row + 1, columns: frozen },
  ];
}

/** Rows of equal width, and formats by column below the header. */
export function block(
  rows: readonly (readonly Input[])[],
  columnFormats: readonly string[],
  header: number,
): { inputs: Input[][]; formats: string[][] } {
  const width = rows.reduce((most, row) => Math.max(most, row.length), columnFormats.length);
  const pad = (row: readonly Input[]): Input[] =>
    Array.from({ length: width }, (_, i) => row[i] ?? null);
  return {
    inputs: rows.map(pad),
    formats: rows.map((_, r) =>
      Array.from({ length: width }, (_, c) => (r > header ? (columnFormats[c] ?? '') : '')),
    ),
  };
}
