// The one typed figure, wherever it stands, that alone is more than the whole which a sum of it may come to.
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt, ZEROS_MORE } from '../figures.ts';
import { weighedSources } from './typedSources.ts';

/** So many times the next figure of the sum. */
const FAR = 5;

export interface SlippedSource {
  readonly at: CellRef;
  readonly value: number;
  /** With zeros less, so that the sum keeps within the whole; null where no number of them does that. */
  readonly meant: number | null;
}

/**
 * Null where no figure, or more than one, is more than the whole by itself. `within`: whether an amount is not too much;
 * `scale`: rupiah that one of the sum's column stands for.
 */
export function slippedSource(
  context: RuleContext,
  sum: CellRef,
  amount: number,
  scale: number,
  within: (amount: number) => boolean,
): SlippedSource | null {
  const sources = weighedSources(context, sum).map(({ at, per }) => {
    const value = numberAt(context, at);
    return { at, value, part: value * per * scale };
  });
  const beyond = sources.filter(({ part }) => !within(part));
  const [only, another] = beyond.length > 0 ? beyond : outstanding(sources);
  if (!only || another) return null;
  const { at, value, part } = only;
  const factor = ZEROS_MORE.find((by) => within(amount - part + part / by));
  // What is not too much by itself must be right without its zeros.
  if (beyond.length === 0 && factor === undefined) return null;
  return { at, value, meant: factor === undefined ? null : value / factor };
}

/** The one that is many times the next of them. */
function outstanding<S extends { readonly part: number }>(sources: readonly S[]): readonly S[] {
  const [first, second] = [...sources].sort((a, b) => b.part - a.part);
  return first && second && second.part > 0 && first.part >= second.part * FAR ? [first] : [];
}
