// Words about the typed figure, often on another sheet, that makes a calculated one wrong.
import { formatNumber } from '../../numbers/formatNumber.ts';
import type { Params } from '../rule.ts';
import { place } from './spot.ts';

/** Where the calculated figure stands, with its sheet when the finding is told on another one. */
export function placeOfSum(params: Params): string {
  const row = place(params);
  return params.lembarJumlah
    ? `Lembar “${params.lembarJumlah}”, ${row.charAt(0).toLowerCase()}${row.slice(1)}`
    : row;
}

/** Empty where the finding names no such figure. */
export function sourceTold(params: Params): string {
  if (!params.selSebab) return '';
  const written = formatNumber(Number(params.isiSebab));
  const meant =
    typeof params.mestinya === 'number'
      ? ` Mungkin yang dimaksud ${formatNumber(params.mestinya)}.`
      : '';
  return ` Di dalamnya sel ${sourceCell(params)} tertulis ${written}.${meant}`;
}

export function sourceCell({ selSebab, lembarSebab }: Params): string {
  return lembarSebab ? `${selSebab} lembar “${lembarSebab}”` : String(selSebab);
}
