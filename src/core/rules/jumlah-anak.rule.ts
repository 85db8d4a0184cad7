// Money of the rows below does not add up to the row above; names the figure that explains the gap.
import type { Rule } from './rule.ts';
import { sumTroubles } from './support/sums/sumTroubles.ts';
import { sumFinding, sumMessage, sumSuggestion } from './support/sums/sumWords.ts';
import { atTypedSlip } from './support/sums/typedSlip.ts';

export const jumlahAnak: Rule = {
  code: 'jumlah-anak',
  severity: 'error',
  kind: 'angka',
  title: 'Rincian tidak berjumlah sama dengan induknya',
  follows: true,
  check: (context) =>
    sumTroubles(context)
      .filter((trouble) => trouble.sum.kind === 'anak')
      .map((trouble) => {
        const severity = trouble.weak ? 'info' : 'error';
        return atTypedSlip(context, trouble, sumFinding('jumlah-anak', severity, trouble));
      }),
  message: sumMessage,
  suggestion: sumSuggestion,
};
