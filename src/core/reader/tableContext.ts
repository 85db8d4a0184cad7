// What all steps of reading one table share.
import type { Cell } from '../grid/cell.ts';
import type { Grid } from '../grid/grid.ts';
import type { ColumnId } from '../model/column.ts';
import type { HeaderColumn } from '../model/planTable.ts';
import type { HeaderBlock } from './header/findHeaders.ts';
import { headerEnd } from './header/headerEnd.ts';
import type { TitleLines } from './header/titleLines.ts';
import type { MergeIndex } from './mergeIndex.ts';
import { piecesAbove } from './rows/piecesAbove.ts';
import { type RowSums, rowSums } from './rows/rowSums.ts';

/** Columns that hold the name of a level, in the order of levels. */
const LEVEL_COLUMNS: readonly ColumnId[] = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subKegiatan',
  'uraian',
  'aksi',
];

/** Rows of fewer cells are titles, separators, remarks and signatures, which may stand anywhere. */
export const TABLE_CELLS = 3;

export function isLevelColumn(id: ColumnId | null): boolean {
  return id !== null && LEVEL_COLUMNS.includes(id);
}

export interface TableContext {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly block: HeaderBlock;
  readonly columns: readonly HeaderColumn[];
  readonly byId: ReadonlyMap<ColumnId, HeaderColumn>;
  readonly byColumn: ReadonlyMap<number, HeaderColumn>;
  /** Name columns that the table has, from left to right. */
  readonly names: readonly HeaderColumn[];
  /** The column that says what the lines of each work are (`Fisik`, `Keuangan`), and nothing about their rows. */
  readonly lines?: number | null;
  /** First row below the header, and the first row that is no longer part of the table. */
  readonly start: number;
  readonly end: number;
  /** Rows whose name stands in a column to the left of its own, and in which. */
  readonly stray: ReadonlyMap<number, number>;
  /** Pieces of codes that only the rows above write, by row. */
  readonly pieces: ReadonlyMap<number, readonly string[]>;
  /** What each row adds in its own columns. */
  readonly sums: RowSums;
  /** Lines above the table, normalised. */
  readonly titles: ReadonlySet<string>;
}

/** `end`: first row that no longer belongs to the table. */
export function contextOf(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  titles: TitleLines,
  end: number,
  columns: TableContext['columns'],
): TableContext {
  const start = headerEnd(block) + 1;
  return {
    grid,
    merges,
    block,
    columns,
    byId: new Map(columns.map((column) => [column.id, column])),
    byColumn: new Map(columns.map((column) => [column.column, column])),
    names: columns.filter((column) => isLevelColumn(column.id) && !isRemark(columns, column)),
    stray: new Map(),
    start,
    end,
    pieces: piecesAbove(grid, columns, start, end),
    sums: rowSums(grid, block.left, block.right, start, end),
    titles: new Set(titles.lines.map(sameText)),
  };
}

const NESTED: readonly ColumnId[] = ['program', 'kegiatan', 'subKegiatan'];

/**
 * `Sub Kegiatan | Program`: the program behind its sub kegiatan says whose it is, and opens no row. Nor does it behind
 * the money of the names (`Uraian | Anggaran | Realisasi | Program`), where a recap looks it up.
 */
function isRemark(columns: readonly HeaderColumn[], column: HeaderColumn): boolean {
  const rank = NESTED.indexOf(column.id);
  if (rank < 0) return false;
  const before = columns.filter((each) => each.column < column.column);
  const name = before.find(({ id }) => id === 'uraian');
  const behindMoney = before.some((each) => name && each.column > name.column && isMoney(each));
  return behindMoney || before.some(({ id }) => NESTED.indexOf(id) > rank);
}

function isMoney({ type }: HeaderColumn): boolean {
  return type === 'money';
}

/** Same words, whatever the case and the blanks. */
export function sameText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** How a label begins: its first two words, in small letters. */
export function labelStart(text: string): string {
  return text.trim().toLowerCase().split(/\s+/, 2).join(' ');
}

export interface FilledCell {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

/** The cells of a row between two columns that show something. */
export function filledCells(grid: Grid, row: number, left: number, right: number): FilledCell[] {
  const found: FilledCell[] = [];
  const cells = grid.cells[row] ?? [];
  for (let column = left; column <= right && column < cells.length; column++) {
    const cell = cells[column]!;
    if (cell.kind === 'blank') continue;
    const text = cell.display.trim();
    if (text !== '' || (cell.kind !== 'text' && cell.value !== null))
      found.push({ column, cell, text });
  }
  return found;
}
