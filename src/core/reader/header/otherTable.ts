// The header of a second table that the search for headers passed over, because it names no program and no indicator.
import { type FilledCell, filledCells, sameText, type TableContext } from '../tableContext.ts';

/** So many titles of figures must stand in their columns again. */
const FEWEST_TITLES = 3;

/** `Perangkat Daerah | Pagu (Rp) | % | TW I (Rp) …` below the plan: its figures again, for others than its rows. */
export function repeatsTitles(context: TableContext, cells: readonly FilledCell[]): boolean {
  const again = cells.filter(({ column, text }) => {
    // Years may head the lines of a block that is told by its own look.
    if (!/[\p{L}%]/u.test(text)) return false;
    const title = titleOfFigures(context, column);
    return title !== null && sameText(title) === sameText(text);
  });
  return again.length >= FEWEST_TITLES;
}

/** The words right above a column of figures, also of one that was not understood. */
function titleOfFigures({ grid, block, byColumn }: TableContext, column: number): string | null {
  const header = byColumn.get(column);
  if (header === undefined) return grid.cells[block.bottom]?.[column]?.display ?? null;
  if (header.type === 'text' || header.type === 'code') return null;
  return header.title.split(' › ').pop()!;
}

/**
 * `No | Perangkat Daerah | Bentuk Dukungan` below a gap: the titles of a list with columns of its own. Where one of
 * them stands in its column of this table again, it is this table's header on another page.
 */
export function beginsList(
  context: TableContext,
  row: number,
  texts: readonly FilledCell[],
): boolean {
  const [first, ...others] = texts;
  if (!first || others.length < 2 || context.byColumn.get(first.column)?.id !== 'no') return false;
  if (!/^\s*(?:no|nomor)\s*\.?\s*$/i.test(first.text)) return false;
  const { grid, block } = context;
  if (row <= context.start || filledCells(grid, row - 1, block.left, block.right).length > 1)
    return false;
  return others.every(({ column, text }) => {
    const title = context.byColumn.get(column)?.title ?? '';
    return !title.split(' › ').some((part) => sameText(part) === sameText(text));
  });
}
