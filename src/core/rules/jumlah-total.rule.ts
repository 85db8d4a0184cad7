// A total row does not equal the rows that it adds.
import type { Rule } from './rule.ts';
import { sumTroubles } from './support/sums/sumTroubles.ts';
import { sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';
import { atTypedSlip } from './support/sums/typedSlip.ts';

export const jumlahTotal: Rule = {
  code: 'jumlah-total',
  severity: 'error',
  kind: 'angka',
  title: 'Jumlah akhir tidak sama dengan barisnya',
  follows: true,
  check: (context) =>
    sumTroubles(context)
      .filter((trouble) => trouble.sum.kind === 'total')
      .map((trouble) =>
        atTypedSlip(context, trouble, sumFinding('jumlah-total', 'error', trouble)),
      ),
  message: sumMessage,
  suggestion: sumSuggestion,
};
