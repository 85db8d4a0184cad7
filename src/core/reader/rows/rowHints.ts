// What is known of rows before they are sorted: tags of our own sheets, and texts that stand alone again and again.
import { filledCells, sameText, type TableContext } from '../tableContext.ts';

/** Texts that stand alone in their row, and how often. */
export function loneTexts(context: TableContext): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = context.start; row < context.end; row++) {
    const cells = filledCells(context.grid, row, context.block.left, context.block.right);
    if (cells.length !== 1) continue;
    const text = sameText(cells[0]!.text);
    found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

/** What this system itself has noted on a row: `total`, `footer`, `signature`. */
export function rowTags(context: TableContext): Map<number, string> {
  const tags = new Map<number, string>();
  for (const tag of context.grid.tags) {
    if (tag.key === 'renaksi:row' && tag.on === 'row' && tag.index !== null)
      tags.set(tag.index, tag.value);
  }
  return tags;
}
