// The columns of money of a table, also those without a meaning of their own (`DAK Fisik`, `Sebelum Perubahan`), by their lowest rows.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { median } from '../figures.ts';
import { isParent, treeOf } from '../tree.ts';

export interface MoneyCell {
  readonly row: PlanRow;
  /** As the cell shows it: in a column of thousands, thousands. */
  readonly amount: number;
  readonly typed: boolean;
}

export interface MoneyColumn {
  readonly column: number;
  readonly title: string;
  /** Null for a column that was not understood. */
  readonly id: string | null;
  /** Those above nothing. */
  readonly cells: readonly MoneyCell[];
}

/** No price of a thing and no count of people is usually this large. */
const LARGE = 1_000_000;
const FEWEST = 6;

export function moneyColumns(table: PlanTable, grid: Grid | undefined): MoneyColumn[] {
  if (!grid) return [];
  const tree = treeOf(table);
  const lines = new Map<number, PlanRow>();
  for (const row of table.rows) {
    if (row.level !== 'indikator' && !isParent(tree, row)) lines.set(row.row, row);
  }
  const known = table.columns
    .filter(({ type }) => type === 'money')
    .map(({ column, title, id }) => ({ column, title, id }));
  const unread = table.unknownColumns.map(({ column, title }) => ({ column, title, id: null }));
  return [...known, ...unread].flatMap(({ column, title, id }): MoneyColumn[] => {
    const cells: MoneyCell[] = [];
    for (const row of lines.values()) {
      const cell = cellAt(grid, row.row, column);
      if (cell.kind !== 'number' || typeof cell.value !== 'number' || cell.value <= 0) continue;
      cells.push({ row, amount: cell.value, typed: cell.formula === null });
    }
    if (cells.length < FEWEST) return [];
    const money = id !== null || median(cells.map(({ amount }) => amount)) >= LARGE;
    return money ? [{ column, title, id, cells }] : [];
  });
}
