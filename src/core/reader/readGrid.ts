// Reads a sheet: every table on it with levels, rows, figures, and where each value came from.
import type { Grid } from '../grid/grid.ts';
import { columnCount } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { findHeaders } from './header/findHeaders.ts';
import { withMergedTitles } from './header/mergedTitles.ts';
import { sideBySide } from './header/sideBySide.ts';
import { groupHeaders } from './header/tableSpans.ts';
import { mergeIndex } from './mergeIndex.ts';
import { readTable } from './readTable.ts';

/** Tables from left to right and from top to bottom; [] when the sheet has none. Never throws on what cells hold. */
export function readGrid(grid: Grid): PlanTable[] {
  if (grid.cells.length === 0 || columnCount(grid) === 0) return [];
  return sideBySide(withMergedTitles(grid), readStrip);
}

function readStrip(grid: Grid): PlanTable[] {
  const merges = mergeIndex(grid);
  const spans = groupHeaders(grid, findHeaders(grid, merges));
  const tables: PlanTable[] = [];
  for (const span of spans) {
    const table = readTable(grid, merges, span);
    if (table) tables.push(table);
  }
  return tables;
}
