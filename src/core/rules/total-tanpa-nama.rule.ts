// A row of totals without a word in front of it.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { figure } from './support/figures.ts';
import { findingOnSheet } from './support/findingAt.ts';
import { place } from './support/spot.ts';

const CODE = 'total-tanpa-nama';

export const totalTanpaNama: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'kelengkapan',
  title: 'Baris jumlah tanpa nama',
  strength: 10,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.totalRows.flatMap((total) => {
        if (total.label.trim() !== '') return [];
        const money = table.columns.find(
          (column) => column.type === 'money' && figure(total.values[column.id]) !== null,
        );
        if (!money) return [];
        return [
          findingOnSheet(CODE, 'info', table, '', total.row, money.column, {
            params: { jumlah: figure(total.values[money.id]) },
          }),
        ];
      }),
    ),
  message: (params) =>
    `${place(params)} berisi jumlah ${formatNumber(Number(params.jumlah))}, tetapi barisnya tidak diberi nama.`,
  suggestion: () =>
    'Tulis “JUMLAH” di kolom pertama baris itu, agar tidak disangka baris kegiatan yang namanya hilang.',
};
