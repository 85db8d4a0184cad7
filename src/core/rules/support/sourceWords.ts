// Words about the typed figure, often on another sheet, that makes a calculated one wrong.
import { cellName } from '../../grid/a1.ts';
import { formatNumber } from '../../numbers/formatNumber.ts';
import type { CellRef, Params } from '../rule.ts';
import { place } from './spot.ts';

/** Where the calculated figure stands, with its sheet when the finding is told on another one. */
export function placeOfSum(params: Params): string {
  const row = place(params);
  return params.lembarJumlah
    ? `Lembar “${params.lembarJumlah}”, ${row.charAt(0).toLowerCase()}${row.slice(1)}`
    : row;
}

/** What `sourceTold` says of a figure: `from` is the sheet of the finding. */
export function sourceParams(
  slip: { readonly at: CellRef; readonly value: number; readonly meant: number | null },
  from: string,
): Params {
  const { at, value, meant } = slip;
  return {
    ...{ selSebab: cellName(at.row, at.column), isiSebab: value, mestinya: meant },
    lembarSebab: at.sheet === from ? null : at.sheet,
  };
}

/** `C12`, and with its sheet where that is another one than `from`. */
export function cellFrom(from: string, { sheet, row, column }: CellRef): string {
  const name = cellName(row, column);
  return sheet === from ? name : `${name} lembar “${sheet}”`;
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
