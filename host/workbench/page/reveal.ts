// Brings the end of a selection into view.
import { type Geometry, GUTTER, HEAD } from './geometry.ts';
import type { Selection } from './selection.ts';

/** Scrolls as little as needed to show the end of the selection. */
export function reveal(scroller: HTMLElement, geometry: Geometry, selection: Selection): void {
  const { shape, frozenHeight, frozenWidth } = geometry;
  const row = Math.min(selection.toRow, shape.rows - 1);
  const column = Math.min(selection.toColumn, shape.columns - 1);
  const cell = geometry.box({ row, column, rows: 1, columns: 1 });
  // Whole rows and columns are chosen by their heads, which are in view.
  const wholeRow = selection.column === 0 && selection.toColumn === shape.columns - 1;
  const wholeColumn = selection.row === 0 && selection.toRow === shape.rows - 1;
  const high = scroller.clientHeight - HEAD;
  const wide = scroller.clientWidth - GUTTER;
  if (row >= shape.frozenRows && !wholeColumn) {
    const above = cell.top - frozenHeight;
    const below = cell.top + Math.min(cell.height, high - frozenHeight) - high;
    if (scroller.scrollTop > above) scroller.scrollTop = above;
    else if (scroller.scrollTop < below) scroller.scrollTop = below;
  }
  if (column >= shape.frozenColumns && !wholeRow) {
    const before = cell.left - frozenWidth;
    const after = cell.left + Math.min(cell.width, wide - frozenWidth) - wide;
    if (scroller.scrollLeft > before) scroller.scrollLeft = before;
    else if (scroller.scrollLeft < after) scroller.scrollLeft = after;
  }
}
