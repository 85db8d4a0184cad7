// One rate or index, in the same words, with two different targets in one table.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { nearly } from '../numbers/nearly.ts';
import type { Finding, Rule } from './rule.ts';
import { figureOf, plansRate } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'target-ganda';
/** A rate may be another one in another place. */
const PLACES = ['lokasi', 'desa', 'alamat'];

export const targetGanda: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'angka',
  title: 'Satu indikator dengan dua target',
  strength: 16,
  check: (context) => context.tables.flatMap(doubles),
  message: (params) =>
    `${place(params)} tertulis “${params.nilai}”, sedangkan baris ${params.barisLain} dengan uraian dan indikator yang sama tertulis “${params.lain}”.`,
  suggestion: () =>
    'Pastikan mana target yang benar. Bila keduanya memang berbeda (misalnya bagian bidang yang berlainan), bedakan kalimat indikatornya.',
};

/** Counts may be shared out among units of the office; a rate may not. */
function doubles(table: PlanTable): Finding[] {
  const seen = new Map<string, PlanRow>();
  return table.rows.flatMap((row): Finding[] => {
    const figure = figureOf(row, 'target');
    const target = row.values.target;
    if (figure === null || !target || row.name === '' || !row.indicator) return [];
    if (!plansRate(row)) return [];
    const key = [
      normaliseName(row.name),
      normaliseName(row.indicator),
      ...PLACES.map((id) => row.values[id]?.text ?? ''),
    ].join('|');
    const before = seen.get(key);
    if (!before) {
      seen.set(key, row);
      return [];
    }
    const other = before.values.target!;
    if (nearly(figure, figureOf(before, 'target')!)) return [];
    return [
      findingAt(CODE, 'info', table, row, target.column, {
        params: { nilai: target.text, lain: other.text, barisLain: before.row + 1 },
        cells: [valueRef(table, other)],
      }),
    ];
  });
}
