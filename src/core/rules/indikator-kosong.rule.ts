// A row without an indicator where rows of its kind have one.
import type { Rule } from './rule.ts';
import { targetsWithoutWords } from './support/amounts/wordlessTargets.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { gaps } from './support/peers.ts';
import { place, rowName } from './support/spot.ts';

const CODE = 'indikator-kosong';

/** One for all levels, or one beside the name of each level. */
const COLUMNS = [
  'indikator',
  ...['Sasaran', 'Program', 'Kegiatan', 'SubKegiatan'].map((level) => `indikator${level}`),
];

export const indikatorKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Indikator belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...COLUMNS.flatMap((column) =>
        gaps(table, column)
          .filter((row) => row.level !== 'indikator')
          .map((row) => findingAt(CODE, 'warning', table, row, row.values[column]!.column)),
      ),
      ...targetsWithoutWords(context, table).map(({ row, column, owner }) =>
        findingOnSheet(CODE, 'warning', table, rowName(owner), row, column),
      ),
    ]),
  message: (params) =>
    `${place(params)} belum diisi, padahal baris lain yang setingkat punya indikator.`,
  suggestion: () => 'Tulis indikator keluaran atau hasilnya, misalnya “Jumlah dokumen …”.',
};
