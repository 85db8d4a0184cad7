// A blank where its peers calculate.
import type { Rule } from './rule.ts';
import { formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusHilang: Rule = {
  code: 'rumus-hilang',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus hilang',
  strength: 70,
  check: (context) => findingsOfKind(context, 'hilang', 'rumus-hilang', 'error'),
  message: (params) =>
    `${formulaHead(params)} ${params.isi ? `hanya berisi “${params.isi}”` : 'kosong'}, padahal sel lain yang sejenis memakai rumus.`,
  suggestion: (params) =>
    params.mestinya
      ? `Isi kembali rumusnya: ${params.mestinya}.`
      : 'Isi kembali rumusnya seperti baris lain yang sejenis.',
};
