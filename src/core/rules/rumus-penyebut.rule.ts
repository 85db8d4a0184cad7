// A percentage divided by a cell of another row or column.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusPenyebut: Rule = {
  code: 'rumus-penyebut',
  severity: 'error',
  kind: 'formula',
  title: 'Pembagi rumus persentase salah',
  strength: 70,
  check: (context) => findingsOfKind(context, 'penyebut', 'rumus-penyebut', 'error'),
  message: (params) =>
    params.semestinya
      ? `${formulaHead(params)} membagi dengan ${params.pembagi}, padahal menurut nama barisnya dibagi ${params.semestinya}.`
      : `${formulaHead(params)} membagi dengan ${params.pembagi ?? blamedWords(params)}, tidak seperti baris lain di kolom ini.`,
  suggestion: (params) => expectedWords(params),
};
