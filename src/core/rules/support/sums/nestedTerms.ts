// Which terms of a sum are themselves what others of them come to: groups read as rows of the same level.
import { holds, type Sum, type Term } from './sums.ts';

/** Fewer rows may come to the row beside them by chance. */
const MEMBERS = 2;

/**
 * The sum over the topmost of its terms alone, where it fits so: rows that are what the rows after them (or before
 * them) come to stand above these, though nothing else says so. Null where that explains nothing.
 */
export function nestedSum(sum: Sum): Sum | null {
  const filled = sum.terms.filter(({ value }) => value !== 0);
  if (filled.length <= MEMBERS) return null;
  // A group of one row has what that row has; only among groups of more does it say so.
  for (const least of [MEMBERS, 1]) {
    for (const terms of [filled, [...filled].reverse()]) {
      const tops = topmost(terms, least, sum.tolerance);
      const nested = tops && { ...sum, terms: tops };
      if (nested && holds(nested)) return nested;
    }
  }
  return null;
}

/** Null where no row has what several others have together. `least`: so many rows make a group. */
function topmost(terms: readonly Term[], least: number, tolerance: number): Term[] | null {
  const tops: Term[] = [];
  let groups = 0;
  for (const term of [...terms].reverse()) {
    let sum = 0;
    let taken = 0;
    while (taken < tops.length && sum < term.value - tolerance) {
      sum += tops[tops.length - 1 - taken]!.value;
      taken += 1;
    }
    if (taken >= least && Math.abs(sum - term.value) <= tolerance) {
      tops.length -= taken;
      if (taken >= MEMBERS) groups += 1;
    }
    tops.push(term);
  }
  return groups > 0 ? tops.reverse() : null;
}
