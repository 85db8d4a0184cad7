// In which columns the rows of a table come to the row above them at all, told by how many do.
import { groupBy } from '../groupBy.ts';
import { holds, type Sum } from './sums.ts';

/** Two that do not fit may be two slips. */
const FEWEST = 3;
/** So many times as many must miss as fit before nothing is added there. */
const MISSED = 2;

/** `lain`: these figures are not added (rates, averages, what is counted otherwise); `ragu`: as many miss as fit. */
export type Habit = 'lain' | 'ragu';

/** By `habitKey`; nothing for a column where rows are added. Formulas say themselves what they do. */
export function childHabits(sums: readonly Sum[]): ReadonlyMap<string, Habit> {
  const habits = new Map<string, Habit>();
  const typed = sums.filter(
    ({ kind, result, terms }) =>
      kind === 'anak' && result.formula === null && terms.filter(({ blank }) => !blank).length > 1,
  );
  for (const [key, group] of groupBy(typed, habitKey)) {
    const fits = group.filter((sum) => holds(sum)).length;
    const misses = group.length - fits;
    if (misses < FEWEST || misses < fits) continue;
    habits.set(key, misses > fits * MISSED ? 'lain' : 'ragu');
  }
  return habits;
}

export function habitKey({ kind, result }: Sum): string {
  return `${kind}|${result.column}`;
}
