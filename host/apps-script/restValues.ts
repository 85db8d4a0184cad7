// Value ranges of a host workbook, as values:batchGet answers them.
import { rectName, sheetPrefix } from '../../src/core/grid/a1.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { parseAddress } from './rangeAddress.ts';

type Json = Record<string, unknown>;

/** `'Nama lembar'!A1:C9`, `Lembar1!A:C` or a sheet's name alone. */
function findRange(book: HostWorkbook, text: string): { sheet: HostSheet; a1: string | null } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(text);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  const sheet = name === undefined ? null : book.sheet(name);
  if (!sheet) throw new Error(`Unable to parse range: ${text}`);
  return { sheet, a1: match?.[3] ?? null };
}

function shown(sheet: HostSheet, row: number, column: number, option: string): unknown {
  const result = sheet.result(row, column);
  if (result === null) return '';
  if (option === 'FORMATTED_VALUE') return sheet.display(row, column);
  return typeof result === 'object' ? result.error : result;
}

/** Like Google: blank cells at the end of a row and blank rows at the end are left out. */
function trimmed(rows: unknown[][]): unknown[][] {
  const kept = rows.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length--;
    return row.slice(0, length);
  });
  while (kept.length > 0 && kept[kept.length - 1]!.length === 0) kept.pop();
  return kept;
}

/** @throws Error with Google's words for a range that cannot be read */
export function restValueRanges(book: HostWorkbook, query: URLSearchParams): Json[] {
  const option = query.get('valueRenderOption') ?? 'FORMATTED_VALUE';
  return query.getAll('ranges').map((text) => {
    const { sheet, a1 } = findRange(book, text);
    const rect =
      a1 === null
        ? { row: 0, column: 0, rows: sheet.rows(), columns: sheet.columns() }
        : parseAddress(a1, sheet.rows(), sheet.columns());
    if (!rect) throw new Error(`Unable to parse range: ${text}`);
    const rows = Math.min(rect.row + rect.rows, sheet.usedRows());
    const columns = Math.min(rect.column + rect.columns, sheet.usedColumns());
    const values: unknown[][] = [];
    for (let row = rect.row; row < rows; row++) {
      const line: unknown[] = [];
      for (let column = rect.column; column < columns; column++) {
        line.push(shown(sheet, row, column, option));
      }
      values.push(line);
    }
    const kept = trimmed(values);
    return {
      range: `${sheetPrefix(sheet.name)}${rectName(rect)}`,
      majorDimension: 'ROWS',
      ...(kept.length > 0 ? { values: kept } : {}),
    };
  });
}
