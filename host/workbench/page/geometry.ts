// Where rows and columns of a sheet lie, in pixels from the corner of its first cell.
import { type Rect, rectContains } from '../../../src/core/grid/rect.ts';
import type { SheetShape } from '../sheetView.ts';

/** Height of the column letters, width of the row numbers, default cell. */
export const HEAD = 24;
export const GUTTER = 46;
const ROW = 21;
const COLUMN = 100;

export interface Geometry {
  readonly shape: SheetShape;
  /** Start of row i; one more entry holds the end of the last. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  rowSize(row: number): number;
  columnSize(column: number): number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  /** The merged range that covers a cell. */
  mergeAt(row: number, column: number): Rect | null;
  box(rect: Rect): {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  };
  rowAt(y: number): number;
  columnAt(x: number): number;
}

export function geometryOf(shape: SheetShape): Geometry {
  const hiddenRows = new Set(shape.hiddenRows);
  const hiddenColumns = new Set(shape.hiddenColumns);
  const heights = new Map(shape.heights);
  const widths = new Map(shape.widths);
  const rowSize = (row: number) => (hiddenRows.has(row) ? 0 : (heights.get(row) ?? ROW));
  const columnSize = (column: number) =>
    hiddenColumns.has(column) ? 0 : (widths.get(column) ?? COLUMN);
  const tops = offsets(shape.rows, rowSize);
  const lefts = offsets(shape.columns, columnSize);
  const byRow = new Map<number, Rect[]>();
  for (const rect of shape.merges) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(rect);
      else byRow.set(row, [rect]);
    }
  }
  return {
    shape,
    tops,
    lefts,
    rowSize,
    columnSize,
    frozenHeight: tops[Math.min(shape.frozenRows, shape.rows)]!,
    frozenWidth: lefts[Math.min(shape.frozenColumns, shape.columns)]!,
    mergeAt: (row, column) =>
      byRow.get(row)?.find((rect) => rectContains(rect, row, column)) ?? null,
    box(rect) {
      const top = tops[rect.row] ?? 0;
      const left = lefts[rect.column] ?? 0;
      return {
        top,
        left,
        height: tops[Math.min(rect.row + rect.rows, shape.rows)]! - top,
        width: lefts[Math.min(rect.column + rect.columns, shape.columns)]! - left,
      };
    },
    rowAt: (y) => indexAt(tops, y),
    columnAt: (x) => indexAt(lefts, x),
  };
}

/** Running sums: start of item i at [i], end of the last at [count]. */
function offsets(count: number, size: (index: number) => number): readonly number[] {
  const result = [0];
  for (let index = 0; index < count; index += 1) result.push(result[index]! + size(index));
  return result;
}

function indexAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
