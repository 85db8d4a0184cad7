// Volume times unit price does not give the amount beside it, or one of the two is missing.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, columnTitle, place } from './support/spot.ts';
import { pricedRows } from './support/sums/pricedRows.ts';
import { withAccounts } from './support/sums/withAccounts.ts';

const CODE = 'volume-harga';

export const volumeHarga: Rule = {
  code: CODE,
  severity: 'error',
  kind: 'angka',
  title: 'Jumlah bukan volume kali harga satuan',
  strength: 56,
  follows: true,
  check: (context) =>
    withAccounts(context).tables.flatMap((table) =>
      pricedRows(table, context.grids.get(table.sheet)).map(({ row, at, kind, columns, product }) =>
        findingAt(CODE, 'error', table, row, at, {
          params: {
            kosong: kind === 'kosong',
            hasil: product,
            volume: columnTitle(table, columns.volume),
            harga: columnTitle(table, columns.price),
          },
          cells: [columns.volume, columns.price, columns.amount]
            .filter((column) => column !== at)
            .map((column) => cellRef(table, row.row, column)),
        }),
      ),
    ),
  message: (params) =>
    params.kosong
      ? `${place(params)} kosong, sehingga jumlah baris itu 0; baris lain berisi volume dan harga satuan.`
      : `${place(params)} bukan hasil kali kolom “${params.volume}” dan “${params.harga}” baris itu, yaitu ${formatNumber(Number(params.hasil))}.`,
  suggestion: (params) =>
    params.kosong
      ? 'Isi menurut rincian belanjanya.'
      : 'Cocokkan ketiga angkanya dengan rincian belanja, lalu perbaiki yang keliru.',
};
