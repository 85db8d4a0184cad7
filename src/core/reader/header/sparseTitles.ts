// Titles that stand only in the first cell of the area that was merged for them: which areas these are.
import { cellAt, type Grid } from '../../grid/grid.ts';
import { type Rect, rectAt } from '../../grid/rect.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { headerCell } from './headerCell.ts';
import { isSidesRow } from './headerEnd.ts';
import { MOST_ROWS, shapeOf } from './headerRow.ts';
import { isNumberRow } from './numberRow.ts';
import { TitleAreas } from './titleAreas.ts';
import { beginsWithTitles, isFirst, isTitle, textAt } from './titleCells.ts';

/** So many words under groups are no answers of a row of the plan, which begins with its number or its name. */
const FEWEST = 3;
/** Rows below in which the sides of a group may stand, with the column numbers between. */
const LOWER = 3;
/** Rows below a header in which its columns show what they hold. */
const ROWS_BELOW = 40;

/** Areas of titles and the blank cells beside and below them, in headers without merged cells. */
export function sparseAreas(grid: Grid, merges: MergeIndex): Rect[] {
  const areas: Rect[] = [];
  for (let row = 0; row < grid.cells.length; row++) {
    const header = sparseHeader(grid, merges, row);
    if (header === null) continue;
    areas.push(...blankAreas(grid, header));
    row = header.bottom;
  }
  return areas;
}

interface SparseHeader {
  readonly top: number;
  /** The last row, column numbers and sides included. */
  readonly bottom: number;
  readonly numberRow: number | null;
}

/** Null where no header begins in `row`. */
function sparseHeader(grid: Grid, merges: MergeIndex, row: number): SparseHeader | null {
  if (!beginsWithTitles(grid, merges, row) || !isFirst(grid, merges, row)) return null;
  const { left, right } = shapeOf(grid, merges, row);
  const isNumbers = (at: number): boolean => isNumberRow(grid, at, left, right);
  let bottom = row;
  while (
    bottom - row < MOST_ROWS &&
    !isNumbers(bottom + 1) &&
    goesOn(grid, merges, row, bottom + 1)
  )
    bottom += 1;
  const numberRow = isNumbers(bottom + 1) ? bottom + 1 : null;
  if (numberRow !== null) bottom += isSidesRow(grid, numberRow + 1) ? 2 : 1;
  // Who merges some titles has left the others as they are meant.
  const isMerged = grid.cells[row]!.some((_, column) =>
    Array.from({ length: bottom - row + 1 }, (_, i) => merges.at(row + i, column)).some(Boolean),
  );
  return isMerged ? null : { top: row, bottom, numberRow };
}

/** Words that stand below groups of the header, and leave its other columns blank. */
function goesOn(grid: Grid, merges: MergeIndex, top: number, row: number): boolean {
  if (row >= grid.cells.length) return false;
  const { filled, figures, titles, parts, left, right } = shapeOf(grid, merges, row);
  if (filled < 2 || figures > 0) return false;
  if (!grid.cells[row]!.every(isTitle) && !countsUp(grid, row)) return false;
  if (filled < FEWEST && titles + parts < filled && !standsOverFigures(grid, row)) return false;
  let grouped = 0;
  let own = 0;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    if (standsInGroup(grid, top, row, column) || opensGroup(grid, top, row, column)) grouped += 1;
    else if (headerCell(text) !== 'no') own += 1;
    else return false;
  }
  return own * FEWEST <= grouped;
}

/** `1 | 2 | 3 | 4` below `Triwulan`, each over two columns. */
function countsUp(grid: Grid, row: number): boolean {
  const cells = grid.cells[row]!.filter(({ kind }) => kind !== 'blank');
  return cells.every(({ kind, value }, i) => kind === 'number' && value === i + 1);
}

function standsOverFigures(grid: Grid, row: number): boolean {
  return grid.cells[row]!.every(
    (cell, column) => cell.kind === 'blank' || cellAt(grid, row + 1, column).kind === 'number',
  );
}

/** Nothing stands above, and the group to the left begins in this row too. */
function standsInGroup(grid: Grid, top: number, row: number, column: number): boolean {
  if (lastTitle(grid, top, row, column) !== null) return false;
  for (let left = column - 1; left >= 0; left--)
    if (lastTitle(grid, top, row, left) !== null) return textAt(grid, row, left) !== '';
  return headerCell(textAt(grid, row, column)) === 'title';
}

/** The title above has blank cells to its right, and words stand below these. */
function opensGroup(grid: Grid, top: number, row: number, column: number): boolean {
  const above = lastTitle(grid, top, row, column);
  if (above === null) return false;
  const width = grid.cells[row]!.length;
  for (let right = column + 1; right < width; right++) {
    if (lastTitle(grid, above, row, right) !== null) return false;
    if (saysBelow(grid, row, right)) return true;
  }
  return false;
}

/** Words in this row or, with the column numbers between, in the next rows of words. */
function saysBelow(grid: Grid, row: number, column: number): boolean {
  for (let at = row; at <= row + LOWER; at++) {
    if (textAt(grid, at, column) === '') continue;
    return grid.cells[at]!.every(isTitle);
  }
  return false;
}

/** The lowest row above that says something in the column. */
function lastTitle(grid: Grid, top: number, row: number, column: number): number | null {
  for (let at = row - 1; at >= top; at--) if (textAt(grid, at, column) !== '') return at;
  return null;
}

function blankAreas(grid: Grid, header: SparseHeader): Rect[] {
  const { top, bottom } = header;
  const areas = new TitleAreas();
  for (let row = top; row <= bottom; row++) {
    for (let column = 0; column < grid.cells[row]!.length; column++) {
      if (textAt(grid, row, column) === '') continue;
      const above = areas.at(row - 1, column);
      const isFree = (at: number): boolean =>
        textAt(grid, row, at) === '' && areas.at(row - 1, at) === above;
      const columns = widthOf(grid, header, row, column, isFree);
      const across = Array.from({ length: columns }, (_, i) => column + i);
      let rows = 1;
      while (row + rows <= bottom && across.every((at) => textAt(grid, row + rows, at) === ''))
        rows += 1;
      areas.add(rectAt(row, column, rows, columns));
    }
  }
  return areas.several;
}

/**
 * Over the free columns that have titles below, where the first one has; and over those without a title that the rows
 * fill, where a title follows.
 */
function widthOf(
  grid: Grid,
  { bottom, numberRow }: SparseHeader,
  row: number,
  column: number,
  isFree: (column: number) => boolean,
): number {
  const says = (at: number, line: number): boolean => textAt(grid, line, at) !== '';
  const below = Array.from({ length: bottom - row }, (_, i) => row + 1 + i);
  const saysMore = (at: number): boolean =>
    below.some((line) => line !== numberRow && says(at, line));
  const group = saysMore(column);
  const width = grid.cells[row]!.length;
  let titled = column;
  let filled = column;
  let at = column + 1;
  for (; at < width && isFree(at); at++) {
    if (saysMore(at) && !group) break;
    if (saysMore(at)) titled = at;
    if (saysMore(at) || isFilled(grid, bottom, at)) filled = at;
  }
  const isFollowed = at < width && textAt(grid, row, at) !== '';
  return (isFollowed ? filled : titled) - column + 1;
}

function isFilled(grid: Grid, bottom: number, column: number): boolean {
  return grid.cells
    .slice(bottom + 1, bottom + 1 + ROWS_BELOW)
    .some((cells) => cells[column]?.kind !== 'blank');
}
