// What a cell names of its own column: a sum of the rows above or below it, and no figure of its own.
import { type Reference, references } from '../../../formula/references.ts';
import { cellAt, type Grid, rowCount } from '../../../grid/grid.ts';

/** Sheet rows, in the order in which its formula names them; [] for a cell that is typed, blank, or made of other columns. */
export function rowsOfOwnColumn(grid: Grid, row: number, column: number): number[] {
  return inOwnColumn(grid, row, column).flatMap(({ rect }) =>
    Array.from({ length: Math.min(rect.rows, rowCount(grid)) }, (_, i) => rect.row + i),
  );
}

export function namesOwnColumn(grid: Grid, row: number, column: number): boolean {
  return inOwnColumn(grid, row, column).length > 0;
}

function inOwnColumn(grid: Grid, row: number, column: number): Reference[] {
  return references(cellAt(grid, row, column).formula ?? '', grid.locale).filter(
    ({ sheet, rect }) => sheet === null && rect.column === column,
  );
}
