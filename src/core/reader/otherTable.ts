// The header of a second table that the search for headers passed over, because it names no program and no indicator.
import { type FilledCell, sameText, type TableContext } from './tableContext.ts';

/** `Perangkat Daerah | Pagu (Rp) | TW I (Rp) …` below the plan: its figures again, for others than its rows. */
export function repeatsTitles(context: TableContext, texts: readonly FilledCell[]): boolean {
  const again = texts.filter(({ column, text }) => {
    const header = context.byColumn.get(column);
    if (!header || header.type === 'text' || header.type === 'code') return false;
    return sameText(header.title.split(' › ').pop()!) === sameText(text);
  });
  return again.length >= 3;
}
