// A sheet as data: a rectangular snapshot that the core reads and never changes.
import { BLANK_CELL, type Cell } from './cell.ts';
import type { Rect } from './rect.ts';

/** A developer-metadata tag on the sheet, a row or a column (`index` zero-based, null for the sheet). */
export interface Tag {
  readonly key: string;
  readonly value: string;
  readonly on: 'sheet' | 'row' | 'column';
  readonly index: number | null;
}

export interface Grid {
  readonly sheet: string;
  /** Rectangular: every row has the same length. Row 0 is spreadsheet row 1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  /** Locale of the workbook, `id_ID` or `en_US`. Decides how formulas are tokenised. */
  readonly locale: string;
  readonly tags: readonly Tag[];
}

export function rowCount(grid: Grid): number {
  return grid.cells.length;
}

export function columnCount(grid: Grid): number {
  return grid.cells[0]?.length ?? 0;
}

/** The cell at zero-based row and column; a blank cell outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row]?.[column] ?? BLANK_CELL;
}
