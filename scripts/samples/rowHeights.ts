// How tall a row must be for its wrapped words, since an xlsx file does not adjust by itself everywhere.
import type { SampleCell, SampleTable } from './sampleTable.ts';

const LINE = 18;
const LEAST = 21;
/** The tallest row that Excel allows, in pixels. */
const MOST = 540;

/** Pixels for a row of the body. */
export function bodyHeight(table: SampleTable, cells: readonly SampleCell[]): number {
  return pixels(cells.map((cell, column) => linesOf(textOf(cell), table.columns[column]!.width)));
}

/** Pixels for each row of a header: a merged cell has the width of all its columns and shares its rows. */
export function headerHeights(table: SampleTable, name: string): number[] {
  const { rows, merges } = table.headers[name]!;
  return rows.map((cells, row) =>
    pixels(
      cells.map((cell, column) => {
        const merge = merges.find(([r, c]) => r === row && c === column);
        const columns = table.columns.slice(column, column + (merge?.[3] ?? 1));
        const width = columns.reduce((sum, { width: own }) => sum + own, 0);
        return Math.ceil(linesOf(textOf(cell), width) / (merge?.[2] ?? 1));
      }),
    ),
  );
}

function pixels(lines: readonly number[]): number {
  return Math.min(MOST, Math.max(LEAST, Math.max(1, ...lines) * LINE + 3));
}

function textOf(cell: SampleCell): string {
  return typeof cell === 'string' ? cell : '';
}

/** Lines of a text in a column of so many characters. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / Math.max(1, width))),
      0,
    );
}
