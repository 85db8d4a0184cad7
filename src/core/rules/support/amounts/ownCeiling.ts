// Which money a row divides its spending by: where a budget has several versions side by side, that is the one in force.
import { toCanonical } from '../../../formula/canonical.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import type { PlanTable, Value } from '../../../model/planTable.ts';
import { formulaModel } from '../formulas/formulaModel.ts';
import { titleAbove, wholeTitle } from '../spot.ts';

/** In percent, as it is rounded. */
const TOLD = 0.006;

/**
 * The figure below `=F14/E14*100` in the row of F14, where E stands under the heading of the budget (`Pagu › Murni | Perubahan`),
 * or both under none (`Alokasi Awal | Alokasi Akhir`); null where nothing divides the spending by such a column.
 */
export function ownCeiling(table: PlanTable, grid: Grid, spent: Value, pagu: Value): number | null {
  const { row } = spent;
  const headingOf = (column: number): string => titleAbove(wholeTitle(table, column));
  const heading = headingOf(pagu.column);
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
  return heading === '' ? null : typedCeiling(table, grid, spent, pagu);
}

/** The budget under the same heading that a typed percentage of the row is taken of. */
function typedCeiling(table: PlanTable, grid: Grid, spent: Value, pagu: Value): number | null {
  const { row } = spent;
  const figures = (grid.cells[row] ?? []).map(({ value, formula }) =>
    typeof value === 'number' && formula === null ? value : null,
  );
  const amount = figures[spent.column] ?? null;
  const heading = titleAbove(wholeTitle(table, pagu.column));
  if (!amount) return null;
  const isTold = (of: number): boolean =>
    figures.some(
      (rate) =>
        rate !== null &&
        rate > 0 &&
        [rate, rate * 100].some((each) => Math.abs(each - (amount / of) * 100) < TOLD),
    );
  const found = figures.find(
    (of, column) =>
      of !== null &&
      of > 0 &&
      column !== pagu.column &&
      column !== spent.column &&
      titleAbove(wholeTitle(table, column)) === heading &&
      isTold(of),
  );
  return found ?? null;
}
