// Number formats of a large block, told by runs of equal rows: a column of 70,000 sums is one format, not 70,000.
import type { Rect } from '../core/grid/rect.ts';

/** Rows next to each other with the same formats. `row` counts from the top of the block. */
interface FormatRun {
  readonly row: number;
  readonly rows: number;
  readonly formats: readonly string[];
}

/** What was written where. */
export interface FormatBlock {
  readonly rect: Rect;
  readonly runs: readonly FormatRun[];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((format, i) => format === b[i]));
}

export function formatRuns(formats: readonly (readonly string[])[]): FormatRun[] {
  const runs: { row: number; rows: number; formats: readonly string[] }[] = [];
  formats.forEach((line, row) => {
    const last = runs[runs.length - 1];
    if (last && same(last.formats, line)) last.rows++;
    else runs.push({ row, rows: 1, formats: line });
  });
  return runs;
}

/** The rectangles of the sheet that bear each format. */
export function byFormat(runs: readonly FormatRun[], rect: Rect): Map<string, Rect[]> {
  const found = new Map<string, Rect[]>();
  for (const run of runs) {
    for (let column = 0; column < run.formats.length; ) {
      const format = run.formats[column]!;
      let end = column + 1;
      while (end < run.formats.length && run.formats[end] === format) end++;
      const rects = found.get(format) ?? [];
      const place = { row: rect.row + run.row, column: rect.column + column };
      rects.push({ ...place, rows: run.rows, columns: end - column });
      found.set(format, rects);
      column = end;
    }
  }
  return found;
}

/** The last format written to a cell, '' for none. */
export function formatAt(blocks: readonly FormatBlock[], row: number, column: number): string {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { rect, runs } = blocks[i]!;
    const r = row - rect.row;
    const c = column - rect.column;
    if (r < 0 || c < 0 || r >= rect.rows || c >= rect.columns) continue;
    let from = 0;
    for (let to = runs.length - 1; from < to; ) {
      const middle = Math.ceil((from + to) / 2);
      if (runs[middle]!.row <= r) from = middle;
      else to = middle - 1;
    }
    return runs[from]?.formats[c] ?? '';
  }
  return '';
}
