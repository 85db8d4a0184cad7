// A formula that takes itself as input.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulaFault.ts';
import { findingsOfKind } from './support/formulaFaults.ts';

export const rumusMelingkar: Rule = {
  code: 'rumus-melingkar',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus merujuk ke dirinya sendiri',
  strength: 70,
  check: (context) => findingsOfKind(context, 'melingkar', 'rumus-melingkar', 'error'),
  message: (params) => `${formulaHead(params)} ikut menghitung sel ${params.sel} itu sendiri.`,
  suggestion: (params) => expectedWords(params),
};
