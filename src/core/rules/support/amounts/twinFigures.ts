// Where two columns differ in one row alone: zeros or digits that slipped there, or in a typed figure that this row adds up.
import { references } from '../../../formula/references.ts';
import { memo } from '../../../memory/memo.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { groupBy } from '../groupBy.ts';
import { slipBetween } from '../sums/slips.ts';
import type { ControlSlip } from './controlTotals.ts';
import { type OddPair, oddPairs } from './oddPairs.ts';
import { typedSources } from './typedSources.ts';

/** Of figures below this ten times as many is any other figure. */
const SMALL = 10;

export interface TwinFigure {
  /** The figure that more of the others speak against, else that which was typed. */
  readonly at: CellRef;
  readonly value: number;
  readonly other: CellRef;
  readonly otherValue: number;
  /** So many rows say the same in both columns. */
  readonly agreeing: number;
  /** A typed figure that one of the two adds or shows, by whose slip they differ as well. */
  readonly behind: ControlSlip | null;
}

export const twinFigures = memo((context: RuleContext): readonly TwinFigure[] => {
  const pairs = oddPairs(context).filter(
    ({ a, b, first, second }) =>
      // What is fetched from another row is a link gone astray, and no slip of digits.
      isSlip(first, second) && !(isFetched(context, a) && isFetched(context, b)),
  );
  const against = groupBy(
    pairs.flatMap(({ a, b }) => [
      { own: cellKey(a), other: cellKey(b) },
      { own: cellKey(b), other: cellKey(a) },
    ]),
    ({ own }) => own,
  );
  const weight = (at: CellRef): number =>
    new Set(against.get(cellKey(at))?.map(({ other }) => other)).size;
  const figures = pairs.map((pair): TwinFigure => {
    const { a, b, first, second, agreeing } = pair;
    const typed = (at: CellRef): number => (formulaAt(context, at) === null ? 1 : 0);
    const [slip, another] = slipsBehind(context, pair);
    const behind = slip && !another ? slip : null;
    return (weight(b) - weight(a) || typed(b) - typed(a)) > 0
      ? { at: b, value: second, other: a, otherValue: first, agreeing, behind }
      : { at: a, value: first, other: b, otherValue: second, agreeing, behind };
  });
  const told = new Set<string>();
  return figures
    .sort((x, y) => weight(y.at) - weight(x.at) || y.agreeing - x.agreeing)
    .filter(({ at, other }) => {
      const keys = [at, other].map(cellKey);
      if (keys.some((key) => told.has(key))) return false;
      for (const key of keys) told.add(key);
      return true;
    });
});

/** Sums of one row that differ by what one typed figure among them has too many zeros, or two digits turned. */
export const twinSums = memo((context: RuleContext): readonly ControlSlip[] =>
  oddPairs(context).flatMap((pair) => {
    if (isSlip(pair.first, pair.second)) return [];
    const [slip, another] = slipsBehind(context, pair);
    return slip && !another ? [slip] : [];
  }),
);

function slipsBehind(context: RuleContext, { a, b, first, second }: OddPair): ControlSlip[] {
  const sides = [
    { sum: a, total: b, amount: first, by: second - first },
    { sum: b, total: a, amount: second, by: first - second },
  ];
  const sources = sides.map(({ sum }) => typedSources(context, sum));
  return sides.flatMap(({ sum, total, amount, by }, side) =>
    [...(sources[side] ?? [])].flatMap(([key, at]): ControlSlip[] => {
      // Typed in one of the two columns itself, it is any other figure; what both add is no reason.
      if (key === cellKey(sum) || sources[1 - side]?.has(key)) return [];
      const value = numberAt(context, at);
      const meant = value + by;
      return isSlip(value, meant) ? [{ at, value, meant, sum, total, amount }] : [];
    }),
  );
}

function formulaAt(context: RuleContext, { sheet, row, column }: CellRef): string | null {
  return context.grids.get(sheet)?.cells[row]?.[column]?.formula ?? null;
}

function isFetched(context: RuleContext, at: CellRef): boolean {
  const formula = formulaAt(context, at);
  return formula !== null && references(formula, context.grids.get(at.sheet)!.locale).length === 1;
}

function isSlip(a: number, b: number): boolean {
  const least = Math.min(a, b);
  const { kind } = slipBetween(a, b);
  return least >= SMALL && (kind === 'pangkat' || (kind === 'tukar' && least >= SMALL ** 2));
}
