// A row that lacks most of what the rows beside it have is told once; without a code among codes it is most likely none of the works.
import { cellAt } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import type { Finding, RuleContext } from './rule.ts';

/** Of the rows of a table, so many with a code mean that a work has one. */
const CODED_SHARE = 0.5;

/** Equal for findings about blanks of one row; null where a formula is lost, which no name excuses. */
export function bareRowKey(
  { code, cells, severity }: Finding,
  { grids }: RuleContext,
): string | null {
  if (code.startsWith('rumus-')) return null;
  const { sheet, row, column } = cells[0]!;
  const grid = grids.get(sheet);
  if (!grid || severity === 'info' || cellAt(grid, row, column).kind !== 'blank') return null;
  return `${sheet}\u0000${row}`;
}

export function isNoWork({ rows }: PlanTable, row: number): boolean {
  const own = rows.find((each) => each.row === row);
  const coded = rows.filter(({ kode }) => kode !== null).length;
  return own !== undefined && own.kode === null && coded >= CODED_SHARE * rows.length;
}
