// Sums that do not fit, with the figure that best explains each: one trouble per cause.
import { references } from '../../../formula/references.ts';
import type { Rect } from '../../../grid/rect.ts';
import { memo } from '../../../memory/memo.ts';
import type { RuleContext } from '../../rule.ts';
import { isParent, treeOf } from '../tree.ts';
import { besideEvidence } from './besideEvidence.ts';
import { childHabits, habitKey } from './childHabits.ts';
import { headSums } from './headSums.ts';
import { plausibility, type Slip, slipBetween } from './slips.ts';
import { holds, type Sum, type Term, total } from './sums.ts';
import { sumsOf } from './sumsOf.ts';
import { withUnreadMoney } from './unreadMoney.ts';
import { withAccounts } from './withAccounts.ts';

/** One figure changed so that sums fit again. */
export interface Explanation {
  readonly culprit: Term;
  readonly meant: number;
  readonly slip: Slip;
  /** Sums that fit after the change. */
  readonly mends: readonly Sum[];
  /** For a total: the one addend that was left out or counted twice. */
  readonly addend: { readonly term: Term; readonly how: 'tertinggal' | 'ganda' } | null;
  readonly score: number;
}

export interface SumTrouble {
  /** The sum that says it most directly. */
  readonly sum: Sum;
  /** Best first; several when they fit equally well; empty when no single figure stands out. */
  readonly explanations: readonly Explanation[];
  /** Half of the groups of the column do not come to their rows: the levels may be others than they seem. */
  readonly weak?: boolean;
}

const MENDS = 10;
const BREAKS = 12;
/** A total is copied from its parts, so a stale total is a little likelier than any one part. */
const STALE_TOTAL = 1;
const ADDEND = 4;
/** A month that would be what nearly all other months of its row are. */
const EVEN = 4;
const EVENLY = 0.75;
/** Powers of ten; a factor of about 1.2. */
const CLEAR_GAIN = 0.08;

export const sumTroubles = memo((context: RuleContext): readonly SumTrouble[] => {
  const found: SumTrouble[] = [];
  for (const each of withAccounts(context).tables) {
    const grid = context.grids.get(each.sheet);
    const table = withUnreadMoney(each, grid);
    const sums = sumsOf(table);
    const habits = childHabits(sums);
    const others = sums.filter((sum) => habits.get(habitKey(sum)) !== 'lain');
    for (const trouble of troublesOf([...headSums(table, grid), ...others]))
      found.push({ ...trouble, weak: habits.get(habitKey(trouble.sum)) === 'ragu' });
  }
  return found;
});

/** A sum whose result is a formula is the formula's own business, unless that formula comes from elsewhere. */
export function troublesOf(all: readonly Sum[]): SumTrouble[] {
  const typed = all.filter((sum) => sum.result.formula === null || fromElsewhere(sum));
  const byCell = new Map<string, Sum[]>();
  for (const sum of typed) {
    for (const term of [sum.result, ...sum.terms]) {
      const list = byCell.get(term.key);
      if (list) list.push(sum);
      else byCell.set(term.key, [sum]);
    }
  }
  const byResult = new Map(all.map((sum) => [sum.result.key, sum]));
  const open = new Set(typed.filter((sum) => !holds(sum)));
  const found: SumTrouble[] = [];
  for (const sum of typed) {
    if (!open.has(sum)) continue;
    const explanations = explain(sum, byCell, open, byResult);
    const best = explanations[0];
    const direct = best ? mostDirect(sum, best) : sum;
    found.push({ sum: direct, explanations: explanations.map((each) => named(direct, each)) });
    open.delete(sum);
    // Only an explanation that stands alone may clear other sums.
    if (best && explanations.length === 1) for (const mended of best.mends) open.delete(mended);
  }
  return found;
}

/** The year of a leaf that is calculated from other cells (volume times price, a link) than its quarters or months. */
function fromElsewhere(sum: Sum): boolean {
  const { row, formula } = sum.result;
  if (formula === null || row === null || sum.kind === 'anak' || sum.kind === 'total') return false;
  if (isParent(treeOf(sum.table), row)) return false;
  const named = references(formula, null).filter((reference) => reference.sheet === null);
  return !sum.terms.some(({ cell }) =>
    named.some(({ rect }) => holdsCell(rect, cell.row, cell.column)),
  );
}

function holdsCell(rect: Rect, row: number, column: number): boolean {
  const down = row >= rect.row && row < rect.row + rect.rows;
  return down && column >= rect.column && column < rect.column + rect.columns;
}

/** Told from the sum whose result is the culprit, when there is one. */
function mostDirect(sum: Sum, best: Explanation): Sum {
  return best.mends.find((each) => each.result.key === best.culprit.key) ?? sum;
}

/** Found from the sum above, a stale result is told by the part that it left out, too. */
function named(direct: Sum, each: Explanation): Explanation {
  if (each.addend || each.culprit.key !== direct.result.key || !ofRows(direct)) return each;
  const addend = addendOf(direct, direct.result.value - total(direct));
  return addend ? { ...each, addend } : each;
}

/** Rows are left out or counted twice by hand; the months of one row stand side by side. */
function ofRows(sum: Sum): boolean {
  return ['anak', 'total', 'cacah'].includes(sum.kind);
}

function explain(
  sum: Sum,
  byCell: ReadonlyMap<string, readonly Sum[]>,
  open: ReadonlySet<Sum>,
  byResult: ReadonlyMap<string, Sum>,
): Explanation[] {
  const difference = sum.result.value - total(sum);
  const candidates: Explanation[] = [];
  const add = (
    culprit: Term,
    meant: number,
    isResult: boolean,
    above: readonly Term[] = [],
  ): void => {
    if (culprit.formula !== null && !(isResult && fromElsewhere(sum))) {
      // A calculated part moves with the figures below it.
      const below = isResult ? undefined : byResult.get(culprit.key);
      if (!below || above.length > 6 || !holds(below)) return;
      for (const term of below.terms) {
        add(term, term.value + difference, false, [...above, culprit]);
      }
      return;
    }
    if (meant < 0) return;
    const change = new Map([[culprit.key, meant]]);
    for (const term of above) change.set(term.key, term.value + difference);
    const touched = [...new Set([...change.keys()].flatMap((key) => byCell.get(key) ?? []))];
    const mends = touched.filter((each) => open.has(each) && holds(each, change));
    const breaks = touched.filter((each) => !open.has(each) && !holds(each, change));
    const slip = slipBetween(culprit.value, meant);
    const addend = isResult && ofRows(sum) ? addendOf(sum, difference) : null;
    // A zero that was typed among the months of a row was meant; a blank or a dash may have been passed over.
    const meantZero = slip.kind === 'kosong' && !culprit.blank && !ofRows(sum);
    const likely = meantZero ? 0 : plausibility(slip, culprit.value, meant);
    const score =
      mends.length * MENDS -
      breaks.length * BREAKS +
      Math.max(likely, addend ? ADDEND : 0) +
      (!isResult && above.length === 0 && isEven(sum, culprit, meant) ? EVEN : 0) +
      (isResult && culprit.formula === null ? STALE_TOTAL : 0);
    candidates.push({ culprit, meant, slip, mends, addend, score });
    // That a row should be nothing says that the sum goes without it, and what copies that sum with it.
    if (isResult || above.length > 0 || meant > sum.tolerance || !ofRows(sum)) return;
    if (culprit.value === 0 || sum.result.formula !== null) return;
    candidates.push({
      culprit: sum.result,
      meant: total(sum),
      slip: slipBetween(sum.result.value, total(sum)),
      mends,
      addend: { term: culprit, how: 'tertinggal' },
      score: mends.length * MENDS - breaks.length * BREAKS + ADDEND + STALE_TOTAL,
    });
  };
  add(sum.result, total(sum), true);
  for (const term of sum.terms) add(term, term.value + difference, false);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || best.mends.length === 0) return [];
  const equal = candidates
    .filter((each) => each.score >= best.score - 0.5)
    .filter((each, i, all) => i === all.findIndex((one) => sameStory(one, each)));
  // Any addend could be wrong by any amount: that names nobody.
  if (equal.length > 1 && equal.every((each) => each.slip.kind === 'lain' && !each.addend))
    return [];
  return decide(sum, equal).slice(0, 4);
}

/** Salaries and rents: 343.640.000 in each month but one; courses may be held in five months of the year. */
function isEven(sum: Sum, culprit: Term, meant: number): boolean {
  const others = sum.terms.filter((term) => term !== culprit && !term.blank);
  const same = others.filter(({ value }) => Math.abs(value - meant) <= sum.tolerance);
  return !ofRows(sum) && same.length >= Math.max(3, others.length * EVENLY);
}

function sameStory(a: Explanation, b: Explanation): boolean {
  return a.culprit.key === b.culprit.key && a.meant === b.meant;
}

/** Among figures that explain the gap equally well, the one that its own row contradicts and mends. */
function decide(sum: Sum, equal: readonly Explanation[]): readonly Explanation[] {
  if (equal.length < 2) return equal;
  const ranked = equal
    .map((each) => ({ each, gain: besideEvidence(sum.table, each.culprit, each.meant) }))
    .sort((a, b) => b.gain - a.gain);
  const [first, second] = ranked;
  const clear = first!.gain > 0 && first!.gain - second!.gain >= CLEAR_GAIN;
  return clear ? [first!.each] : equal;
}

/** A total that differs by exactly one of its parts has left it out or counted it twice. */
function addendOf(sum: Sum, difference: number): Explanation['addend'] {
  for (const term of sum.terms) {
    if (term.value === 0) continue;
    if (Math.abs(difference + term.value) <= sum.tolerance) return { term, how: 'tertinggal' };
    if (Math.abs(difference - term.value) <= sum.tolerance) return { term, how: 'ganda' };
  }
  return null;
}
