// Lists of figures without a plan (one row per office, village or fund): read by what stands below their titles.
import { reworded } from '../grid/changedGrid.ts';
import type { Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { type ColumnProfile, columnProfile } from './columns/columnProfile.ts';
import { MOST_ROWS } from './header/headerRow.ts';
import { type MergeIndex, mergeIndex } from './mergeIndex.ts';
import { readGrid } from './readGrid.ts';

/** Fewer titles head no table. */
const TITLES = 3;
/** A list of fewer rows shows no habit; so many columns of figures tell more than one thing of each row. */
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 2;
/** Share of the rows that must have a name of their own, and figures. */
const MOSTLY = 0.7;
/** Shorter ones are units and marks. */
const LENGTH = 6;

/**
 * Tables that `readGrid` passes over because no title says work: their names stand in the first column of words of each
 * row's own, in front of the figures. Meant for workbooks in which nothing else is a table.
 */
export function readLists(grid: Grid): PlanTable[] {
  const merges = mergeIndex(grid);
  const titles = new Map<number, Map<number, string>>();
  for (let row = 0; row < grid.cells.length; row++) {
    const column = headedNames(grid, merges, row);
    if (column === null) continue;
    titles.set(column, (titles.get(column) ?? new Map<number, string>()).set(row, 'Uraian'));
  }
  const told = [...titles].reduce((sheet, [column, texts]) => reworded(sheet, column, texts), grid);
  return titles.size === 0 ? [] : readGrid(told);
}

/** The column of names below the titles in this row; null where it is no row of titles, or heads no list. */
function headedNames(grid: Grid, merges: MergeIndex, row: number): number | null {
  const cells = grid.cells[row]!;
  const words = cells.filter(({ kind }) => kind === 'text').length;
  if (words < TITLES || cells.some(({ kind }) => kind === 'number')) return null;
  const from = bodyBelow(grid, merges, row);
  if (from === null) return null;
  const to = bodyEnd(grid, from);
  if (to - from < FEWEST_ROWS) return null;
  const profiles = cells.map((_, column) => columnProfile(grid, column, from, to));
  const name = profiles.findIndex((profile) => isNames(profile, to - from));
  if (name < 0 || cells[name]!.kind !== 'text') return null;
  const figures = profiles.slice(name + 1).filter((profile) => isFigures(profile, to - from));
  const counted = figures.some(({ money, percents }) => money + percents > 0);
  return counted && figures.length >= FEWEST_FIGURES ? name : null;
}

/** The first row with a figure below the titles, which may go on for some rows. */
function bodyBelow(grid: Grid, merges: MergeIndex, row: number): number | null {
  for (let next = row + 1; next <= Math.min(row + MOST_ROWS, grid.cells.length - 1); next++) {
    const numbers = grid.cells[next]!.filter(({ kind }) => kind === 'number').length;
    const titled = merges.at(next, 0)?.row === row;
    if (numbers >= FEWEST_FIGURES && !titled) return next;
  }
  return null;
}

function bodyEnd(grid: Grid, from: number): number {
  const blank = grid.cells.findIndex(
    (cells, row) => row > from && cells.every(({ kind }) => kind === 'blank'),
  );
  return blank < 0 ? grid.cells.length : blank;
}

function isNames({ texts, filled, distinct, length }: ColumnProfile, rows: number): boolean {
  return (
    length >= LENGTH &&
    texts >= filled * MOSTLY &&
    texts >= rows * MOSTLY &&
    distinct >= filled * MOSTLY
  );
}

function isFigures({ numbers, texts }: ColumnProfile, rows: number): boolean {
  return numbers >= rows * MOSTLY && numbers > texts;
}
