// A formula whose references are off by a row.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusBergeser: Rule = {
  code: 'rumus-bergeser',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus bergeser ke baris lain',
  strength: 70,
  check: (context) => findingsOfKind(context, 'bergeser', 'rumus-bergeser', 'error'),
  message: (params) =>
    `${formulaHead(params)} mengambil angka dari baris yang salah, yaitu ${blamedWords(params)}.`,
  suggestion: (params) => expectedWords(params),
};
