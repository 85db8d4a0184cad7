// A roll-up formula that counts a row twice, or a group together with its children.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';
import { place } from './support/spot.ts';

export const rumusHitungGanda: Rule = {
  code: 'rumus-hitung-ganda',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah menghitung dua kali',
  strength: 70,
  check: (context) => findingsOfKind(context, 'hitung-ganda', 'rumus-hitung-ganda', 'error'),
  message: (params) =>
    params.tumpang
      ? `${formulaHead(params)} memakai rentang yang bertumpang dengan rentang ${blamedWords(params)}: ${params.barisAsal} lembar “${params.lembarAsal}” terhitung di keduanya.`
      : params.rincian
        ? `${formulaHead(params)} menjumlahkan baris rincian lain, ${blamedWords(params)}, yang juga dijumlahkan oleh induknya, sehingga terhitung dua kali.`
        : params.diketik
          ? `${place(params)} berisi angka yang diketik, bukan SUBTOTAL, sehingga ${blamedWords(params)} menghitungnya dua kali: angka ini dan rincian di bawahnya.`
          : params.selDobel
            ? `${formulaHead(params)} menambahkan sel ${params.selDobel} dua kali.`
            : `${formulaHead(params)} menghitung dua kali ${blamedWords(params)}.`,
  suggestion: (params) =>
    params.rincian
      ? 'Isi baris rincian ini dengan angkanya sendiri menurut DPA.'
      : (params.sebab as readonly unknown[]).length > 1
        ? `${expectedWords(params)} Jumlahkan program atau kegiatannya saja, atau rinciannya saja, jangan keduanya.`
        : expectedWords(params),
};
