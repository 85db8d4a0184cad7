// Money spent several times over by a column of percentages, also in lists that are no plan: the one figure with zeros too many or too few.
import { constantOf, withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import { median } from '../../../numbers/median.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt, ZEROS_MORE } from '../figures.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import { allFormulas, type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { groupBy } from '../groupBy.ts';
import { typedSources } from './typedSources.ts';

/** So many others must be shares of their whole, a little over at most; this much is absurd. */
const FEWEST = 5;
const USUAL = 1.2;
const ABSURD = 3;
const LEAST = 0.01;
/** Figures of this size are rupiah; an output may well be met three times over. */
const MONEY = 1_000_000;
/** Volumes of a contract: of so many others none is beyond its whole, and so many have come to it. */
const MANY = 12;
const WHOLE = 3;
const FULL = 1.0005;
/** One side must stand out of its like so much more than the other. */
const CLEARLY = 3;

export interface Overspent {
  readonly at: CellRef;
  readonly value: number;
  readonly meant: number;
  /** The percentage that it makes, and the highest of the others. */
  readonly share: number;
  readonly most: number;
  readonly shows: CellRef;
  /** What it is a share of. */
  readonly whole: CellRef;
}

interface Share {
  readonly cell: CellRef;
  readonly above: CellRef;
  readonly below: CellRef;
  readonly spent: number;
  readonly whole: number;
}

export function overspent(context: RuleContext): Overspent[] {
  return wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet).filter(({ canonical }) => canonical.includes('/'));
    // The same formula down a column and across a row is one.
    return [...groupBy(cells, relativeForm).values()].flatMap((alike) => {
      if (alike.length <= FEWEST) return [];
      const shares = alike.flatMap((cell) => shareOf(context, sheet, cell) ?? []);
      const [money, counts] = [true, false].map((large) =>
        shares.filter(({ whole }) => whole >= MONEY === large),
      ) as [Share[], Share[]];
      const slip = slipOf(context, money, areShares, USUAL);
      if (slip) return isInPlan(context, sheet, slip) ? [] : [slip];
      return slipOf(context, counts, areFilledUp, FULL) ?? [];
    });
  });
}

/** Percentages in the rows of a plan are judged there, each with the two figures that make it: both must stand there. */
function isInPlan(
  { tables }: RuleContext,
  { grid }: FormulaSheet,
  { at, whole }: Overspent,
): boolean {
  return (
    at.sheet === grid.sheet &&
    whole.sheet === grid.sheet &&
    tables.some(({ sheet, rows }) => sheet === at.sheet && rows.some(({ row }) => row === at.row))
  );
}

const rateOf = ({ spent, whole }: Share): number => spent / whole;

/** `=K26/F26*100`, `=IF(Pagu!F24=0;"-";Realisasi!F24/Pagu!F24)`: one cell by another, both with money. */
function shareOf(
  context: RuleContext,
  sheet: FormulaSheet,
  { canonical, row, column }: { canonical: string; row: number; column: number },
): Share | null {
  const parsed = parseFormula(canonical);
  const quotient = parsed && quotientOf(parsed);
  if (quotient?.kind !== 'binary' || quotient.op !== '/') return null;
  const own = sheet.grid.sheet;
  const [above, below] = [quotient.left, quotient.right].map((each): CellRef | null => {
    if (each.kind !== 'reference' || each.reference.end !== null) return null;
    const { sheet: named, rect } = each.reference;
    return { sheet: named ?? own, row: rect.row, column: rect.column };
  });
  if (!above || !below) return null;
  const [spent, whole] = [numberAt(context, above), numberAt(context, below)];
  if (spent < 0 || whole <= 0) return null;
  return { cell: { sheet: own, row, column }, above, below, spent, whole };
}

function quotientOf(expression: Expression): Expression {
  const bare = withoutGuards(expression, 'TO_PERCENT');
  if (bare.kind !== 'binary' || bare.op !== '*') return bare;
  if (constantOf(bare.right) !== null) return quotientOf(bare.left);
  return constantOf(bare.left) === null ? bare : quotientOf(bare.right);
}

/** The one typed figure whose digits explain all that is absurd. */
function slipOf(
  context: RuleContext,
  shares: readonly Share[],
  areUsual: (others: readonly Share[], first: Share) => boolean,
  most: number,
): Overspent | null {
  const odd = shares.filter((each) => rateOf(each) > ABSURD);
  const [first] = odd;
  if (!first) return null;
  const sources = new Map(shares.map((each) => [each, typedSources(context, each.above)]));
  const all = [...(sources.get(first)?.values() ?? [])];
  const slips = all.flatMap((at): Overspent[] => {
    const key = cellKey(at);
    if (!odd.every((each) => sources.get(each)?.has(key))) return [];
    const others = shares.filter((each) => !sources.get(each)?.has(key));
    const value = numberAt(context, at);
    const factor = ZEROS_MORE.find((by) => {
      const rates = odd.map(({ spent, whole }) => (spent - value + value / by) / whole);
      return rates.every((rate) => rate >= LEAST && rate <= most);
    });
    if (factor === undefined || !areUsual(others, first)) return [];
    const [share, highest] = [rateOf(first), Math.max(...others.map(rateOf))];
    const { cell: shows, below: whole } = first;
    return [{ at, value, meant: value / factor, share, most: highest, shows, whole }];
  });
  const [slip, another] = slips;
  return slip && !another ? slip : null;
}

function areFilledUp(others: readonly Share[]): boolean {
  const begun = others.filter((each) => each.spent > 0).map(rateOf);
  const full = begun.filter((rate) => rate > 1 / FULL).length;
  return begun.length >= MANY && full >= WHOLE && begun.every((rate) => rate <= FULL);
}

function areShares(others: readonly Share[], first: Share): boolean {
  const spent = others.filter((each) => each.spent > 0);
  return (
    spent.length >= FEWEST &&
    spent.every((each) => rateOf(each) <= USUAL) &&
    median(spent.map((each) => each.spent)) >= MONEY &&
    standsOut(first, others)
  );
}

/** What was spent is out of line, and not what there is to spend. */
function standsOut({ spent, whole }: Share, others: readonly Share[]): boolean {
  const beyond = spent / median(others.map((each) => each.spent));
  const short = median(others.map((each) => each.whole)) / whole;
  return beyond >= CLEARLY && beyond >= short * CLEARLY;
}
