// Heights of rows with wrapped text, estimated the way a browser would break the lines.
import type { HostSheet } from './sheetEngine.ts';
import { textLines } from './textLines.ts';

const LINE = 17;
const PAD = 4;
const SIDES = 7;
const DEFAULT_WIDTH = 100;

/** Rows that need more than one line, with their height in pixels. A set height may be outgrown, never cut. */
export function rowHeights(sheet: HostSheet): readonly (readonly [number, number])[] {
  const merged = new Set<string>();
  for (const rect of sheet.merges) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        merged.add(`${row} ${column}`);
      }
    }
  }
  const heights = new Map<number, number>(sheet.rowHeights);
  const columns = sheet.usedColumns();
  for (let row = 0; row < sheet.usedRows(); row += 1) {
    let height = 0;
    for (let column = 0; column < columns; column += 1) {
      const style = sheet.style(row, column);
      const size = (style.fontSize ?? 10) / 10;
      if (!style.wrap && size <= 1.1) continue;
      const text = sheet.display(row, column);
      if (text === '') continue;
      if (size > 1.1) height = Math.max(height, Math.round(LINE * size) + PAD);
      if (!style.wrap || merged.has(`${row} ${column}`)) continue;
      const width = (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) - SIDES;
      const lines = textLines(text, width, size * (style.bold ? 1.08 : 1));
      if (lines > 1) height = Math.max(height, Math.round(lines * LINE * size) + PAD);
    }
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return [...heights];
}
