// A rate of achievement beyond any sense, with the figures behind it.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { ratioColumns } from './support/ratioColumns.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'capaian-janggal';
/** Twice the target is rare; above it a slip is likelier than an achievement. */
const ABSURD = 200;
const MONEY = ['penyerapan', 'persenRp', 'tingkatCapaianRp'];

export const capaianJanggal: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Capaian di luar kewajaran',
  strength: 30,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const ratios = new Map(ratioColumns(table).map((each) => [each.id, each]));
      return table.columns
        .filter((column) => column.type === 'percent' && /capaian|persenK|tingkat/i.test(column.id))
        .filter((column) => !MONEY.includes(column.id))
        .flatMap((column) =>
          table.rows.flatMap((row) => {
            const value = row.values[column.id];
            const rate = figureOf(row, column.id);
            if (!value || rate === null || (rate <= ABSURD && rate >= 0)) return [];
            const ratio = ratios.get(column.id);
            const above = ratio ? row.values[ratio.above] : undefined;
            const below = ratio ? row.values[ratio.below] : undefined;
            return [
              findingAt(CODE, 'warning', table, row, value.column, {
                params: {
                  capaian: rate,
                  realisasi: above?.text ?? null,
                  target: below?.text ?? null,
                },
                cells: [above, below].flatMap((each) => (each ? [valueRef(table, each)] : [])),
              }),
            ];
          }),
        );
    }),
  message: (params) => {
    const why =
      params.realisasi !== null && params.target !== null
        ? ` karena realisasi “${params.realisasi}” dibandingkan target “${params.target}”`
        : '';
    return `${place(params)} menunjukkan ${formatNumber(Number(params.capaian), 2)}%${why}.`;
  },
  suggestion: () =>
    'Periksa apakah target dan realisasi memakai satuan dan tahun yang sama, dan apakah angkanya tidak salah ketik.',
};
