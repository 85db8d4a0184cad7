// A figure that another column or sheet says otherwise, where both say the same of all other rows.
import { cellName } from '../grid/a1.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { twinFigures } from './support/amounts/twinFigures.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { sourceParams, sourceTold } from './support/sourceWords.ts';
import { place } from './support/spot.ts';

const CODE = 'angka-beda';

export const angkaBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Angka berbeda di kolom atau lembar lain',
  strength: 29,
  follows: true,
  check: (context) =>
    twinFigures(context).flatMap(({ at, value, other, otherValue, agreeing, behind }) =>
      looseFinding(context, CODE, 'warning', at, {
        params: {
          ...{ nilai: value, lain: otherValue, sama: agreeing },
          ...{ selLain: cellName(other.row, other.column) },
          ...{ lembar: other.sheet === at.sheet ? null : other.sheet },
          ...(behind && sourceParams(behind, at.sheet)),
        },
        cells: behind ? [other, behind.at] : [other],
      }),
    ),
  message: (params) => {
    const where = params.lembar ? `lembar “${params.lembar}” sel` : 'sel';
    return `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, sedangkan di ${where} ${params.selLain} ${formatNumber(Number(params.lain))}. Di ${params.sama} baris lain kedua kolom itu sama.${sourceTold(params)}`;
  },
  suggestion: () =>
    'Periksa banyaknya angka nol dan urutan digit di kedua sel, lalu betulkan yang keliru.',
};
