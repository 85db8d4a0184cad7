// Volume times unit price does not give the amount beside it, or one of the two is missing.
import type { Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, columnTitle, place } from './support/spot.ts';
import { blankFactors } from './support/sums/blankFactors.ts';
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
  check: (original) => {
    const context = withAccounts(original);
    return context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return grid ? [...wrongProducts(table, grid), ...missingFactors(table, grid)] : [];
    });
  },
  message: (params) =>
    params.kosong
      ? `${place(params)} kosong, sehingga rumus baris itu yang mengalikannya menghasilkan 0; baris lain di kolom ini berisi.`
      : `${place(params)} bukan hasil kali kolom “${params.volume}” dan “${params.harga}” baris itu, yaitu ${formatNumber(Number(params.hasil))}.`,
  suggestion: (params) =>
    params.kosong
      ? 'Isi menurut rincian belanjanya.'
      : 'Cocokkan ketiga angkanya dengan rincian belanja, lalu perbaiki yang keliru.',
};

function wrongProducts(table: PlanTable, grid: Grid): Finding[] {
  return pricedRows(table, grid).map(({ row, columns, product }) =>
    findingAt(CODE, 'error', table, row, columns.amount, {
      params: {
        hasil: product,
        volume: columnTitle(table, columns.volume),
        harga: columnTitle(table, columns.price),
      },
      cells: [columns.volume, columns.price].map((column) => cellRef(table, row.row, column)),
    }),
  );
}

function missingFactors(table: PlanTable, grid: Grid): Finding[] {
  return blankFactors(table, grid).map(({ row, at, others }) =>
    findingAt(CODE, 'error', table, row, at, {
      params: { kosong: true },
      cells: others.map((column) => cellRef(table, row.row, column)),
    }),
  );
}
