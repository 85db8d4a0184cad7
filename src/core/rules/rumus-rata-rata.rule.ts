// An average over other rows than in the neighbouring columns, or where money is added up.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusRataRata: Rule = {
  code: 'rumus-rata-rata',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus rata-rata tidak pada tempatnya',
  strength: 70,
  check: (context) => findingsOfKind(context, 'rata-rata', 'rumus-rata-rata', 'error'),
  message: (params) =>
    params.uang
      ? `${formulaHead(params)} menghitung rata-rata, padahal uang di kolom ini mestinya dijumlahkan.`
      : params.jumlah
        ? `${formulaHead(params)} menghitung rata-rata, padahal semua baris lain di kolom ini menjumlahkan.`
        : `${formulaHead(params)} tidak menghitung rata-rata atas baris yang sama dengan rumus rata-rata yang sejenis; bedanya ${blamedWords(params)}.`,
  suggestion: (params) => expectedWords(params),
};
