// A figure typed where its peers calculate.
import type { Rule } from './rule.ts';
import { formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusDitimpa: Rule = {
  code: 'rumus-ditimpa',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus ditimpa angka',
  strength: 70,
  check: (context) => findingsOfKind(context, 'ditimpa', 'rumus-ditimpa', 'error'),
  message: (params) =>
    `${formulaHead(params)} berisi “${params.isi}” yang diketik, padahal sel lain yang sejenis memakai rumus.`,
  suggestion: (params) =>
    `Kembalikan rumusnya${params.mestinya ? `: ${params.mestinya}` : ' seperti baris lain yang sejenis'}. Bila angka itu memang disengaja, terima temuan ini dengan alasannya.`,
};
