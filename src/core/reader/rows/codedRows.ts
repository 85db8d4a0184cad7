// The last row below a header that has the code of a program, kegiatan, sub kegiatan or account.
import type { TableContext } from '../tableContext.ts';

/** `2.13.04`, `5.1.02.01`: two dots at least, or a program's digits. */
const CODED = /^[\dX]+(?:\.[\dX]+){2,}\.?$/i;

/** -1 when the table has no column of codes. A remark above this row does not end the table. */
export function lastCodedRow({ grid, columns, start, end }: TableContext): number {
  const pieces = columns.filter((each) => each.type === 'code').map((each) => each.column);
  if (pieces.length === 0) return -1;
  for (let row = end - 1; row >= start; row--) {
    const texts = pieces.map((column) => grid.cells[row]?.[column]?.display.trim() ?? '');
    // `5 | 02 | 01` in cells of their own is one code.
    if (CODED.test(texts[0]!) || CODED.test(texts.filter((text) => text !== '').join('.')))
      return row;
  }
  return -1;
}
