// Merging cells as Sheets does it: what is covered is lost, and merges never overlap by half.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { HostSheet } from '../engine/sheetEngine.ts';

export function rectsTouch(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** @throws Error when a merge would cut through another one */
export function mergeRects(sheet: HostSheet, rects: readonly Rect[]): void {
  for (const rect of rects) {
    if (rect.rows === 1 && rect.columns === 1) continue;
    const touched = sheet.merges.filter((merge) => rectsTouch(merge, rect));
    if (!touched.every((merge) => contains(rect, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), rect];
    for (let r = 0; r < rect.rows; r++) {
      for (let c = 0; c < rect.columns; c++) {
        if (r === 0 && c === 0) continue;
        if (sheet.content(rect.row + r, rect.column + c).type !== 'blank') {
          sheet.setContents(rect.row + r, rect.column + c, [[{ type: 'blank' }]]);
        }
      }
    }
  }
}
