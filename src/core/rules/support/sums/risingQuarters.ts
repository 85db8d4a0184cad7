// Money that is told cumulatively quarter by quarter: whether a table does so, and which quarter breaks its row.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { figure, nearly } from '../figures.ts';

/** So many rows must be cumulative, and this share of all that have four quarters and a budget. */
const FEWEST = 5;
const USUAL = 0.75;

interface QuarterRow {
  readonly row: PlanRow;
  readonly values: readonly Value[];
  readonly figures: readonly number[];
  readonly pagu: number;
}

export interface OddQuarter extends QuarterRow {
  /** Which of the four. */
  readonly at: number;
  /** Higher than the quarter after it, not lower than the one before. */
  readonly peak: boolean;
  /** Rows that never fall. */
  readonly others: number;
}

/** The rows of money whose quarters `ids` hold all up to then; empty where each quarter has its own. */
export function cumulativeQuarters(table: PlanTable, ids: readonly ColumnId[]): QuarterRow[] {
  const rows = table.rows.flatMap((row): QuarterRow[] => {
    const values = ids.flatMap((id) => row.values[id] ?? []);
    const figures = values.flatMap((value) => figure(value) ?? []);
    const pagu = figure(row.values.pagu) ?? 0;
    const whole = pagu > 0 && figures.length === ids.length && figures.some((each) => each > 0);
    return whole ? [{ row, values, figures, pagu }] : [];
  });
  // Nobody plans or spends four quarters beyond the budget, the last of which alone is within it.
  const shown = rows.filter(({ figures, pagu }) => {
    const last = figures[figures.length - 1]!;
    const sum = figures.reduce((a, b) => a + b, 0);
    return rises(figures) && sum > pagu * 1.05 && (last < pagu || nearly(last, pagu));
  });
  return shown.length >= FEWEST && shown.length >= rows.length * USUAL ? rows : [];
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

function rises(figures: readonly number[]): boolean {
  return figures.every((each, i) => i === 0 || each >= figures[i - 1]!);
}
