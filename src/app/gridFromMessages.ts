// Sheets that came in messages, possibly in several pieces, as rectangular grids.
import { BLANK_CELL, type Cell } from '../core/grid/cell.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { GridMessage } from '../rpc/contract.ts';

/** Pieces of one sheet name are laid over each other; the order of arrival does not matter. */
export function gridsFromMessages(messages: readonly GridMessage[]): Grid[] {
  const bySheet = new Map<string, GridMessage[]>();
  for (const message of messages) {
    const list = bySheet.get(message.sheet);
    if (list) list.push(message);
    else bySheet.set(message.sheet, [message]);
  }
  return [...bySheet.values()].map(oneGrid);
}

function oneGrid(pieces: readonly GridMessage[]): Grid {
  const first = pieces[0]!;
  let rows = 0;
  let columns = 0;
  for (const piece of pieces) {
    for (const { r, c } of piece.cells) {
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    }
  }
  const cells: Cell[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => BLANK_CELL),
  );
  for (const piece of pieces) for (const { r, c, cell } of piece.cells) cells[r]![c] = cell;
  const unique = <V>(lists: readonly (readonly V[])[]): V[] => {
    const seen = new Map<string, V>();
    for (const value of lists.flat()) seen.set(JSON.stringify(value), value);
    return [...seen.values()];
  };
  return {
    sheet: first.sheet,
    cells,
    merges: unique(pieces.map((piece) => piece.merges)),
    hiddenRows: unique(pieces.map((piece) => piece.hiddenRows)),
    hiddenColumns: unique(pieces.map((piece) => piece.hiddenColumns)),
    frozenRows: first.frozenRows,
    locale: first.locale,
    tags: unique(pieces.map((piece) => piece.tags)),
  };
}
