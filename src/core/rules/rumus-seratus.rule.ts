// A percentage whose factor of 100 is missing or doubled.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Param, Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusSeratus: Rule = {
  code: 'rumus-seratus',
  severity: 'error',
  kind: 'formula',
  title: 'Kali 100 hilang atau dobel',
  strength: 70,
  check: (context) => findingsOfKind(context, 'seratus', 'rumus-seratus', 'error'),
  message: (params) =>
    typeof params.duaKali === 'number'
      ? `${formulaHead(params)} mengalikan dua kali dengan 100: hasilnya ${formatNumber(params.duaKali)}.`
      : typeof params.hasil === 'number'
        ? `${formulaHead(params)} mengalikan dengan 100 angka yang sudah berupa persen: hasilnya ${formatNumber(params.hasil)}, sedangkan angka lain di kolom ini wajar.`
        : `${formulaHead(params)} ${times(params.faktor)}, padahal rumus ${params.mendatar ? 'kolom lain di baris ini' : 'baris lain di kolom ini'} ${times(params.lazim)}.`,
  suggestion: (params) => expectedWords(params),
};

function times(factor: Param | undefined): string {
  return Number(factor) === 1 ? 'tidak dikalikan 100' : `dikalikan ${formatNumber(Number(factor))}`;
}
