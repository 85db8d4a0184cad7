// The selected range of the grid: where it starts, where it ends, and how keys move it.
import type { Rect } from '../../../src/core/grid/rect.ts';

export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export const at = (row: number, column: number): Selection => ({
  row,
  column,
  toRow: row,
  toColumn: column,
});

export function selectionRect(selection: Selection): Rect {
  const row = Math.min(selection.row, selection.toRow);
  const column = Math.min(selection.column, selection.toColumn);
  return {
    row,
    column,
    rows: Math.abs(selection.row - selection.toRow) + 1,
    columns: Math.abs(selection.column - selection.toColumn) + 1,
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** The selection after a key; null when the key does not move it. */
export function moved(
  selection: Selection,
  key: string,
  extend: boolean,
  size: { readonly rows: number; readonly columns: number },
): Selection | null {
  const step = STEPS[key];
  const clampRow = (row: number) => Math.max(0, Math.min(size.rows - 1, row));
  const clampColumn = (column: number) => Math.max(0, Math.min(size.columns - 1, column));
  if (key === 'Home') return at(selection.row, 0);
  if (!step) return null;
  if (extend) {
    return {
      ...selection,
      toRow: clampRow(selection.toRow + step[0]),
      toColumn: clampColumn(selection.toColumn + step[1]),
    };
  }
  return at(clampRow(selection.row + step[0]), clampColumn(selection.column + step[1]));
}
