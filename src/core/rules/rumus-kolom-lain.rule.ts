// A roll-up formula that adds figures of another column.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusKolomLain: Rule = {
  code: 'rumus-kolom-lain',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah mengambil kolom lain',
  strength: 70,
  check: (context) => findingsOfKind(context, 'kolom-lain', 'rumus-kolom-lain', 'error'),
  message: (params) =>
    `${formulaHead(params)} mengambil angka dari kolom ${params.kolomSalah}, bukan kolom ${params.kolomBenar}.`,
  suggestion: (params) => expectedWords(params),
};
