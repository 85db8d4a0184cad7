// Titles that stand in every cell of the area that was merged for them: which areas these are.
import { blankedGrid } from '../../grid/changedGrid.ts';
import type { Grid } from '../../grid/grid.ts';
import { type Rect, rectAt } from '../../grid/rect.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import { headerCell } from './headerCell.ts';
import { isSidesRow } from './headerEnd.ts';
import { MOST_ROWS, shapeOf } from './headerRow.ts';
import { isNumberRow } from './numberRow.ts';
import { TitleAreas } from './titleAreas.ts';
import { beginsWithTitles, isFirst, isTitle, textAt } from './titleCells.ts';

/** Share of known titles in a row that alone says it is a header. */
const KNOWN = 0.6;
/** One cell in so many may say what is no title of ours, `(Orang)` below `Tenaga Kerja`. */
const MOST_ODD = 3;

/** Areas of cells in headers that say the same. */
export function repeatedAreas(grid: Grid, merges: MergeIndex): Rect[] {
  const areas: Rect[] = [];
  for (let row = 0; row < grid.cells.length; row++) {
    const bottom = repeatingHeader(grid, merges, row);
    if (bottom === null) continue;
    areas.push(...equalAreas(grid, merges, row, bottom));
    row = bottom;
  }
  return areas;
}

/** The last row of a header that begins in `row` and may say the same in several cells; null where none begins. */
function repeatingHeader(grid: Grid, merges: MergeIndex, row: number): number | null {
  if (!repeats(grid, row)) return null;
  if (!beginsWithTitles(grid, merges, row)) return null;
  const { titles, parts, filled, left, right } = shapeOf(grid, merges, row);
  let bottom = row;
  while (bottom - row < MOST_ROWS && goesOn(grid, merges, bottom + 1)) bottom += 1;
  // An office may have words of its own, but does not write them twice below each other.
  if (bottom === row && titles + parts < filled * KNOWN) return null;
  if (!isNumberRow(grid, bottom + 1, left, right)) return bottom;
  bottom += 1;
  while (saysSides(grid, bottom + 1)) bottom += 1;
  return bottom;
}

/** A title beside itself or above itself: anything else needs no closer look. */
function repeats(grid: Grid, row: number): boolean {
  return grid.cells[row]!.some((_, column) => {
    const text = textAt(grid, row, column);
    const near = [textAt(grid, row, column + 1), textAt(grid, row + 1, column)];
    return text !== '' && near.includes(text);
  });
}

/** Says again what stands above, or tells apart what stands side by side there; what does neither is mostly a title. */
function goesOn(grid: Grid, merges: MergeIndex, row: number): boolean {
  if (row >= grid.cells.length) return false;
  const { filled, figures, left, right } = shapeOf(grid, merges, row);
  if (filled < 2 || figures > 0 || isNumberRow(grid, row, left, right)) return false;
  let again = 0;
  let parts = 0;
  let odd = 0;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    const above = textAt(grid, row - 1, column);
    const grouped = [column - 1, column + 1].some((each) => textAt(grid, row - 1, each) === above);
    if (text === '') continue;
    if (text === above) again += 1;
    else if (above !== '' && grouped) parts += 1;
    else if (!isTitle(grid.cells[row]![column]!)) return false;
    else if (above !== '' && headerCell(text) === 'no') odd += 1;
  }
  return again + parts > 0 && odd * MOST_ODD <= again;
}

/** `K | Rp | K | Rp` below the column numbers, beside numbers that reach down to it. */
function saysSides(grid: Grid, row: number): boolean {
  if (row >= grid.cells.length) return false;
  const again = (column: number): boolean =>
    textAt(grid, row, column) === textAt(grid, row - 1, column);
  return isSidesRow(
    blankedGrid(grid, (at, column) => at === row && again(column)),
    row,
  );
}

/** Areas of more than one cell that say the same, none wider than what stands above it. */
function equalAreas(grid: Grid, merges: MergeIndex, top: number, bottom: number): Rect[] {
  const areas = new TitleAreas();
  for (let row = top; row <= bottom; row++) {
    const lone = row === top && isFirst(grid, merges, row);
    for (let column = 0; column < grid.cells[row]!.length; column++) {
      const text = textAt(grid, row, column);
      const above = aboveAt(grid, merges, areas, row, column);
      const joins = (at: number): boolean =>
        textAt(grid, row, at) === text &&
        !areas.at(row, at) &&
        merges.at(row, at) === null &&
        (lone || aboveAt(grid, merges, areas, row, at) === above);
      if (text === '' || !joins(column)) continue;
      let columns = 1;
      while (joins(column + columns)) columns += 1;
      const rows =
        columns > 1 || !opensGroup(grid, row, column)
          ? heightOf(grid, bottom, row, column, columns)
          : 1;
      areas.add(rectAt(row, column, rows, columns));
    }
  }
  return areas.several;
}

/** The area above a cell, or the words where it is a cell of its own. */
function aboveAt(
  grid: Grid,
  merges: MergeIndex,
  areas: TitleAreas,
  row: number,
  column: number,
): Rect | string {
  return areas.at(row - 1, column) ?? merges.at(row - 1, column) ?? textAt(grid, row - 1, column);
}

/** Rows, down to `bottom`, in which all the columns say the same again. */
function heightOf(
  grid: Grid,
  bottom: number,
  row: number,
  column: number,
  columns: number,
): number {
  const text = textAt(grid, row, column);
  const says = (at: number): boolean =>
    Array.from({ length: columns }, (_, i) => textAt(grid, at, column + i)).every(
      (each) => each === text,
    );
  let rows = 1;
  while (row + rows <= bottom && says(row + rows)) rows += 1;
  return rows;
}

/** `Target` over `Target | Satuan`, written once for both: the cell beside it is blank, and not the one below that. */
function opensGroup(grid: Grid, row: number, column: number): boolean {
  return textAt(grid, row, column + 1) === '' && textAt(grid, row + 1, column + 1) !== '';
}
