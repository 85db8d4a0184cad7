// A row with a target but without money where rows of its kind have money.
import type { PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { gaps } from './support/peers.ts';
import { columnOf, place } from './support/spot.ts';

const CODE = 'pagu-kosong';
const COLUMNS = ['pagu', 'paguMaju', 'hasilPagu'];

export const paguKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Anggaran belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) =>
      COLUMNS.flatMap((column) =>
        gaps(table, column)
          .filter((row) => {
            const target = row.values[targetBeside(table, column)];
            return target && !isEmpty(target) && row.level !== 'indikator';
          })
          // A dash says "no money" outright.
          .filter((row) => row.values[column]!.state === 'blank')
          .map((row) =>
            findingAt(CODE, 'warning', table, row, row.values[column]!.column, {
              params: { target: row.values[targetBeside(table, column)]!.text },
            }),
          ),
      ),
    ),
  message: (params) =>
    `${place(params)} kosong, padahal targetnya “${params.target}” dan baris lain yang setingkat punya anggaran.`,
  suggestion: () => 'Isi anggarannya; bila memang tanpa anggaran, tulis tanda “-”.',
};

function targetBeside(table: PlanTable, column: string): string {
  if (column === 'paguMaju' && columnOf(table, 'targetMaju')) return 'targetMaju';
  if (column === 'hasilPagu' && columnOf(table, 'hasilTarget')) return 'hasilTarget';
  return 'target';
}
