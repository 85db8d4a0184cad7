// Rows with a target of their own and no words for it, in tables that list several indicators below one name.
import { cellAt } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { WHY } from '../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../rule.ts';
import { isFilled } from '../formulas/formulaSheet.ts';
import { columnOf, standsInMerge } from '../spot.ts';

/** The reader leaves such a row aside: nothing says what its target is of. */
const NAMELESS = new Set<string>([WHY.joined, WHY.loose]);
const MEASURED = /^(?:target|tw\d|realisasiK\d)$/;

/** Where the indicator belongs, and the row of the plan that it would add to. */
interface WordlessTarget {
  readonly row: number;
  readonly column: number;
  readonly owner: PlanRow;
}

/** One more target of the row above, with no words for it, where other rows list several indicators. */
export function targetsWithoutWords(context: RuleContext, table: PlanTable): WordlessTarget[] {
  const grid = context.grids.get(table.sheet);
  const indicator = columnOf(table, 'indikator');
  if (!grid || !indicator || table.rows.filter((row) => row.level === 'indikator').length < 3)
    return [];
  const measured = table.columns.filter((column) => MEASURED.test(column.id));
  const figures = (row: number): number =>
    measured.filter(({ column }) => isFilled(cellAt(grid, row, column))).length;
  const above = new Map<number, PlanRow>();
  let last: PlanRow | null = null;
  let next = 0;
  for (const { row, why } of table.ignoredRows) {
    for (; next < table.rows.length && table.rows[next]!.row < row; next++)
      last = table.rows[next]!;
    if (NAMELESS.has(why) && last) above.set(row, last);
  }
  return [...above].flatMap(([row, owner]) => {
    if (isFilled(cellAt(grid, row, indicator.column))) return [];
    // As many figures as the row above: no figure carried on from it, but a target of its own.
    if (figures(row) < 2 || figures(owner.row) < 2) return [];
    if (standsInMerge(grid, row, indicator.column)) return [];
    return [{ row, column: indicator.column, owner }];
  });
}
