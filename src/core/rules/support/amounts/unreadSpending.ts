// Columns that the reader did not understand (`Bulan ini`, `DAK Fisik`), where one typed figure is below nothing.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { isShareTitle } from './shareColumns.ts';

export interface BelowNothing {
  readonly row: PlanRow;
  readonly column: number;
  readonly text: string;
  /** Money that was spent may go back. */
  readonly spent: boolean;
}

const SPENT = /realisasi|belanja|pengeluaran|pencairan|sp2d|spj/i;
/** `Tahun Anggaran 2026 › Belanja Modal` is planned. */
const PLANNED = /anggaran|pagu|rencana|prakiraan/i;
const DONE = /realisasi|pencairan|sp2d|spj/i;
/** What is left, how far two figures are apart, or how much was saved, may well be below nothing. */
const APART =
  /sisa|selisih|deviasi|lebih|kurang|naik|turun|ubah|geser|saldo|koreksi|kembali|sts|tumbuh|laju|inflasi|gap|tambah|efisiensi/i;
/** `Sebelum Perubahan`, `Pergeseran`: what was budgeted until then, not by how much it changed. */
const BUDGETS = /(?:sebelum|setelah|sesudah) (?:per)?(?:ubah|geser)|\bmurni\b/i;
const FEWEST = 4;
/** Where nothing says what the column is, a longer habit is wanted. */
const MANY = 8;

export function belowNothing(table: PlanTable, grid: Grid): BelowNothing[] {
  return table.unknownColumns.flatMap(({ column, title }): BelowNothing[] => {
    const spent = SPENT.test(title) && (DONE.test(title) || !PLANNED.test(title));
    if (APART.test(title) && !BUDGETS.test(title)) return [];
    const typed = table.rows.flatMap((row) => {
      const cell = cellAt(grid, row.row, column);
      return cell.kind === 'number' && cell.formula === null
        ? [{ row, column, text: cell.display, spent, amount: Number(cell.value) }]
        : [];
    });
    // Shares are judged among shares; `DAK Fisik` is money.
    if (isShareTitle(title) && typed.every(({ amount }) => Math.abs(amount) <= 1000)) return [];
    const below = typed.filter(({ amount }) => amount < 0);
    return below.length === 1 && typed.length >= (spent || PLANNED.test(title) ? FEWEST : MANY)
      ? below
      : [];
  });
}
