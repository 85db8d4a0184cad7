// Heights of rows with wrapped text, estimated the way a browser would break the lines.
import type { HostSheet } from '../engine/sheetEngine.ts';

const LINE = 17;
const PAD = 4;
const LETTER = 6.6;
const DEFAULT_WIDTH = 100;

/** Rows that need more than one line, with their height in pixels. Set heights win. */
export function rowHeights(sheet: HostSheet): readonly (readonly [number, number])[] {
  const heights = new Map<number, number>();
  const merged = new Set<string>();
  for (const rect of sheet.merges) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        merged.add(`${row} ${column}`);
      }
    }
  }
  const columns = sheet.usedColumns();
  for (let row = 0; row < sheet.usedRows(); row += 1) {
    let lines = 1;
    for (let column = 0; column < columns; column += 1) {
      if (!sheet.style(row, column).wrap || merged.has(`${row} ${column}`)) continue;
      const letters = Math.max(
        4,
        Math.floor((sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) / LETTER) - 1,
      );
      const text = sheet.display(row, column);
      const needed = text
        .split('\n')
        .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
      lines = Math.max(lines, needed);
    }
    if (lines > 1) heights.set(row, lines * LINE + PAD);
  }
  for (const [row, height] of sheet.rowHeights)
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  return [...heights];
}
