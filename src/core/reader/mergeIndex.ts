// Which merged area covers a cell, found in one step.
import type { Grid } from '../grid/grid.ts';
import type { Rect } from '../grid/rect.ts';

export interface MergeIndex {
  /** The merged area that covers the cell, null when none does. */
  at(row: number, column: number): Rect | null;
  /** True when the cell is covered by a merged area and is not its first cell. */
  covered(row: number, column: number): boolean;
}

/** Costs the number of merged cells inside the grid, once. */
export function mergeIndex(grid: Grid): MergeIndex {
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  const areas = new Map<number, Rect>();
  for (const rect of grid.merges) {
    const bottom = Math.min(rect.row + rect.rows, rows);
    const right = Math.min(rect.column + rect.columns, columns);
    for (let row = Math.max(0, rect.row); row < bottom; row++) {
      for (let column = Math.max(0, rect.column); column < right; column++) {
        areas.set(row * columns + column, rect);
      }
    }
  }
  const at = (row: number, column: number): Rect | null =>
    column < 0 || column >= columns ? null : (areas.get(row * columns + column) ?? null);
  return {
    at,
    covered(row, column) {
      const rect = at(row, column);
      return rect !== null && (rect.row !== row || rect.column !== column);
    },
  };
}
