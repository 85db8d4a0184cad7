// A figure that can be read in two ways, where nothing in its column decides.
import type { PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'angka-rancu';

/** `12.5 Ton`: a point before decimals, as no Indonesian office should write them. */
const POINT = /^\d+\.\d{1,2}(?!\d|\.\d)/;

/** Where nobody does, `7.650 Ton` are thousands, and only a question. */
function writesPoints({ rows }: PlanTable): boolean {
  return rows.some(({ values }) =>
    Object.values(values).some(({ text, state }) => state !== 'text' && POINT.test(text)),
  );
}

export const angkaRancu: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'notasi',
  title: 'Angka dapat dibaca dua cara',
  strength: 75,
  check: (context) =>
    context.tables.flatMap((table) => {
      const severity = writesPoints(table) ? 'warning' : 'info';
      return table.columns.flatMap((column) =>
        table.rows.flatMap((row) => {
          const value = row.values[column.id];
          if (value?.state !== 'ambiguous' || value.readings.length < 2) return [];
          return [
            findingAt(CODE, severity, table, row, value.column, {
              params: { teks: value.text, arti: [...value.readings] },
            }),
          ];
        }),
      );
    }),
  message: (params) =>
    `${place(params)} berisi “${params.teks}”, yang dapat berarti ${(params.arti as readonly number[]).map((each) => formatNumber(each)).join(' atau ')}.`,
  suggestion: () =>
    'Ketik ulang angkanya tanpa pemisah ribuan, dan pakai koma hanya untuk desimal.',
};
