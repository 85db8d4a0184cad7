// What is told of a figure that one total of the workbook speaks against.
import { cellName } from '../../../grid/a1.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef, Finding, Params, RuleContext } from '../../rule.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { place } from '../spot.ts';
import { controlSlips } from './controlTotals.ts';
import { equalColumnSlips } from './equalColumns.ts';
import { equalTotalSlips } from './equalTotals.ts';
import { twinSums } from './twinFigures.ts';

const KIND = 'kendali';

export function controlTotalFindings(context: RuleContext): Finding[] {
  const seen = new Set<string>();
  const slips = [
    ...equalTotalSlips(context),
    ...equalColumnSlips(context),
    ...twinSums(context),
    ...controlSlips(context),
  ].filter(({ at }) => {
    const key = cellKey(at);
    return !seen.has(key) && seen.add(key);
  });
  return slips.flatMap(({ at, value, meant, sum, total, amount }) => {
    const params = {
      ...{ jenis: KIND, nilai: value, mestinya: meant, skala: null },
      ...{ jumlah: amount, jumlahMestinya: amount - value + meant },
      ...{ selJumlah: sum && nameFrom(at, sum), selKendali: nameFrom(at, total) },
    };
    return looseFinding(context, 'angka-janggal', 'warning', at, {
      params,
      cells: sum ? [sum, total] : [total],
    });
  });
}

function nameFrom({ sheet }: CellRef, cell: CellRef): string {
  const name = cellName(cell.row, cell.column);
  return cell.sheet === sheet ? name : `${name} lembar “${cell.sheet}”`;
}

/** The sentence about one of these; null for findings of another kind. */
export function controlTotalWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  const where = params.selJumlah ? ` di sel ${params.selJumlah}` : '';
  return `${place(params)} tertulis ${number('nilai')}, sehingga jumlahnya${where} ${number('jumlah')}. Bila menjadi ${number('mestinya')}, jumlah itu ${number('jumlahMestinya')}, tepat sama dengan sel ${params.selKendali}.`;
}
