// A recap that stands beside the rows of a plan (`Sumber Dana | Jumlah (Rp) | %`), parted from it by a blank column.
import { cellAt, type Grid } from '../../../../grid/grid.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import { mergeIndex } from '../../../../reader/mergeIndex.ts';

/** A recap has fewer lines than the plan: at most this share of its rows. */
const SHARE = 0.5;
const FEWEST_ROWS = 6;

/**
 * The first column of that recap (0-based), from which on the cells of a row are none of the plan's; Infinity where the
 * table has nothing of the kind.
 */
export function besideTable(table: PlanTable, grid: Grid): number {
  const rows = [...new Set(table.rows.map(({ row }) => row))];
  if (rows.length < FEWEST_ROWS) return Infinity;
  const lines = [...table.headerRows, ...rows, ...table.totalRows.map(({ row }) => row)];
  const end = table.area.column + table.area.columns;
  const blank = (column: number): boolean => lines.every((row) => isBlank(grid, row, column));
  // A plan has its names, and something more, before anything that stands beside it.
  for (let column = end - 2; column > table.area.column + 1; column -= 1) {
    if (!blank(column) || blank(column + 1)) continue;
    const merges = mergeIndex(grid);
    if (lines.some((row) => merges.covered(row, column))) continue;
    const label = column + 1;
    const named = rows.filter((row) => !isBlank(grid, row, label));
    const texts = named.every((row) => cellAt(grid, row, label).kind === 'text');
    const titled = table.headerRows.some((row) => !isBlank(grid, row, label));
    const filled = rows.filter((row) => {
      for (let each = label; each < end; each += 1) if (!isBlank(grid, row, each)) return true;
      return false;
    });
    const own = named.length > 1 && filled.length === named.length;
    if (own && texts && titled && filled.length <= rows.length * SHARE) return label;
  }
  return Infinity;
}

function isBlank(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell.kind === 'blank' && cell.formula === null;
}
