// What single cells of a header say, before anything is known about its columns.
import type { Cell } from '../../grid/cell.ts';
import type { Grid } from '../../grid/grid.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { headerCell } from './headerCell.ts';
import { namesItsOffice, shapeOf } from './headerRow.ts';

/** Words, or a year: a header has no other numbers above its last row. */
export function isTitle(cell: Cell): boolean {
  if (cell.kind === 'blank' || cell.kind === 'text') return true;
  return cell.kind === 'number' && Number(cell.value) >= 1900 && Number(cell.value) <= 2100;
}

/** What a typed cell says, a title or a number. */
export function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cells[row]?.[column];
  if (!cell || cell.formula !== null || (cell.kind !== 'text' && cell.kind !== 'number')) return '';
  return cell.display.trim().replace(/\s+/g, ' ');
}

/** Two known titles or more, and nothing but titles: the first row of a header begins so. */
export function beginsWithTitles(grid: Grid, merges: MergeIndex, row: number): boolean {
  const cells = grid.cells[row]!;
  if (shapeOf(grid, merges, row).figures > 0 || namesItsOffice(grid, row)) return false;
  if (!cells.every(isTitle)) return false;
  const known = cells.filter(({ display }) => headerCell(display) === 'title');
  return new Set(known.map(({ display }) => display)).size > 1;
}

/** No titles stand above: a line there may begin over the first of several columns, and says nothing about them. */
export function isFirst(grid: Grid, merges: MergeIndex, row: number): boolean {
  return row === 0 || namesItsOffice(grid, row - 1) || shapeOf(grid, merges, row - 1).titles < 2;
}
