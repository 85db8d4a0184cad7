// A budget that stands far below all others of its table while what was spent of it is like the rest: zeros were lost.

import { memo } from '../../../memory/memo.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { figureOf } from '../figures.ts';
import { isParent, treeOf } from '../tree.ts';

/** So many times smaller than the least of the others, and than what was spent of it. */
const FAR = 20;
const FEWEST = 5;
/** Most often an amount was entered in thousands. */
const POWERS = [3, 2, 1, 4];

export interface LostZeros {
  /** How many zeros bring it among the others; null where no number of them does. */
  readonly zeros: number | null;
}

/** Null where the budget of the row is like the others, or the amount spent is as odd as it is. */
export function lostZeros(
  table: PlanTable,
  row: PlanRow,
  pagu: number,
  spent: number,
): LostZeros | null {
  const others = budgets(table).filter((each) => each.row !== row.row);
  const amounts = others.map(({ amount }) => amount);
  const most = Math.max(...amounts);
  if (amounts.length < FEWEST || isParent(treeOf(table), row)) return null;
  if (spent < pagu * FAR || Math.min(...amounts) < pagu * FAR || spent > most) return null;
  const fits = (whole: number): boolean => whole >= spent && whole <= most;
  return { zeros: POWERS.find((power) => fits(pagu * 10 ** power)) ?? null };
}

const budgets = memo((table: PlanTable): readonly { row: number; amount: number }[] =>
  table.rows.flatMap((row) => {
    const amount = isParent(treeOf(table), row) ? null : figureOf(row, 'pagu');
    return amount !== null && amount > 0 ? [{ row: row.row, amount }] : [];
  }),
);
