// Rows of the header that stand again below it, as on each printed page: they are no content of the columns.
import type { Grid } from '../../grid/grid.ts';
import { filledCells } from '../tableContext.ts';
import type { HeaderBlock } from './findHeaders.ts';

/** Words of a header row that must stand again, each in its column. */
const FEWEST = 3;

/** The rows between `from` and `to` (exclusive) that say in each column what a row of the header says there. */
export function repeatedRows(
  grid: Grid,
  block: HeaderBlock,
  from: number,
  to: number,
): ReadonlySet<number> {
  const titles: { readonly column: number; readonly text: string }[][] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const filled = filledCells(grid, row, block.left, block.right);
    if (filled.length >= FEWEST) titles.push(filled);
  }
  const found = new Set<number>();
  for (let row = from; row < to; row++) {
    const cells = grid.cells[row] ?? [];
    const says = ({ column, text }: { column: number; text: string }): boolean =>
      cells[column]?.display.trim() === text;
    if (titles.some((title) => title.every(says))) found.add(row);
  }
  return found;
}
