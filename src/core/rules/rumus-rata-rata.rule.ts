// An average over other rows than in the neighbouring columns.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulaFault.ts';
import { findingsOfKind } from './support/formulaFaults.ts';

export const rumusRataRata: Rule = {
  code: 'rumus-rata-rata',
  severity: 'error',
  kind: 'formula',
  title: 'Rentang rata-rata berbeda antarkolom',
  strength: 70,
  check: (context) => findingsOfKind(context, 'rata-rata', 'rumus-rata-rata', 'error'),
  message: (params) =>
    `${formulaHead(params)} merata-ratakan baris yang berbeda dari lazimnya: ${blamedWords(params)}.`,
  suggestion: (params) => expectedWords(params),
};
