// What is told of a figure that one total of the workbook speaks against.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { cellKey } from '../../cellKey.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { cellFrom } from '../sourceWords.ts';
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
      ...{ selJumlah: sum && cellFrom(at.sheet, sum), selKendali: cellFrom(at.sheet, total) },
    };
    return looseFinding(context, 'angka-janggal', 'warning', at, {
      params,
      cells: sum ? [sum, total] : [total],
    });
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function controlTotalWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  const where = params.selJumlah ? ` di sel ${params.selJumlah}` : '';
  return `${place(params)} tertulis ${number('nilai')}, sehingga jumlahnya${where} ${number('jumlah')}. Bila menjadi ${number('mestinya')}, jumlah itu ${number('jumlahMestinya')}, tepat sama dengan sel ${params.selKendali}.`;
}
