// Reads tables that stand beside each other: one masked grid per table, with every cell at its own address.
import { blankedGrid, changedGrid } from '../../grid/changedGrid.ts';
import { columnCount, type Grid } from '../../grid/grid.ts';
import { levelRank } from '../../model/level.ts';
import type { HeaderColumn, PlanTable } from '../../model/planTable.ts';
import { mergeIndex } from '../mergeIndex.ts';
import { filledCells, isLevelColumn, TABLE_CELLS } from '../tableContext.ts';
import { findHeaders } from './findHeaders.ts';
import { headerCell } from './headerCell.ts';
import { type Strip, sideTables, withoutAreas } from './sideTables.ts';

/** More blank columns than this are a layout of its own, not tables beside each other. */
const MOST_GAPS = 6;

/** All tables of a sheet from left to right. `read` reads a grid whose tables only stand above each other. */
export function sideBySide(whole: Grid, read: (part: Grid) => PlanTable[]): PlanTable[] {
  const divided = gaps(whole);
  const apart = sideTables(whole, divided, {
    headers: (strip) => headersIn(whole, strip),
    isPlan: (strip) => read(onlyStrip(whole, strip, 0)).length > 0,
  });
  const grid = apart.length === 0 ? whole : withoutAreas(whole, apart);
  const all = apart.length === 0 ? divided : gaps(grid);
  const found: PlanTable[][] = [];
  let from = 0;
  let titlesEnd = 0;
  const last = columnCount(grid) - 1;
  for (const gap of all) {
    const strips = [
      { from, to: gap.from - 1 },
      { from: gap.to + 1, to: last },
    ];
    const heads = strips.map((strip) => headersIn(grid, strip));
    if (heads.some((tops) => tops.length === 0)) continue;
    titlesEnd = Math.min(...heads.flat());
    const [left, right] = strips.map((strip) => read(onlyStrip(grid, strip, titlesEnd)));
    if (!standAlone(grid, left!, right!)) continue;
    found.push(left!);
    from = gap.to + 1;
  }
  const rest = from === 0 ? grid : onlyStrip(grid, { from, to: last }, titlesEnd);
  const tables = withSharedTitle([...found, read(rest)].flat());
  return tables.map((table) => {
    const own = apart.length === 0 ? table : { ...table, apart };
    return withBeside(whole, own, tables, divided);
  });
}

/** The first rows of the headers that the columns have by themselves. */
function headersIn(grid: Grid, strip: Strip): number[] {
  const part = onlyStrip(grid, strip, 0);
  return findHeaders(part, mergeIndex(part)).map((block) => block.top);
}

/** Stretches of columns that no row of a table fills, with something on both sides of them. */
function gaps(grid: Grid): Strip[] {
  const width = columnCount(grid);
  const used = new Array<boolean>(width).fill(false);
  for (const row of grid.cells.keys()) {
    const cells = filledCells(grid, row, 0, width - 1);
    if (cells.length >= TABLE_CELLS) for (const { column } of cells) used[column] = true;
  }
  for (const rect of grid.merges) {
    const cells = filledCells(grid, rect.row, 0, width - 1);
    if (cells.length < TABLE_CELLS) continue;
    for (let c = rect.column; c < Math.min(width, rect.column + rect.columns); c++) used[c] = true;
  }
  const first = used.indexOf(true);
  const last = used.lastIndexOf(true);
  const found: Strip[] = [];
  for (let from = first + 1; from < last; from++) {
    if (used[from]) continue;
    let to = from;
    while (!used[to + 1]) to += 1;
    found.push({ from, to });
    from = to;
  }
  return found.length > MOST_GAPS ? [] : found;
}

/** The grid with all other columns blank. Lines of one cell above `titlesEnd` are the title of every strip. */
function onlyStrip(grid: Grid, strip: Strip, titlesEnd: number): Grid {
  const width = columnCount(grid);
  const inside = (column: number): boolean => column >= strip.from && column <= strip.to;
  const titles = new Set(
    [...grid.cells.keys()].filter(
      (row) => row < titlesEnd && filledCells(grid, row, 0, width - 1).length === 1,
    ),
  );
  const own = grid.tags.filter((tag) => tag.on === 'column' && inside(tag.index ?? -1));
  const foreign = own.length === 0 && grid.tags.some((tag) => tag.on === 'column');
  return changedGrid(
    blankedGrid(grid, (row, column) => !inside(column) && !titles.has(row)),
    {
      merges: grid.merges.filter((rect) => inside(rect.column) || titles.has(rect.row)),
      // The marks of an inserted form say nothing about the table that somebody put beside it.
      tags: foreign ? [] : grid.tags.filter((tag) => tag.on !== 'column' || own.includes(tag)),
    },
  );
}

/**
 * True when the tables of two strips are tables of their own, not the halves of one that a blank column divides:
 * the right one begins with a number, a code or names, and says again what the left one says, or has a title of its own.
 */
function standAlone(grid: Grid, left: readonly PlanTable[], right: readonly PlanTable[]): boolean {
  return right.some((one) => left.some((other) => beside(other, one) && isOwn(grid, other, one)));
}

function beside(left: PlanTable, right: PlanTable): boolean {
  return (
    left.rows.length > 0 &&
    right.rows.length > 0 &&
    left.area.row < right.area.row + right.area.rows &&
    right.area.row < left.area.row + left.area.rows
  );
}

const isName = ({ id }: HeaderColumn): boolean => isLevelColumn(id);
const isNumbering = ({ id }: HeaderColumn): boolean => id === 'no' || id === 'kode';

function isOwn(grid: Grid, left: PlanTable, right: PlanTable): boolean {
  const first = right.columns.reduce((a, b) => (b.column < a.column ? b : a));
  if (!isName(first) && !isNumbering(first)) return false;
  if (!left.columns.some(isName) || !right.columns.some(isName)) return false;
  const again = right.columns.filter(({ id }) => left.columns.some((column) => column.id === id));
  if (again.some(isName) || hasOwnTitle(grid, right)) return true;
  const apart = !right.headerRows.some((row) => left.headerRows.includes(row));
  return apart || (again.some(isNumbering) && !cascades(left, right));
}

/** Sasaran on the left, the programs that serve them row by row on the right. */
function cascades(left: PlanTable, right: PlanTable): boolean {
  const lowest = Math.max(...left.rows.map((row) => levelRank(row.level)));
  return (
    right.rows.length >= left.rows.length &&
    right.rows.every((row) => levelRank(row.level) > lowest)
  );
}

/** The nearest line above the header has a cell over this table. `LAMPIRAN II` in the corner stands higher. */
function hasOwnTitle(grid: Grid, { area }: PlanTable): boolean {
  for (let row = area.row - 1; row >= Math.max(0, area.row - 2); row--) {
    const cells = filledCells(grid, row, 0, columnCount(grid) - 1);
    if (cells.length === 0) continue;
    return cells.some(({ column }) => column >= area.column && column < area.column + area.columns);
  }
  return false;
}

/** A table that begins further down has the title of the sheet too, which stands above the highest one. */
function withSharedTitle(tables: readonly PlanTable[]): PlanTable[] {
  const highest = [...tables].sort((a, b) => a.area.row - b.area.row)[0];
  return tables.map((table) =>
    table.title === '' && tables.some((other) => other !== table && beside(other, table))
      ? { ...table, title: highest!.title, year: table.year ?? highest!.year }
      : table,
  );
}

/** Two columns may be notes; a column of numbers of its own says nothing. */
const FEWEST_UNREAD = 2;

/** Tells which columns behind a gap look like another table that was not read as one. */
function withBeside(
  grid: Grid,
  table: PlanTable,
  tables: readonly PlanTable[],
  all: readonly Strip[],
): PlanTable {
  const { area } = table;
  const taken = tables.flatMap((other) => other.columns.map(({ column }) => column));
  const own = new Set(table.columns.map(({ title }) => title));
  for (const [index, gap] of all.entries()) {
    const from = gap.to + 1;
    const to = (all[index + 1]?.from ?? columnCount(grid)) - 1;
    if (gap.from <= area.column) continue;
    const unread = new Set<number>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (const { column, text } of filledCells(grid, row, from, to))
        if (!taken.includes(column) && text !== '') unread.add(column);
    }
    const again = table.unknownColumns.some(
      ({ column, title }) => unread.has(column) && !/^no\b/i.test(title) && own.has(title),
    );
    if (unread.size >= FEWEST_UNREAD || again || isTitled(grid, area.row, { from, to }))
      return { ...table, beside: { from, to: Math.max(to, ...unread) } };
  }
  return table;
}

/** One cell that is no header stands alone over the columns, close to the header of the table beside them. */
function isTitled(grid: Grid, top: number, { from, to }: Strip): boolean {
  for (let row = Math.max(0, top - 2); row <= top; row++) {
    const cells = filledCells(grid, row, from, to);
    if (cells.length === 0) continue;
    return (
      cells.length === 1 &&
      headerCell(cells[0]!.text) === 'no' &&
      filledCells(grid, row + 1, from, to).length > 1
    );
  }
  return false;
}
