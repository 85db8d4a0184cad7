// A formula of another kind than all others in its column.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusBeda: Rule = {
  code: 'rumus-beda',
  severity: 'warning',
  kind: 'formula',
  title: 'Rumus berbeda dari sesamanya',
  strength: 70,
  check: (context) => findingsOfKind(context, 'beda', 'rumus-beda', 'warning'),
  message: (params) =>
    `${formulaHead(params)} tidak seperti rumus ${params.mendatar ? 'kolom lain di baris ini' : 'baris lain di kolom ini'}${params.mestinya ? `, yang di ${params.mendatar ? 'kolom' : 'baris'} ini menjadi ${params.mestinya}` : ''}.`,
  suggestion: (params) =>
    `${expectedWords(params)} Bila memang harus berbeda, terima temuan ini dengan alasannya.`,
};
