// What is told of money that is spent several times over.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { place } from '../spot.ts';
import { overspent } from './overspent.ts';

const KIND = 'serapan';

export function overspentFindings(context: RuleContext): Finding[] {
  return overspent(context).flatMap(({ at, value, meant, share, most, shows }) => {
    const params = {
      ...{ jenis: KIND, nilai: value, mestinya: meant, skala: null },
      ...{ serapan: Math.round(share * 100), serapanLain: Math.round(most * 100) },
    };
    return looseFinding(context, 'angka-janggal', 'warning', at, { params, cells: [shows] });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function overspentWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, sehingga persentasenya ${number('serapan')}%, padahal yang lain paling besar ${number('serapanLain')}%. Bila menjadi ${number('mestinya')}, angkanya sewajar yang lain.`;
}
