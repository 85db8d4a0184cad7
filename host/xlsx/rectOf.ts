// A cell range of an Excel file as a rectangle.
import { columnIndex } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';

/** `$A$1:B2` → zero-based rectangle; null for whole rows and columns. */
export function rectOf(text: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text.trim());
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  const lastColumn = match[3] ? columnIndex(match[3]) : column;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
