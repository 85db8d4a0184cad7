// The selected range of the grid: where it starts, where it ends, and how keys move it.
import { parseCellName } from '../../../src/core/grid/a1.ts';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { rectsTouch } from '../rectsTouch.ts';

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

/** `B2:D9` as a selection that starts in B2. */
export function selectionOf(a1: string): Selection {
  const [first, last] = a1.split(':');
  const start = parseCellName(first ?? 'A1') ?? { row: 0, column: 0 };
  const end = parseCellName(last ?? '') ?? start;
  return { ...start, toRow: end.row, toColumn: end.column };
}

/** No farther than the sheet goes. */
export function withinField(
  selection: Selection,
  field: { readonly rows: number; readonly columns: number },
): Selection {
  return {
    row: Math.min(selection.row, field.rows - 1),
    column: Math.min(selection.column, field.columns - 1),
    toRow: Math.min(selection.toRow, field.rows - 1),
    toColumn: Math.min(selection.toColumn, field.columns - 1),
  };
}

/** Grown until no merged range is cut, as Sheets selects. */
export function withMerges(rect: Rect, merges: readonly Rect[]): Rect {
  let grown = rect;
  for (let changed = true; changed; ) {
    changed = false;
    for (const merge of merges) {
      const row = Math.min(grown.row, merge.row);
      const column = Math.min(grown.column, merge.column);
      const bottom = Math.max(grown.row + grown.rows, merge.row + merge.rows);
      const right = Math.max(grown.column + grown.columns, merge.column + merge.columns);
      const inside = bottom - row === grown.rows && right - column === grown.columns;
      if (inside || !rectsTouch(grown, merge)) continue;
      grown = { row, column, rows: bottom - row, columns: right - column };
      changed = true;
    }
  }
  return grown;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

export interface Field {
  readonly rows: number;
  readonly columns: number;
  filled(row: number, column: number): boolean;
  merge(row: number, column: number): Rect | null;
}

/** The selection after a key; null when the key does not move it. `far` is Ctrl: to the edge of the data. */
export function moved(
  selection: Selection,
  key: string,
  how: { readonly extend: boolean; readonly far: boolean },
  field: Field,
): Selection | null {
  const from = how.extend
    ? { row: selection.toRow, column: selection.toColumn }
    : { row: selection.row, column: selection.column };
  const to = target(from, key, how.far, field);
  if (!to) return null;
  if (how.extend) return { ...selection, toRow: to.row, toColumn: to.column };
  const merge = field.merge(to.row, to.column);
  return at(merge?.row ?? to.row, merge?.column ?? to.column);
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function target(from: Spot, key: string, far: boolean, field: Field): Spot | null {
  const lastRow = field.rows - 1;
  const lastColumn = field.columns - 1;
  if (key === 'Home') return { row: far ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: far ? lastRow : from.row, column: lastColumn };
  const step = STEPS[key];
  if (!step) return null;
  const merge = field.merge(from.row, from.column);
  const start = {
    row: merge && step[0] > 0 ? merge.row + merge.rows - 1 : from.row,
    column: merge && step[1] > 0 ? merge.column + merge.columns - 1 : from.column,
  };
  const clamp = (spot: Spot): Spot => ({
    row: Math.max(0, Math.min(lastRow, spot.row)),
    column: Math.max(0, Math.min(lastColumn, spot.column)),
  });
  const next = (spot: Spot): Spot =>
    clamp({ row: spot.row + step[0], column: spot.column + step[1] });
  if (!far) return next(start);
  // To the last cell of the same kind, filled or blank, and over a gap to the next filled one.
  let spot = next(start);
  const run = field.filled(from.row, from.column) && field.filled(spot.row, spot.column);
  while (next(spot).row !== spot.row || next(spot).column !== spot.column) {
    const ahead = next(spot);
    if (run ? !field.filled(ahead.row, ahead.column) : field.filled(spot.row, spot.column)) break;
    spot = ahead;
  }
  return spot;
}
