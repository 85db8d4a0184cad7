// A1 addresses of ranges, whole rows and whole columns included.
import { columnIndex, parseCellName } from '../../src/core/grid/a1.ts';
import type { Rect } from '../../src/core/grid/rect.ts';

/** `B2`, `B2:D9`, `5:5`, `C:C`, `B2:D` on a sheet of that size; null when it is none of these. */
export function parseAddress(a1: string, rows: number, columns: number): Rect | null {
  const wholeRows = /^\$?(\d+):\$?(\d+)$/.exec(a1);
  if (wholeRows) {
    const row = Number(wholeRows[1]) - 1;
    return { row, column: 0, rows: Number(wholeRows[2]) - row, columns };
  }
  const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(a1);
  if (wholeColumns) {
    const column = columnIndex(wholeColumns[1]!);
    return { row: 0, column, rows, columns: columnIndex(wholeColumns[2]!) - column + 1 };
  }
  const openBelow = /^(\$?[A-Za-z]{1,3}\$?\d+):\$?([A-Za-z]{1,3})$/.exec(a1);
  const start = openBelow && parseCellName(openBelow[1]!);
  if (openBelow && start) {
    const right = columnIndex(openBelow[2]!);
    return {
      ...start,
      rows: rows - start.row,
      columns: right - start.column + 1,
    };
  }
  const [first, last = first] = a1.split(':').map(parseCellName);
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}
