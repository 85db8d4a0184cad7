// The one blank in a long column of figures that the office fills in every row.
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { hasAnyFigure } from './support/peers.ts';
import { typedColumns } from './support/shareColumns.ts';
import { place } from './support/spot.ts';

const CODE = 'angka-kosong';
/** Fewer filled rows are no habit. */
const LONG = 10;

export const angkaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Satu angka belum diisi di kolom yang selalu terisi',
  strength: 20,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const lone = typedColumns(table, context.grids.get(table.sheet)).flatMap(
        ({ column, cells }) => {
          const blank = cells.filter((cell) => cell.value === null);
          const [only] = blank;
          if (!only || blank.length > 1 || cells.length - 1 < LONG) return [];
          return hasAnyFigure(only.row)
            ? [{ row: only.row, column, filled: cells.length - 1 }]
            : [];
        },
      );
      // A row that is blank in several of them has nothing there: districts that it does not reach.
      return lone
        .filter(({ row }) => lone.filter((each) => each.row === row).length === 1)
        .map(({ row, column, filled }) =>
          findingAt(CODE, 'warning', table, row, column, { params: { terisi: filled } }),
        );
    }),
  message: (params) =>
    `${place(params)} belum diisi, padahal ${params.terisi} baris lain di kolom ini semuanya terisi.`,
  suggestion: () => 'Isi angkanya; bila memang tidak ada, tulis 0.',
};
