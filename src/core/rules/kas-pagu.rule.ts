// Twelve months of cash, or four quarters of planned money, do not add up to the year's money of the row.
import type { Rule } from './rule.ts';
import type { Sum } from './support/sums/sums.ts';
import { sumTroubles } from './support/sums/sumTroubles.ts';
import { sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';
import { atTypedSlip } from './support/sums/typedSlip.ts';

/** Far below what any slip of thousands leaves. */
const NO_MONEY = 10_000;

/** `8 + 7` beside 155.760.000: shares of the work in the months of a row whose money stands on another line. */
function tellsWork({ result, terms }: Sum): boolean {
  const planned = terms.reduce((sum, { value }) => sum + Math.abs(value), 0);
  return planned > 0 && planned * NO_MONEY < Math.abs(result.value);
}

export const kasPagu: Rule = {
  code: 'kas-pagu',
  severity: 'error',
  kind: 'angka',
  title: 'Anggaran kas setahun tidak sama dengan pagu',
  follows: true,
  check: (context) =>
    sumTroubles(context)
      .filter(({ sum }) => sum.kind === 'kas' || sum.kind === 'kas-triwulan')
      .filter(({ sum }) => !tellsWork(sum))
      .map((trouble) => atTypedSlip(context, trouble, sumFinding('kas-pagu', 'error', trouble))),
  message: sumMessage,
  suggestion: sumSuggestion,
};
