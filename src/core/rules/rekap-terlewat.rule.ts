// One row of a list whose key (code, name of a unit, source of money) is in no recap that adds the list up.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { unmetRows } from './support/formulas/aroundPlan/unmetRows.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { place } from './support/spot.ts';

const CODE = 'rekap-terlewat';

export const rekapTerlewat: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Baris tidak terhitung di rekap',
  strength: 55,
  check: (context) =>
    unmetRows(context).flatMap(({ at, key, value, amount, recap, meant, sure }) =>
      looseFinding(context, CODE, sure ? 'warning' : 'info', at, {
        params: { kunci: key, angka: amount, rekap: recap, mungkin: meant, skala: null },
        cells: [value],
      }),
    ),
  message: (params) =>
    `${place(params)} berisi “${params.kunci}”, yang tidak dicari satu baris pun di rekap lembar “${params.rekap}”. Angkanya, ${formatNumber(Number(params.angka))}, tidak ikut terhitung.`,
  suggestion: (params) =>
    params.mungkin
      ? `Barangkali maksudnya “${params.mungkin}”.`
      : 'Betulkan isinya, atau tambahkan barisnya di rekap.',
};
