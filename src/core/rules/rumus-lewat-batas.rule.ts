// A roll-up formula that runs into rows of another group, or into the header.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusLewatBatas: Rule = {
  code: 'rumus-lewat-batas',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah melewati kelompoknya',
  strength: 70,
  check: (context) => findingsOfKind(context, 'lewat-batas', 'rumus-lewat-batas', 'error'),
  message: (params) =>
    `${formulaHead(params)} ikut menjumlahkan ${blamedWords(params)} yang bukan bagiannya.`,
  suggestion: (params) => expectedWords(params),
};
