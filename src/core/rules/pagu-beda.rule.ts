// The same row with another amount in another table of the workbook.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'pagu-beda';
/** Where many rows differ the two tables are two drafts, and differing is their point. */
const FEW = 0.2;

export const paguBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Anggaran berbeda di tabel lain',
  strength: 38,
  follows: true,
  check: (context) =>
    tablePairs(context).flatMap((pair) => {
      const { different, compared } = differences(pair);
      if (different.length > Math.max(1, compared * FEW)) return [];
      return different.map(({ a, b, first, second }) =>
        findingAt(CODE, 'warning', pair.b, b, b.values.pagu!.column, {
          params: { nilai: second, lain: first, lembar: pair.a.sheet, barisLain: a.row + 1 },
          cells: [valueRef(pair.a, a.values.pagu!)],
        }),
      );
    }),
  message: (params) =>
    `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, sedangkan di lembar “${params.lembar}” baris ${params.barisLain} tertulis ${formatNumber(Number(params.lain))}.`,
  suggestion: () => 'Samakan kedua tabel dengan DPA yang berlaku.',
};

function differences(pair: TablePair) {
  let compared = 0;
  const different = pair.rows.flatMap(({ a, b }) => {
    const first = figureOf(a, 'pagu');
    const second = figureOf(b, 'pagu');
    if (first === null || second === null) return [];
    compared += 1;
    return Math.abs(first - second) > 1 ? [{ a, b, first, second }] : [];
  });
  return { compared, different };
}
