// The same indicator with another target in another table of the workbook.

import type { PlanRow } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { normaliseUnit } from '../numbers/units.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { type TablePair, tablePairs } from './support/matchTables.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'target-beda';
const FEW = 0.2;

export const targetBeda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'antar-tabel',
  title: 'Target berbeda di tabel lain',
  strength: 22,
  check: (context) =>
    tablePairs(context).flatMap((pair) => {
      const { different, compared } = differences(pair);
      if (different.length > Math.max(1, compared * FEW)) return [];
      return different.map(({ a, b }) =>
        findingAt(CODE, 'warning', pair.b, b, b.values.target!.column, {
          params: {
            nilai: shown(b),
            lain: shown(a),
            lembar: pair.a.sheet,
            barisLain: a.row + 1,
          },
          cells: [valueRef(pair.a, a.values.target!)],
        }),
      );
    }),
  message: (params) =>
    `${place(params)} tertulis “${params.nilai}”, sedangkan di lembar “${params.lembar}” baris ${params.barisLain} tertulis “${params.lain}”.`,
  suggestion: () => 'Samakan kedua tabel dengan perjanjian kinerja.',
};

function differences(pair: TablePair) {
  let compared = 0;
  const different = pair.rows.filter(({ a, b }) => {
    if (normaliseName(a.indicator ?? '') !== normaliseName(b.indicator ?? '')) return false;
    const first = quantities(a);
    const second = quantities(b);
    if (first === null || second === null) return false;
    compared += 1;
    return first !== second;
  });
  return { compared, different };
}

/** Figures with normal units in a fixed order; null when there is none to compare. */
function quantities(row: PlanRow): string | null {
  const target = row.values.target;
  if (!target || isEmpty(target) || target.quantities.length === 0) return null;
  const unit = row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan.text : null;
  return target.quantities
    .map((each) => `${each.value} ${normaliseUnit(each.unit ?? unit)}`)
    .sort()
    .join('; ');
}

function shown(row: PlanRow): string {
  const unit = row.values.satuan && !isEmpty(row.values.satuan) ? ` ${row.values.satuan.text}` : '';
  return `${row.values.target!.text}${unit}`;
}
