// How high the header rows must be: Sheets does not grow a row for the words of a merged cell.
import type { Rect } from '../grid/rect.ts';
import type { Geometry } from './geometry.ts';
import type { HeaderCells } from './headerCells.ts';

const LINE = 17;
const PADDING = 6;
/** Average width of a bold 10 point character, a little generous. */
const CHARACTER = 6.6;

/** Lines that `text` takes in a cell of `width` pixels, broken between words. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      // A word longer than the cell is broken inside.
      while (used > room) {
        lines++;
        used -= room;
      }
    }
  }
  return lines;
}

/** Heights of the header rows and the row of numbers, in pixels. */
export function headerHeights(header: HeaderCells, place: Geometry): number[] {
  const widths = place.columns.map((column) => column.width);
  const heights = header.rows.map(() => LINE + PADDING);
  const tall: { rect: Rect; height: number }[] = [];
  header.rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === null || text === '') return;
      const merge = header.merges.find((each) => each.row === r && each.column === c);
      const rect = merge ?? { row: r, column: c, rows: 1, columns: 1 };
      const width = widths.slice(c, c + rect.columns).reduce((sum, each) => sum + each, 0);
      const height = linesOf(text, width) * LINE + PADDING;
      if (rect.rows === 1) heights[r] = Math.max(heights[r]!, height);
      else tall.push({ rect, height });
    });
  });
  for (const { rect, height } of tall) {
    const now = heights.slice(rect.row, rect.row + rect.rows).reduce((sum, each) => sum + each, 0);
    if (height > now) heights[rect.row + rect.rows - 1]! += height - now;
  }
  return heights;
}
