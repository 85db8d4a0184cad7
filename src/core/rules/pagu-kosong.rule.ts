// A row with a target or spent money but without a budget where rows of its kind have money.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { gaps } from './support/peers.ts';
import { columnOf, place } from './support/spot.ts';

const CODE = 'pagu-kosong';
const COLUMNS = ['pagu', 'paguMaju', 'hasilPagu'];
const SPENT = /^(?:realisasiRp\d?|realisasiKas\d+|jumlahRp)$/;

export const paguKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Anggaran belum diisi',
  strength: 20,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      COLUMNS.flatMap((column) =>
        gaps(table, column)
          .filter((row) => row.level !== 'indikator')
          .filter((row) => targetOf(table, row, column) !== '' || (column === 'pagu' && spent(row)))
          // A dash says "no money" outright.
          .filter((row) => row.values[column]!.state === 'blank')
          .map((row) =>
            findingAt(CODE, 'warning', table, row, row.values[column]!.column, {
              params: { target: targetOf(table, row, column) },
            }),
          ),
      ),
    ),
  message: (params) =>
    params.target
      ? `${place(params)} kosong, padahal targetnya “${params.target}” dan baris lain yang setingkat punya anggaran.`
      : `${place(params)} kosong, padahal ada realisasinya dan baris lain yang setingkat punya anggaran.`,
  suggestion: () => 'Isi anggarannya; bila memang tanpa anggaran, tulis tanda “-”.',
};

/** Empty when nothing is aimed at. */
function targetOf(table: PlanTable, row: PlanRow, column: string): string {
  const target = row.values[targetBeside(table, column)];
  return target && !isEmpty(target) ? target.text : '';
}

function spent(row: PlanRow): boolean {
  return Object.keys(row.values).some((id) => SPENT.test(id) && (figureOf(row, id) ?? 0) > 0);
}

function targetBeside(table: PlanTable, column: string): string {
  if (column === 'paguMaju' && columnOf(table, 'targetMaju')) return 'targetMaju';
  if (column === 'hasilPagu' && columnOf(table, 'hasilTarget')) return 'hasilTarget';
  return 'target';
}
