// What one row on the way to a table looks like: a row of titles, one below them, or a line of something else.
import type { Grid } from '../../grid/grid.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { headerCell, isFigure } from './headerCell.ts';
import { isNumberRow } from './numberRow.ts';

/** A header has at most so many rows. */
export const MOST_ROWS = 6;
/** Rows below a header in which its columns show what they hold. */
const ROWS_BELOW = 5;
/** So many known titles in one row are no accident, whatever the office calls its other columns. */
const MANY_TITLES = 6;

interface RowShape {
  readonly filled: number;
  readonly titles: number;
  readonly parts: number;
  /** Amounts and other figures, which only stand in the body. */
  readonly figures: number;
  readonly left: number;
  readonly right: number;
}

/** What its cells are: titles, parts of titles, figures; and from where to where they stand. */
export function shapeOf(grid: Grid, merges: MergeIndex, row: number): RowShape {
  let filled = 0;
  let titles = 0;
  let parts = 0;
  let figures = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  const cells = grid.cells[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]!;
    // A table of Excel calls columns without a title `Column1`.
    if (cell.kind === 'blank' || /^\s*(?:(?:column|kolom)\s*\d+)?\s*$/i.test(cell.display))
      continue;
    filled += 1;
    left = Math.min(left, column);
    const rect = merges.at(row, column);
    right = Math.max(right, rect ? rect.column + rect.columns - 1 : column);
    if (isFigure(cell)) {
      figures += 1;
      continue;
    }
    const like = headerCell(cell.display);
    if (like === 'title') titles += 1;
    else if (like === 'part') parts += 1;
  }
  return { filled, titles, parts, figures, left, right: Math.min(right, cells.length - 1) };
}

/** `Bidang | : Pendidikan | (Rp juta)` above a table: a line that says whose it is. */
export function namesItsOffice(grid: Grid, row: number): boolean {
  return grid.cells[row]!.some((cell) => cell.display.trimStart().startsWith(':'));
}

/** Three known titles beside words of the office's own (`APBD-P`, `Naik/Turun`), each over filled cells, some over figures. */
export function standsOverFigures(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.titles < 3 || shape.titles < shape.filled * 0.4) return false;
  const below = grid.cells.slice(row + 1, row + 1 + ROWS_BELOW);
  // A second row of titles would say what the unknown ones are about.
  if (!below[0]?.some((cell) => cell.kind === 'number')) return false;
  let titled = 0;
  let over = 0;
  let figures = 0;
  for (let column = shape.left; column <= shape.right; column++) {
    if (grid.cells[row]?.[column]?.kind === 'blank') continue;
    titled += 1;
    const filled = below.flatMap((cells) => {
      const cell = cells[column];
      return cell && cell.kind !== 'blank' ? [cell] : [];
    });
    if (filled.length > 0) over += 1;
    if (filled.some((cell) => cell.kind === 'number')) figures += 1;
  }
  return figures >= 2 && over >= titled * 0.8;
}

/** Three known titles beside words of the office's own (`Rencana Penyaluran`), merged with a row of known titles below. */
export function standsOverTitles(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  shape: RowShape,
): boolean {
  const reach = mergedBottom(grid, merges, row, shape.left, shape.right);
  if (shape.titles < 3 || reach === row) return false;
  let known = shape.titles + shape.parts;
  let filled = shape.filled;
  for (let next = row + 1; next <= reach; next++) {
    const below = shapeOf(grid, merges, next);
    if (below.figures > 0) return false;
    known += below.titles + below.parts;
    filled += below.filled;
  }
  const many = shape.titles >= MANY_TITLES && shape.titles * 2 >= shape.filled;
  return filled > shape.filled && (known >= filled * 0.7 || many);
}

/** Words of the office's own among two known titles or more, with the numbers of the columns right below the titles. */
export function standsOverNumbers(grid: Grid, row: number, shape: RowShape): boolean {
  if (shape.titles < 2) return false;
  const last = Math.min(grid.cells.length - 1, row + MOST_ROWS);
  for (let next = row + 1; next <= last; next++) {
    if (isNumberRow(grid, next, shape.left, shape.right)) return true;
    if (grid.cells[next]!.some((cell) => cell.kind !== 'text' && cell.kind !== 'blank'))
      return false;
  }
  return false;
}

/** How far down the merged titles of the first row reach. */
export function mergedBottom(
  grid: Grid,
  merges: MergeIndex,
  row: number,
  left: number,
  right: number,
): number {
  let reach = row;
  for (let column = left; column <= right; column++) {
    const rect = merges.at(row, column);
    if (
      rect &&
      rect.row === row &&
      rect.rows <= MOST_ROWS &&
      grid.cells[row]![column]!.kind !== 'blank'
    ) {
      reach = Math.max(reach, row + rect.rows - 1);
    }
  }
  return reach;
}

/** A lone `(Rp)` between a title and the row of column numbers. */
export function isLastUnit(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  { filled, titles, parts }: RowShape,
): boolean {
  return filled === 1 && titles + parts === 1 && isNumberRow(grid, row + 1, left, right);
}

/** Without merges: a further header row says only header words, and leaves the columns blank that are done above. */
export function isSubHeader(
  grid: Grid,
  merges: MergeIndex,
  top: number,
  row: number,
  shape: RowShape,
): boolean {
  if (shape.figures > 0 || shape.filled < 2) return false;
  if (shape.titles + shape.parts < shape.filled * 0.8)
    return shape.titles + shape.parts > 0 && allUnderGroups(grid, merges, row);
  let under = 0;
  let beside = 0;
  const cells = grid.cells[row]!;
  for (let column = 0; column < cells.length; column++) {
    if (cells[column]!.kind === 'blank') continue;
    // The first cells of a body row stand under complete titles; those of a sub header under a group.
    const aboveBlank = titleAbove(grid, merges, row - 1, column) === '';
    const rightBlank = titleAbove(grid, merges, row - 1, column + 1) === '';
    const wide = (merges.at(row - 1, column)?.columns ?? 1) > 1;
    if (aboveBlank || rightBlank || wide) under += 1;
    else beside += 1;
  }
  if (shape.titles === 0 && top !== row - 1 && under < shape.filled) return false;
  return under >= beside;
}

// `Operasi | Modal` under a merged `Belanja`: no word of ours, but a body row would begin under a title of its own.
function allUnderGroups(grid: Grid, merges: MergeIndex, row: number): boolean {
  return grid.cells[row]!.every(
    (cell, column) => cell.kind === 'blank' || (merges.at(row - 1, column)?.columns ?? 1) > 1,
  );
}

function titleAbove(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  const rect = merges.at(row, column);
  return (grid.cells[rect?.row ?? row]?.[rect?.column ?? column]?.display ?? '').trim();
}
