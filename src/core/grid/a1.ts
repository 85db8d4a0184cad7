// A1 notation of columns, cells and rectangles (zero-based inside, one-based in text).
import type { Rect } from './rect.ts';

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let rest = column;
  let name = '';
  do {
    name = String.fromCharCode(65 + (rest % 26)) + name;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return name;
}

/** `A` → 0, `AA` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** (0, 5) → `F1`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `F12` or `$F$12` → zero-based row and column; null when it is not a cell. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name.trim());
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** A rectangle as `B2:D9`, or `B2` for a single cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellName(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** `Sheet name` quoted for a formula: `'Sheet name'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}
