// The same indicator with another target in another table of the workbook, also that of a sasaran.

import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
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
      return [...different, ...goals(pair).filter(differ)].map(({ a, b }) =>
        findingAt(CODE, 'warning', pair.b, b, targetOf(b)!.column, {
          params: {
            nilai: shown(b),
            lain: shown(a),
            lembar: pair.a.sheet,
            barisLain: a.row + 1,
          },
          cells: [valueRef(pair.a, targetOf(a)!)],
        }),
      );
    }),
  message: (params) =>
    `${place(params)} tertulis “${params.nilai}”, sedangkan di lembar “${params.lembar}” baris ${params.barisLain} tertulis “${params.lain}”.`,
  suggestion: () => 'Samakan kedua tabel dengan perjanjian kinerja.',
};

interface Both {
  readonly a: PlanRow;
  readonly b: PlanRow;
}

function differences(pair: TablePair) {
  const compared = pair.rows.filter(
    ({ a, b }) => sameIndicator(a, b) && quantities(a) !== null && quantities(b) !== null,
  );
  return { compared: compared.length, different: compared.filter(differ) };
}

/** Goals and sasaran of both tables with the same indicator, which only one row of each bears. */
function goals(pair: TablePair): Both[] {
  const named = (table: PlanTable): PlanRow[] =>
    table.rows.filter(
      (row) => (row.level === 'tujuan' || row.level === 'sasaran') && row.indicator !== null,
    );
  const [left, right] = [named(pair.a), named(pair.b)];
  return left.flatMap((a): Both[] => {
    const [b, another] = right.filter((each) => sameIndicator(a, each));
    return b && !another && left.filter((each) => sameIndicator(each, b)).length === 1
      ? [{ a, b }]
      : [];
  });
}

function sameIndicator(a: PlanRow, b: PlanRow): boolean {
  return normaliseName(a.indicator ?? '') === normaliseName(b.indicator ?? '');
}

function differ({ a, b }: Both): boolean {
  const first = quantities(a);
  const second = quantities(b);
  return first !== null && second !== null && first !== second;
}

function targetOf(row: PlanRow): Value | undefined {
  return row.values.target ?? row.values.targetSasaran;
}

/** Figures with normal units in a fixed order; null when there is none to compare. */
function quantities(row: PlanRow): string | null {
  const target = targetOf(row);
  if (!target || isEmpty(target) || target.quantities.length === 0) return null;
  const unit = row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan.text : null;
  return target.quantities
    .map((each) => `${each.value} ${normaliseUnit(each.unit ?? unit)}`)
    .sort()
    .join('; ');
}

function shown(row: PlanRow): string {
  const unit = row.values.satuan && !isEmpty(row.values.satuan) ? ` ${row.values.satuan.text}` : '';
  return `${targetOf(row)!.text}${unit}`;
}
