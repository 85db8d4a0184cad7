// Rows with a target of their own and no words for it, in tables that list several indicators below one name.
import { cellAt } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { WHY } from '../../../reader/rows/rowClass.ts';
import type { RuleContext } from '../../rule.ts';
import { isFilled } from '../formulas/formulaSheet.ts';
import { groupBy, lone } from '../groupBy.ts';
import { columnOf, standsInMerge } from '../spot.ts';

/** The reader leaves such a row aside: nothing says what its target is of. */
const NAMELESS = new Set<string>([WHY.joined, WHY.loose]);
/** So many rows with figures must have words for them. */
const MANY = 8;
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
  const isBlank = (row: number): boolean =>
    !isFilled(cellAt(grid, row, indicator.column)) && !standsInMerge(grid, row, indicator.column);
  const above = new Map<number, PlanRow>();
  let last: PlanRow | null = null;
  let next = 0;
  for (const { row, why } of table.ignoredRows) {
    for (; next < table.rows.length && table.rows[next]!.row < row; next++)
      last = table.rows[next]!;
    if (NAMELESS.has(why) && last) above.set(row, last);
  }
  // As many figures as the row above: no figure carried on from it, but a target of its own.
  const further = [...above].filter(
    ([row, owner]) => isBlank(row) && figures(row) >= 2 && figures(owner.row) >= 2,
  );
  return [...further, ...loneWordless(table, isBlank, figures)].map(([row, owner]) => ({
    ...{ row, owner },
    column: indicator.column,
  }));
}

/** `No | Indikator | Target` beside the works of another column: figures without words, in the only row of many. */
function loneWordless(
  table: PlanTable,
  isBlank: (row: number) => boolean,
  figures: (row: number) => number,
): (readonly [number, PlanRow])[] {
  const rows = [...groupBy(table.rows, ({ row }) => row)].filter(([row]) => figures(row) >= 2);
  const blank = rows.filter(([row]) => isBlank(row));
  if (rows.length - blank.length < MANY) return [];
  // Where the row has a place for an indicator, its gap is told there.
  return lone(blank).flatMap(([row, owners]) =>
    owners.some(({ values }) => values.indikator) ? [] : [[row, owners[0]!] as const],
  );
}
