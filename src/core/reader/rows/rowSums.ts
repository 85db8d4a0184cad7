// Which other rows a row adds in its own columns, as its formulas say it.
import { references } from '../../formula/references.ts';
import type { Grid } from '../../grid/grid.ts';

/** The rows added in one column, from top to bottom, each once; the row itself is none of them. */
export interface ColumnSum {
  readonly column: number;
  readonly rows: readonly number[];
}

export type RowSums = (row: number) => readonly ColumnSum[];

/** Anything but adding: a share, a difference, a condition, a text. */
const OTHER = /[-*/<>&"^]|\b(?!(?:SUM|SUBTOTAL|IFERROR|ROUND|ROUNDUP|INT|N)\s*\()[A-Z.]+\s*\(/i;

/** True for a formula that adds cells or copies one, and does nothing else with them. */
export function addsOnly(formula: string): boolean {
  return formula !== '' && !OTHER.test(formula);
}

/** `from`, `to`: the rows of the table, `to` exclusive. Each row is looked at once, and only when it is asked for. */
export function rowSums(
  grid: Grid,
  left: number,
  right: number,
  from: number,
  to: number,
): RowSums {
  const known = new Map<number, readonly ColumnSum[]>();
  return (row) => {
    const before = known.get(row);
    if (before) return before;
    const sums: ColumnSum[] = [];
    for (let column = left; column <= right; column++) {
      const formula = grid.cells[row]?.[column]?.formula;
      if (!formula || !addsOnly(formula)) continue;
      const rows = addedRows(formula, grid.locale, column, from, to).filter((at) => at !== row);
      if (rows.length > 0) sums.push({ column, rows });
    }
    known.set(row, sums);
    return sums;
  };
}

/** The rows of its own column that a formula names; [] when it also names cells of another column or sheet. */
function addedRows(
  formula: string,
  locale: string | null,
  column: number,
  from: number,
  to: number,
): number[] {
  const rows = new Set<number>();
  for (const { sheet, rect } of references(formula, locale)) {
    if (sheet !== null || rect.column !== column || rect.columns !== 1) return [];
    const end = Math.min(rect.row + rect.rows, to);
    for (let row = Math.max(rect.row, from); row < end; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** `=AVERAGE(H6:H8)` in row 5: whatever it does with the rows below, it says nothing of its own. */
export function gathersBelow(grid: Grid, row: number, column: number): boolean {
  const formula = grid.cells[row]?.[column]?.formula ?? null;
  const named = formula === null ? [] : references(formula, grid.locale);
  return (
    named.length > 0 &&
    named.every(({ sheet, rect }) => sheet === null && rect.column === column && rect.row > row)
  );
}
