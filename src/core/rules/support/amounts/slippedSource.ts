// The one typed figure, wherever it stands, that alone is more than the whole which a sum of it may come to.
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt, ZEROS_MORE } from '../figures.ts';
import { typedSources } from './typedSources.ts';

export interface SlippedSource {
  readonly at: CellRef;
  readonly value: number;
  /** With zeros less, so that the sum keeps within the whole; null where no number of them does that. */
  readonly meant: number | null;
}

/** Null where no figure, or more than one, is more than the whole by itself. `within`: whether an amount is not too much. */
export function slippedSource(
  context: RuleContext,
  sum: CellRef,
  amount: number,
  within: (amount: number) => boolean,
): SlippedSource | null {
  const sources = [...(typedSources(context, sum)?.values() ?? [])].map((at) => ({
    at,
    value: numberAt(context, at),
  }));
  const [only, another] = sources.filter(({ value }) => !within(value));
  if (!only || another) return null;
  const { at, value } = only;
  const factor = ZEROS_MORE.find((by) => within(amount - value + value / by));
  return { at, value, meant: factor === undefined ? null : value / factor };
}
