// One line of all works as a sheet of its own: their other lines are blank, and what is told once per work stands in its row.
import { toCanonical, toLocal } from '../../formula/canonical.ts';
import { type Corner, type Reference, references } from '../../formula/references.ts';
import { moveReferences } from '../../formula/relative.ts';
import { BLANK_CELL, type Cell } from '../../grid/cell.ts';
import { blankedGrid, changedGrid } from '../../grid/changedGrid.ts';
import { cellAt, columnCount, type Grid } from '../../grid/grid.ts';
import type { Rect } from '../../grid/rect.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { bareLabel } from './lineWords.ts';
import type { WorkLine, WorkLines } from './workLines.ts';

/** Where cells of a line's sheet stand on the sheet itself. */
export interface LinePlaces {
  /** The columns told once per work: there a row of the line shows what the first row of the work says. */
  readonly shared: ReadonlySet<number>;
  /** The columns in which the line is worked out from the other lines of its work: `Deviasi` = `Realisasi` - `Rencana`. */
  readonly across: ReadonlySet<number>;
  /** Each row of the line, and the first row of its work. */
  readonly firsts: ReadonlyMap<number, number>;
}

/** A figure or two written into a second line by mistake do not make the column one of that line. */
const MOST_OWN = 0.1;

/** `periods`: columns that are filled one after the other, as the year goes. */
export function lineGrid(
  grid: Grid,
  block: HeaderBlock,
  found: WorkLines,
  line: WorkLine,
  periods: readonly (readonly number[])[],
): {
  readonly grid: Grid;
  readonly places: LinePlaces;
  readonly words: ReadonlyMap<number, string>;
} {
  const { firsts } = line;
  const own = new Map([...firsts].map(([row, first]) => [first, row]));
  const hidden = (row: number): boolean =>
    (found.firsts.has(row) || found.rows.has(row)) && !firsts.has(row);
  const shared = sharedColumns(grid, found, line, periods);
  const works = worksOf(found, firsts);
  const moved = (formula: string): string => {
    const canonical = toCanonical(formula, grid.locale);
    const expected = moveReferences(canonical, (reference) =>
      reference.sheet === null && isShared(reference, shared) ? toLine : null,
    );
    return expected === canonical ? formula : toLocal(expected, grid.locale);
  };
  const toLine = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null ? null : (own.get(corner.row) ?? corner.row),
  });
  const cellOf = (cell: Cell, row: number, column: number): Cell => {
    if (hidden(row)) return column < block.left || column > block.right ? cell : BLANK_CELL;
    const first = firsts.get(row);
    if (first !== undefined && shared.has(column)) {
      const told = cell.kind === 'blank' || column === nameColumn(found);
      const shown = told ? cellAt(grid, first, column) : cell;
      return shown.formula === null ? shown : { ...shown, formula: moved(shown.formula) };
    }
    if (first === undefined || cell.formula === null) return cell;
    return { ...cell, formula: moved(cell.formula) };
  };
  return {
    grid: changedGrid(grid, {
      cells: grid.cells.map((cells, row) => cells.map((cell, column) => cellOf(cell, row, column))),
      merges: grid.merges.flatMap((rect) => mergeOf(rect, own, firsts, hidden)),
    }),
    words: wordsAbove(grid, block, found, line, shared, periods),
    places: { shared, firsts, across: acrossColumns(grid, shared, works) },
  };
}

/** What groups and totals say in a further line of the works, where these have their first one. */
export interface ForeignCells {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export function foreignCells(grid: Grid, block: HeaderBlock, found: WorkLines): ForeignCells {
  const { foreign: rows, lines } = found;
  if (rows.size === 0) return { rows, columns: rows };
  return { rows, columns: new Set(lines.flatMap((line) => ownColumns(grid, block, line))) };
}

/** The sheet as the first lines of the works have it. */
export function firstLineGrid(grid: Grid, { rows, columns }: ForeignCells): Grid {
  if (rows.size === 0) return grid;
  return blankedGrid(grid, (row, column) => rows.has(row) && columns.has(column));
}

/** Columns in which the works say something else in this line: not their names, filled down. */
function ownColumns(grid: Grid, { left, right }: HeaderBlock, { firsts }: WorkLine): number[] {
  const works = [...firsts].filter(([row, first]) => row !== first);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const says = (row: number, column: number): string => cellAt(grid, row, column).display;
  return columns.filter(
    (column) =>
      works.filter(
        ([row, first]) =>
          says(row, column).trim() !== '' && says(row, column) !== says(first, column),
      ).length >
      works.length * MOST_OWN,
  );
}

/** Where names stand above the words for their lines, the name is what a line is called. */
function nameColumn({ column, labels, units }: WorkLines): number | null {
  return column === null && !units ? labels : null;
}

function sharedColumns(
  grid: Grid,
  found: WorkLines,
  { firsts }: WorkLine,
  periods: readonly (readonly number[])[],
): Set<number> {
  const shared = new Set<number>();
  for (let column = 0; column < columnCount(grid); column++) {
    let once = 0;
    let twice = 0;
    for (const [row, first] of firsts) {
      if (row === first) continue;
      if (cellAt(grid, row, column).kind !== 'blank') twice += 1;
      else if (cellAt(grid, first, column).kind !== 'blank') once += 1;
    }
    if (once > 0 && twice <= (once + twice) * MOST_OWN) shared.add(column);
  }
  // What is still to come is told once by the plan, and waits in the line of the results.
  for (const columns of periods)
    if (columns.some((column) => !shared.has(column)))
      for (const column of columns) shared.delete(column);
  const names = nameColumn(found);
  if (names !== null) shared.add(names);
  return shared;
}

/** All rows of the work that a row of the line belongs to. */
function worksOf(
  found: WorkLines,
  firsts: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const first of found.firsts) rows.set(first, new Set([first]));
  for (const { firsts: others } of found.lines)
    for (const [row, first] of others) rows.get(first)?.add(row);
  return new Map([...firsts].map(([row, first]) => [row, rows.get(first)!]));
}

function isShared({ start, end }: Reference, shared: ReadonlySet<number>): boolean {
  const from = start.column;
  const to = (end ?? start).column;
  if (from === null || to === null) return false;
  for (let column = Math.min(from, to); column <= Math.max(from, to); column++)
    if (!shared.has(column)) return false;
  return true;
}

function namesOtherLine(
  formula: string,
  grid: Grid,
  row: number,
  shared: ReadonlySet<number>,
  works: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const work = works.get(row)!;
  return references(formula, grid.locale).some(
    (reference) =>
      reference.sheet === null &&
      reference.rect.rows === 1 &&
      reference.rect.row !== row &&
      work.has(reference.rect.row) &&
      !isShared(reference, shared),
  );
}

/** Columns in which most formulas of the line name its other lines. */
function acrossColumns(
  grid: Grid,
  shared: ReadonlySet<number>,
  works: ReadonlyMap<number, ReadonlySet<number>>,
): Set<number> {
  const across = new Set<number>();
  for (let column = 0; column < columnCount(grid); column++) {
    if (shared.has(column)) continue;
    let all = 0;
    let naming = 0;
    for (const row of works.keys()) {
      const { formula } = cellAt(grid, row, column);
      if (formula === null) continue;
      all += 1;
      if (namesOtherLine(formula, grid, row, shared, works)) naming += 1;
    }
    if (naming * 2 > all) across.add(column);
  }
  return across;
}

/** `Keuangan` for the columns of figures of the line, which their titles do not say. */
function wordsAbove(
  grid: Grid,
  block: HeaderBlock,
  { labels }: WorkLines,
  { label, firsts }: WorkLine,
  shared: ReadonlySet<number>,
  periods: readonly (readonly number[])[],
): ReadonlyMap<number, string> {
  const word = bareLabel(label);
  const words = new Map<number, string>();
  for (let column = block.left; column <= block.right; column++) {
    if (shared.has(column) || column === labels) continue;
    const figures = [...firsts.keys()].some((row) => cellAt(grid, row, column).kind === 'number');
    if (figures || periods.some((each) => each.includes(column))) words.set(column, word);
  }
  return words;
}

/** A merged area over the lines of works, as it lies over this line of them. */
function mergeOf(
  rect: Rect,
  own: ReadonlyMap<number, number>,
  firsts: ReadonlyMap<number, number>,
  hidden: (row: number) => boolean,
): Rect[] {
  const end = rect.row + rect.rows;
  const touched = Array.from({ length: Math.min(rect.rows, 200) }, (_, i) => rect.row + i);
  if (!touched.some((row) => hidden(row) || firsts.has(row))) return [rect];
  const row = own.get(rect.row) ?? rect.row;
  if (row >= end || hidden(row)) return [];
  const rows = end - row;
  return rows === 1 && rect.columns === 1 ? [] : [{ ...rect, row, rows }];
}
