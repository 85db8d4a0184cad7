// The last row below a header that has the code of a program, kegiatan, sub kegiatan or account.
import type { TableContext } from '../tableContext.ts';

/** `2.13.04`, `5.1.02.01`: two dots at least, or a program's digits. */
const CODED = /^[\dX]+(?:\.[\dX]+){2,}\.?$/i;

/** -1 when the table has no column of codes. A remark above this row does not end the table. */
export function lastCodedRow({ grid, columns, start, end }: TableContext): number {
  const column = columns.find((each) => each.type === 'code')?.column;
  if (column === undefined) return -1;
  for (let row = end - 1; row >= start; row--) {
    if (CODED.test(grid.cells[row]?.[column]?.display.trim() ?? '')) return row;
  }
  return -1;
}
