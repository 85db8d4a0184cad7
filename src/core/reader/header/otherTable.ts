// The header of a second table that the search for headers passed over, because it names no program and no indicator.
import { type FilledCell, filledCells, sameText, type TableContext } from '../tableContext.ts';

/** `Perangkat Daerah | Pagu (Rp) | TW I (Rp) …` below the plan: its figures again, for others than its rows. */
export function repeatsTitles(context: TableContext, texts: readonly FilledCell[]): boolean {
  const again = texts.filter(({ column, text }) => {
    const header = context.byColumn.get(column);
    if (!header || header.type === 'text' || header.type === 'code') return false;
    return sameText(header.title.split(' › ').pop()!) === sameText(text);
  });
  return again.length >= 3;
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
