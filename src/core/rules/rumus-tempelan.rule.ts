// A figure typed into a sum.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusTempelan: Rule = {
  code: 'rumus-tempelan',
  severity: 'error',
  kind: 'formula',
  title: 'Angka diketik di dalam rumus',
  strength: 70,
  check: (context) => findingsOfKind(context, 'tempelan', 'rumus-tempelan', 'error'),
  message: (params) =>
    `${formulaHead(params)} memuat angka ${formatNumber(Number(params.tambahan))} yang diketik langsung di dalam rumus.`,
  suggestion: (params) =>
    `${expectedWords(params)} Bila angka itu memang perlu, tulis di barisnya sendiri.`,
};
