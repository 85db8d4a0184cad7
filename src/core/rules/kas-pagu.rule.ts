// Twelve months of cash, or four quarters of planned money, do not add up to the year's money of the row.
import type { Rule } from './rule.ts';
import { sumTroubles } from './support/sums/sumTroubles.ts';
import { sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';
import { atTypedSlip } from './support/sums/typedSlip.ts';

export const kasPagu: Rule = {
  code: 'kas-pagu',
  severity: 'error',
  kind: 'angka',
  title: 'Anggaran kas setahun tidak sama dengan pagu',
  follows: true,
  check: (context) =>
    sumTroubles(context)
      .filter((trouble) => trouble.sum.kind === 'kas' || trouble.sum.kind === 'kas-triwulan')
      .map((trouble) => atTypedSlip(context, trouble, sumFinding('kas-pagu', 'error', trouble))),
  message: sumMessage,
  suggestion: sumSuggestion,
};
