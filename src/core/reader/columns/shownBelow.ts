import type { Grid } from '../../grid/grid.ts';

/** What the cells of a column show, by row; `to` exclusive, and blank ones left out. */
export function shownBelow(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  for (let row = from; row < to; row++) {
    const cell = grid.cells[row]?.[column];
    const text = cell && cell.kind !== 'blank' ? cell.display.trim() : '';
    if (text !== '') shown.set(row, text);
  }
  return shown;
}
