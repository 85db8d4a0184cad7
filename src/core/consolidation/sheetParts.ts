// Small pieces that all result sheets of the consolidation share.
import type { Edit, Input } from '../edits/edit.ts';
import { cellName, columnName, sheetPrefix } from '../grid/a1.ts';
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

export function rect(row: number, column: number, rows: number, columns: number) {
  return { row, column, rows, columns };
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
    { kind: 'style', sheet, rects: [rect(0, 0, 1, 1)], style: { bold: true, fontSize: 14 } },
    {
      kind: 'style',
      sheet,
      rects: [rect(header.row, 0, 1, header.columns)],
      style: {
        bold: true,
        fill: '#d9e2f3',
        wrap: true,
        align: 'center',
        valign: 'middle',
        border: true,
      },
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
