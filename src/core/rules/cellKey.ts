// One text per cell of the workbook, to look cells up by.
import type { CellRef } from './rule.ts';

const SEPARATOR = '\u0000';

export function cellKey({ sheet, row, column }: CellRef): string {
  return [sheet, row, column].join(SEPARATOR);
}

export function cellOfKey(key: string): CellRef {
  const [sheet, row, column] = key.split(SEPARATOR) as [string, string, string];
  return { sheet, row: Number(row), column: Number(column) };
}
