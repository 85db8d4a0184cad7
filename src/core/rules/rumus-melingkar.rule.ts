// A formula that takes itself as input, at once or through others.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusMelingkar: Rule = {
  code: 'rumus-melingkar',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus menghitung dirinya sendiri',
  strength: 95,
  check: (context) => findingsOfKind(context, 'melingkar', 'rumus-melingkar', 'error'),
  message: (params) =>
    params.lingkar
      ? `${formulaHead(params)} membuat hitungan berputar tanpa ujung: ${(params.lingkar as readonly string[]).join(' → ')}. Semua sel dalam lingkaran itu tidak dapat dihitung.`
      : `${formulaHead(params)} ikut menghitung sel ${params.sel} itu sendiri.`,
  suggestion: (params) =>
    params.mestinya || !params.lingkar
      ? expectedWords(params)
      : 'Putuskan lingkaran itu: isi sel ini dengan angkanya sendiri, atau pakai sel yang tidak dihitung dari sel ini.',
};
