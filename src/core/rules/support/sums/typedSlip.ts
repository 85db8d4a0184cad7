// The typed figure, on this sheet or another, by whose slip of the pen a sum of calculated cells does not fit.
import type { PlanTable } from '../../../model/planTable.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, Finding, RuleContext } from '../../rule.ts';
import { type WeighedSource, weighedSources } from '../amounts/typedSources.ts';
import { numberAt } from '../figures.ts';
import { sourceParams } from '../sourceWords.ts';
import { scaleOf } from '../spot.ts';
import { plausibility, slipBetween } from './slips.ts';
import type { Sum, Term } from './sums.ts';
import { total } from './sums.ts';
import type { Explanation, SumTrouble } from './sumTroubles.ts';

/** A figure that would be what so many others of the sum are, too: salaries, rents, trainings of one size. */
const ALIKE = 3;
const EVEN = 4;
/** One digit that is another explains too much where nothing else speaks for it. */
const LEAST = 5;

export interface TypedSlip {
  readonly at: CellRef;
  readonly value: number;
  readonly meant: number;
  readonly score: number;
}

/** The finding told at that figure; as it is where its own cells explain it, or no single typed figure does. */
export function atTypedSlip(context: RuleContext, trouble: SumTrouble, finding: Finding): Finding {
  const { sum, explanations } = trouble;
  const slip = typedSlip(context, sum);
  if (!slip || slip.score <= Math.max(0, ...explanations.map(weight))) return finding;
  return { ...slippedAt(finding, slip), doubtful: false };
}

/** The finding told at the typed figure, with words about where it was noticed. */
export function slippedAt(finding: Finding, slip: TypedSlip): Finding {
  const { sheet } = finding.cells[0]!;
  const { at } = slip;
  return {
    ...finding,
    cells: [at, ...finding.cells.filter((each) => cellKey(each) !== cellKey(at))],
    params: {
      ...finding.params,
      ...sourceParams(slip, sheet),
      lembarJumlah: at.sheet === sheet ? null : sheet,
    },
  };
}

/** How well a cell of the sum itself explains it; a calculated one is no slip of the pen. */
function weight({ culprit, meant, slip, addend }: Explanation): number {
  if (culprit.formula !== null) return 0;
  return addend ? EVEN : plausibility(slip, culprit.value, meant);
}

function typedSlip(context: RuleContext, sum: Sum): TypedSlip | null {
  const gap = sum.result.value - total(sum);
  const above = sum.terms.flatMap((term) => sourcesOf(context, sum.table, term));
  const ofResult = sourcesOf(context, sum.table, sum.result);
  // A mere link is followed elsewhere, with an eye on where it leads.
  return slipAmong(context, gap, above, ofResult.length > 1 ? ofResult : []);
}

/**
 * The one typed figure whose change by the gap is a slip of the pen. `lacking`: figures that would be more by the gap;
 * `beyond`: those that would be less.
 */
export function slipAmong(
  context: RuleContext,
  gap: number,
  lacking: readonly WeighedSource[],
  beyond: readonly WeighedSource[],
): TypedSlip | null {
  const [slip, another] = slipsAmong(context, gap, lacking, beyond);
  return slip && !another ? slip : null;
}

/** All that are as likely as the likeliest; [] where none is a slip. */
export function slipsAmong(
  context: RuleContext,
  gap: number,
  lacking: readonly WeighedSource[],
  beyond: readonly WeighedSource[],
): TypedSlip[] {
  const changed = [
    ...lacking.map(({ at, per }) => ({ at, per, by: gap / per })),
    ...beyond.map(({ at, per }) => ({ at, per, by: -gap / per })),
  ];
  const figures = changed.flatMap(({ at, per, by }) => {
    const value = numberAt(context, at);
    return value > 0
      ? [{ at, value, per, meant: per === 1 ? value + by : exactly(value + by) }]
      : [];
  });
  const added = figures.filter(({ per }) => per === 1);
  const slips = figures
    .filter(({ value, per, meant }) => meant > 0 && (per === 1 || isAsWhole(value, meant)))
    .map(({ at, value, per, meant }): TypedSlip => {
      const alike = per === 1 ? added.filter((each) => nearly(each.value, meant)).length : 0;
      const even = alike >= ALIKE ? EVEN : 0;
      const score = plausibility(slipBetween(value, meant), value, meant) + even;
      return { at, value, meant, score };
    })
    .filter(({ score }) => score >= LEAST);
  const best = Math.max(0, ...slips.map(({ score }) => score));
  return slips.filter(({ score }) => score === best);
}

/** What is left of a division that has no remainder. */
function exactly(value: number): number {
  const whole = Math.round(value);
  return nearly(value, whole) ? whole : value;
}

/** 55 people are no tenth of themselves: only the price beside them can have a digit too many. */
function isAsWhole(value: number, meant: number): boolean {
  return !Number.isInteger(value) || Number.isInteger(meant);
}

/** What a calculated figure adds; nothing for a typed one, which the sum itself has judged. */
function sourcesOf(
  context: RuleContext,
  table: PlanTable,
  { cell, formula }: Term,
): WeighedSource[] {
  const scale = scaleOf(table, cell.column);
  const sources = formula === null ? [] : weighedSources(context, cell);
  return sources.map(({ at, per }) => ({ at, per: nearly(per * scale, 1) ? 1 : per * scale }));
}
