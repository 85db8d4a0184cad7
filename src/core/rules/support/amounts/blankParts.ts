// Parts that a row adds up (kinds of belanja, kecamatan, sources of money): one of them left blank is nothing there.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { isFilled } from '../formulas/formulaSheet.ts';
import { titleAbove, wholeTitle } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';

/** What a blank among the parts of a row says: nothing at all, little, or that a figure is missing. */
export type BlankPart = 'tiada' | 'ragu' | 'luput';

/** More columns than these are no parts of one sum. */
const MOST = 40;
/** So many rows must come to their sum, and this share of all. */
const FEWEST = 4;
const SHARE = 0.8;
/** A column that is filled in fewer rows has not been reported yet. */
const IN_USE = 2;

/**
 * Where blanks stand among the other parts, the office leaves blank what is nothing. Where it fills in every part of
 * every row, and writes a zero for nothing, a blank is missing; without zeros nobody knows.
 */
export function blankPart(table: PlanTable, grid: Grid, row: PlanRow, column: number): BlankPart {
  const rows = leavesOf(table);
  const parts = partsBeside(table, grid, rows, row, column);
  if (parts.length === 0) return 'luput';
  const cells = parts.map((part) => rows.map((each) => cellAt(grid, each.row, part)));
  const sparse = cells.some((list) => {
    const filled = list.filter((cell) => isFilled(cell)).length;
    return filled >= IN_USE && filled < list.length;
  });
  if (sparse) return 'tiada';
  const zeros = cells.flat().some((cell) => cell.value === 0);
  return zeros ? 'luput' : 'ragu';
}

function leavesOf(table: PlanTable): PlanRow[] {
  const tree = treeOf(table);
  return table.rows.filter((row) => row.level !== 'indikator' && !isParent(tree, row));
}

/** The other columns that are added with this one, or that stand under one heading with it. */
function partsBeside(
  table: PlanTable,
  grid: Grid,
  rows: readonly PlanRow[],
  row: PlanRow,
  column: number,
): readonly number[] {
  const added = stretchOfSum(table, grid, rows, row, column);
  if (added.length > 0) return added;
  const above = (at: number): string => titleAbove(wholeTitle(table, at));
  const own = above(column);
  return own === ''
    ? []
    : table.unknownColumns
        .map((each) => each.column)
        .filter((at) => at !== column && above(at) === own);
}

/** Columns side by side, the blank one among them, whose figures come to a column beside them in nearly all rows. */
function stretchOfSum(
  table: PlanTable,
  grid: Grid,
  rows: readonly PlanRow[],
  row: PlanRow,
  column: number,
): number[] {
  const { area } = table;
  const figures = (line: number, from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => cellAt(grid, line, from + i)).flatMap(
      ({ value }) => (typeof value === 'number' && value !== 0 ? [value] : []),
    );
  const holds = (line: number, from: number, to: number, sum: number): boolean | null => {
    const parts = figures(line, from, to);
    const { value } = cellAt(grid, line, sum);
    if (parts.length === 0 || typeof value !== 'number') return null;
    return nearly(
      parts.reduce((all, part) => all + part, 0),
      value,
    );
  };
  const fits = (from: number, to: number, sum: number): boolean => {
    if (to === from || holds(row.row, from, to, sum) !== true) return false;
    const told = rows.flatMap(({ row: line }) => holds(line, from, to, sum) ?? []);
    const right = told.filter(Boolean).length;
    const several = rows.filter(({ row: line }) => figures(line, from, to).length > 1).length;
    return right >= FEWEST && right >= told.length * SHARE && several > 1;
  };
  const least = Math.max(area.column, column - MOST);
  const most = Math.min(area.column + area.columns - 1, column + MOST);
  const stretch = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((at) => at !== column);
  for (let from = column; from >= least; from -= 1) {
    for (let to = column; to <= most; to += 1) {
      if (to < most && fits(from, to, to + 1)) return stretch(from, to);
      if (from > least && fits(from, to, from - 1)) return stretch(from, to);
    }
  }
  return [];
}
