// Reads the further lines of works (`Keuangan` below `Fisik`) once more, each line as a table of its own.
import { blankedGrid } from '../grid/changedGrid.ts';
import { columnCount, type Grid } from '../grid/grid.ts';
import type { HeaderColumn, PlanTable } from '../model/planTable.ts';
import { findHeaders } from './header/findHeaders.ts';
import { groupHeaders } from './header/tableSpans.ts';
import { mergeIndex } from './mergeIndex.ts';
import { readTable } from './readTable.ts';
import { joinedLabels } from './rows/joinedLabels.ts';
import {
  type ForeignCells,
  firstLineGrid,
  foreignCells,
  type LinePlaces,
  lineGrid,
} from './rows/lineGrid.ts';
import { workLines } from './rows/workLines.ts';

/** One line of all works of a table: rows keep their place on the sheet. */
export interface LineSheet {
  readonly label: string;
  /** The sheet with the other lines blank, and with what is told once per work in the row of the line. */
  readonly grid: Grid;
  readonly places: LinePlaces;
  readonly table: PlanTable;
}

/** [] where each work is a single row, or only its first line is a table. The first lines are what `readGrid` reads. */
export function readLines(sheet: Grid): LineSheet[] {
  if (sheet.cells.length === 0 || columnCount(sheet) === 0) return [];
  return groupHeaders(sheet, findHeaders(sheet, mergeIndex(sheet))).flatMap((span) => {
    const { block, end } = span;
    const grid = joinedLabels(sheet, block, end);
    const found = workLines(grid, block, end);
    const main = found && readTable(grid, mergeIndex(grid), span);
    const periods = main ? periodsOf(main.columns) : [];
    const lines = found?.lines ?? [];
    // What stands below the plan is none in its other lines either; the last work has its lines below its first.
    const last = main ? main.area.row + main.area.rows + lines.length : end;
    const own = { ...span, end: Math.min(end, last) };
    return lines.flatMap((line): LineSheet[] => {
      const { grid: alone, places, words } = lineGrid(grid, block, found!, line, periods);
      // `Uraian` above nothing but `Keuangan` would be read as the names of the works.
      const plain = withoutColumn(alone, found!.column);
      const table = readTable(plain, mergeIndex(alone), own, words);
      return table?.rows.some(({ row }) => places.firsts.has(row))
        ? [{ label: line.label, grid: alone, places, table }]
        : [];
    });
  });
}

export interface FirstLines {
  /** The sheet as `readGrid` reads it. */
  readonly grid: Grid;
  /** True where the sheet says something of a further line, or nothing of the first. */
  readonly isForeign: (row: number, column: number) => boolean;
}

/** Null where no group or total begins with a further line of the works. */
export function firstLines(grid: Grid): FirstLines | null {
  if (grid.cells.length === 0 || columnCount(grid) === 0) return null;
  const merges = mergeIndex(grid);
  const foreign: ForeignCells[] = [];
  for (const span of groupHeaders(grid, findHeaders(grid, merges))) {
    const joined = joinedLabels(grid, span.block, span.end);
    const found = workLines(joined, span.block, span.end);
    if (!found || found.foreign.size === 0) continue;
    const own = foreignCells(joined, span.block, found);
    // Quarters that are still to come are told by the plan alone.
    const periods = periodsOf(readTable(grid, merges, span)?.columns ?? []);
    const touched = periods.filter((each) => each.some((column) => own.columns.has(column)));
    foreign.push({ rows: own.rows, columns: new Set([...own.columns, ...touched.flat()]) });
  }
  if (foreign.length === 0) return null;
  return {
    grid: foreign.reduce((own, cells) => firstLineGrid(own, cells), grid),
    isForeign: (row, column) =>
      foreign.some(({ rows, columns }) => rows.has(row) && columns.has(column)),
  };
}

/** `tw1` … `tw4`: the columns of each family whose ids end in a number. */
function periodsOf(columns: readonly HeaderColumn[]): number[][] {
  const families = new Map<string, number[]>();
  for (const { id, column } of columns) {
    const family = /^(\D+)\d+$/.exec(id)?.[1];
    if (family) families.set(family, [...(families.get(family) ?? []), column]);
  }
  return [...families.values()];
}

function withoutColumn(grid: Grid, without: number | null): Grid {
  return without === null ? grid : blankedGrid(grid, (_, column) => column === without);
}
