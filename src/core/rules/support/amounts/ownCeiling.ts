// Which money a row divides its spending by: where a budget has several versions side by side, that is the one in force.
import { toCanonical } from '../../../formula/canonical.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import type { PlanTable, Value } from '../../../model/planTable.ts';
import { formulaModel } from '../formulas/formulaModel.ts';
import { titleAbove, wholeTitle } from '../spot.ts';

/**
 * The figure below `=F14/E14*100` in the row of F14, where E stands under the heading of the budget (`Pagu › Murni | Perubahan`);
 * null where nothing divides the spending by such a column.
 */
export function ownCeiling(table: PlanTable, grid: Grid, spent: Value, pagu: Value): number | null {
  const { row } = spent;
  const headingOf = (column: number): string => titleAbove(wholeTitle(table, column));
  const heading = headingOf(pagu.column);
  if (heading === '') return null;

  const bounds = { rows: rowCount(grid), columns: columnCount(grid) };
  for (const { formula } of grid.cells[row] ?? []) {
    if (formula === null || !formula.includes('/')) continue;
    const model = formulaModel(toCanonical(formula, grid.locale), bounds);
    if (model.kind !== 'ratio') continue;
    const [above, below] = [model.above.terms, model.below.terms];
    const [of, by] = [above[0], below[0]];
    if (!of || !by || above.length > 1 || below.length > 1) continue;
    if (of.row !== row || by.row !== row || of.column !== spent.column) continue;
    if (by.column === pagu.column || headingOf(by.column) !== heading) continue;
    const { value } = cellAt(grid, row, by.column);
    if (typeof value === 'number') return value;
  }
  return null;
}
