// A row without an indicator where rows of its kind have one.
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { gaps } from './support/peers.ts';
import { place } from './support/spot.ts';

export const indikatorKosong: Rule = {
  code: 'indikator-kosong',
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Indikator belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) =>
      gaps(table, 'indikator')
        .filter((row) => row.level !== 'indikator')
        .map((row) =>
          findingAt('indikator-kosong', 'warning', table, row, row.values.indikator!.column),
        ),
    ),
  message: (params) =>
    `${place(params)} belum diisi, padahal baris lain yang setingkat punya indikator.`,
  suggestion: () => 'Tulis indikator keluaran atau hasilnya, misalnya “Jumlah dokumen …”.',
};
