// Money that is told cumulatively quarter by quarter: whether it ends at the budget, and which quarter breaks its row.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { rises } from '../../../numbers/rises.ts';
import { cumulativeQuarters, type QuarterRow } from '../../../recap/cumulativeMoney.ts';

/** Of all rows. */
const USUAL = 0.75;

export interface OddQuarter extends QuarterRow {
  /** Which of those asked for. */
  readonly at: number;
  /** Higher than the quarter after it, not lower than the one before. */
  readonly peak: boolean;
  /** Rows that never fall. */
  readonly others: number;
}

/** True where the last of cumulative quarters is the whole budget in nearly all rows. */
export function endsAtBudget(rows: readonly QuarterRow[]): boolean {
  const whole = rows.filter(({ figures, pagu }) => nearly(figures[figures.length - 1]!, pagu));
  return whole.length >= rows.length * USUAL;
}

/** The one typed quarter that falls out of the climb of its row, where no other row falls. */
export function oddQuarter(table: PlanTable, ids: readonly ColumnId[]): OddQuarter | null {
  const rows = cumulativeQuarters(table, ids);
  // A parent that adds its rows falls with them.
  const falling = rows.filter(
    ({ figures, values }) => !rises(figures) && values.some(({ formula }) => formula === null),
  );
  const [only] = falling;
  if (!only || falling.length > 1) return null;
  const { figures, pagu } = only;
  const without = (at: number): boolean => rises(figures.filter((_, i) => i !== at));
  const down = figures.findIndex((each, i) => i > 0 && each < figures[i - 1]!);
  const peak = without(down - 1) && (!without(down) || figures[down - 1]! > pagu);
  const at = peak ? down - 1 : down;
  if (!without(at) || only.values[at]!.formula !== null) return null;
  return { ...only, at, peak, others: rows.length - falling.length };
}
