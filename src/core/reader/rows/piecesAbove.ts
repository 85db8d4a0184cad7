// Codes in pieces that are written once and hold for the rows below.
import type { Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import { piecesInOneColumn } from './piecesInOneColumn.ts';

/** Nearly all rows below the first piece must leave it to the rows above them. */
const CARRIED = 0.8;

/**
 * `2.15.02 | | `, ` | 2.02 | `, ` | | 0001`: the pieces that stand only in the rows above, by row; empty where each row
 * writes its whole code. `from`, `to`: the rows of the table, `to` exclusive.
 */
export function piecesAbove(
  grid: Grid,
  columns: readonly HeaderColumn[],
  from: number,
  to: number,
): ReadonlyMap<number, readonly string[]> {
  const codes = columns.filter((column) => /^kode\d*$/.test(column.id));
  const found = new Map<number, readonly string[]>();
  if (codes.length === 1) return piecesInOneColumn(grid, codes[0]!.column, from, to);
  if (codes.length === 0) return found;
  const open: string[] = [];
  let deeper = 0;
  for (let row = from; row < to; row++) {
    const pieces = codes.map(({ column }) => grid.cells[row]?.[column]?.display.trim() ?? '');
    const first = pieces.findIndex((piece) => /^[\dX.]+$/i.test(piece));
    if (first < 0) continue;
    if (pieces.slice(1).some((piece) => piece !== '')) deeper += 1;
    if (first > 0 && first <= open.length) found.set(row, open.slice(0, first));
    open.length = Math.min(open.length, first);
    for (const piece of pieces.slice(first)) if (piece !== '') open.push(piece);
  }
  return found.size > 0 && found.size >= deeper * CARRIED ? found : new Map();
}
