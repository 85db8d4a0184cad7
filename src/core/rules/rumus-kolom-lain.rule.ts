// A formula that adds, or fetches from another sheet, the figures of another column than its own.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusKolomLain: Rule = {
  code: 'rumus-kolom-lain',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus mengambil kolom lain',
  strength: 70,
  check: (context) => findingsOfKind(context, 'kolom-lain', 'rumus-kolom-lain', 'error'),
  message: (params) =>
    `${formulaHead(params)} mengambil angka dari kolom ${params.kolomSalah}${params.lembarAsal ? ` lembar “${params.lembarAsal}”` : ''}, bukan kolom ${params.kolomBenar}${params.lembarAsal ? ' seperti semua baris lain' : ''}.`,
  suggestion: (params) => expectedWords(params),
};
