// Whether a column of a sheet holds money, also where its title is not understood (`PAD`, `BULAN INI`).
import { moneyColumns } from '../amounts/moneyColumns.ts';
import { memo } from '../memo.ts';
import { columnAt } from '../spot.ts';
import type { FormulaSheet } from './formulaSheet.ts';

const unread = memo(
  ({ table, grid }: FormulaSheet): ReadonlySet<number> =>
    new Set(moneyColumns(table, grid).flatMap(({ column, id }) => (id === null ? [column] : []))),
);

export function isMoney(sheet: FormulaSheet, column: number): boolean {
  const known = columnAt(sheet.table, column);
  return known ? known.type === 'money' : unread(sheet).has(column);
}
