// Whether two rectangles share a cell.
import type { Rect } from '../../src/core/grid/rect.ts';

export const rectsTouch = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
