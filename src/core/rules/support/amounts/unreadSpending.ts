// Columns of spending that the reader did not understand (`Bulan ini`), where one typed figure is below nothing.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';

export interface BelowNothing {
  readonly row: PlanRow;
  readonly column: number;
  readonly text: string;
}

const SPENT = /realisasi|belanja|pengeluaran|pencairan|sp2d|spj/i;
/** What is left, or how far two figures are apart, may well be below nothing. */
const APART = /sisa|selisih|deviasi|lebih|kurang|naik|turun|ubah|geser|saldo|koreksi|kembali|sts/i;
const FEWEST = 4;

export function spendingBelowNothing(table: PlanTable, grid: Grid): BelowNothing[] {
  return table.unknownColumns.flatMap(({ column, title }): BelowNothing[] => {
    if (!SPENT.test(title) || APART.test(title)) return [];
    const typed = table.rows.flatMap((row) => {
      const cell = cellAt(grid, row.row, column);
      return cell.kind === 'number' && cell.formula === null
        ? [{ row, column, text: cell.display, amount: Number(cell.value) }]
        : [];
    });
    const below = typed.filter(({ amount }) => amount < 0);
    return below.length === 1 && typed.length >= FEWEST ? below : [];
  });
}
