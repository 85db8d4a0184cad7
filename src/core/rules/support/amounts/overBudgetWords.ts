// What is said of money spent beyond its budget: how much of how much, what it is made of, and what the budget may have been meant to be.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Params } from '../../rule.ts';
import { placeOfSum, sourceTold } from '../sourceWords.ts';
import { place } from '../spot.ts';

export function overBudgetWords(params: Params): string {
  return `${what(params)}${paguMeant(params)}`;
}

function what(params: Params): string {
  const number = (id: string): string => formatNumber(Number(params[id]));
  if (params.triwulan)
    return `${place(params)}: pagu ${number('pagu')} lebih kecil daripada realisasi beberapa triwulan masing-masing (${(params.triwulan as readonly number[]).map((each) => formatNumber(each)).join(', ')}).`;
  if (params.setahun)
    return `${place(params)}: realisasi ${number('realisasi')} lebih besar daripada anggaran semua ${params.setahun} bersama-sama, yaitu ${number('pagu')}.`;
  const times = params.kali ? ` ${formatNumber(Number(params.kali), 1)} kali lipat` : '';
  if (params.sebab === 'pagu')
    return `${place(params)}: pagu ${number('pagu')}, padahal realisasinya ${number('realisasi')}, yaitu${times}, dan pagu baris lain jauh lebih besar.`;
  return `${placeOfSum(params)}: realisasi ${number('realisasi')} melebihi pagu ${number('pagu')}${times && `, yaitu${times}`}.${oddPartTold(params)}${partsTold(params)}${sourceTold(params)}`;
}

function oddPartTold({ janggal, kolomJanggal }: Params): string {
  if (!janggal) return '';
  return ` Di dalamnya “${kolomJanggal}” ${formatNumber(Number(janggal))} jauh lebih besar terhadap pagu daripada di baris lain.`;
}

function partsTold({ bagian }: Params): string {
  const parts = (bagian ?? []) as readonly (readonly [number, string])[];
  if (parts.length === 0) return '';
  const told = parts.map(([amount, cell]) => `${formatNumber(amount)} (sel ${cell})`);
  return ` Realisasi itu terdiri dari ${told.slice(0, -1).join(', ')} dan ${told[told.length - 1]}.`;
}

function paguMeant({ nol, pagu }: Params): string {
  if (!nol) return '';
  const meant = formatNumber(Number(pagu) * 10 ** Number(nol));
  return ` Kemungkinan pagu kurang ${ZEROS[Number(nol)]} angka nol: mestinya ${meant}.`;
}

const ZEROS = ['', 'satu', 'dua', 'tiga', 'empat'];
