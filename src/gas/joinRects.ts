// Rectangles that touch are joined, so that fewer calls cover the same cells.
import type { Rect } from '../core/grid/rect.ts';

function joinDown(rects: readonly Rect[]): Rect[] {
  const sorted = [...rects].sort(
    (a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const joined: Rect[] = [];
  for (const rect of sorted) {
    const last = joined[joined.length - 1];
    if (
      last &&
      last.column === rect.column &&
      last.columns === rect.columns &&
      last.row + last.rows === rect.row
    ) {
      joined[joined.length - 1] = { ...last, rows: last.rows + rect.rows };
    } else joined.push(rect);
  }
  return joined;
}

const turn = (rect: Rect): Rect => ({
  row: rect.column,
  column: rect.row,
  rows: rect.columns,
  columns: rect.rows,
});

/** The same cells in fewer rectangles: first joined along rows, then down columns. */
export function joinRects(rects: readonly Rect[]): readonly Rect[] {
  if (rects.length < 2) return rects;
  return joinDown(joinDown(rects.map(turn)).map(turn));
}

interface MergeGroup {
  readonly rect: Rect;
  /** `across`: each row of `rect` is one merged cell; `down`: each column is; `all`: the whole. */
  readonly how: 'across' | 'down' | 'all';
}

/** Merges that lie next to each other in the same shape become one call. */
export function mergeGroups(rects: readonly Rect[]): readonly MergeGroup[] {
  const single = (rect: Rect): boolean => rect.rows === 1 && rect.columns === 1;
  const across = rects.filter((rect) => rect.rows === 1 && rect.columns > 1);
  const down = rects.filter((rect) => rect.columns === 1 && rect.rows > 1);
  const rest = rects.filter((rect) => rect.rows > 1 && rect.columns > 1);
  return [
    ...joinDown(across).map((rect) => ({ rect, how: 'across' as const })),
    ...joinDown(down.map(turn)).map((rect) => ({ rect: turn(rect), how: 'down' as const })),
    ...rest.filter((rect) => !single(rect)).map((rect) => ({ rect, how: 'all' as const })),
  ];
}
