// Tells a row that only carries on the text of the row above, as a page break leaves it.
import type { FilledCell } from '../tableContext.ts';

/** True when the text above ends in the middle of a sentence and the row holds short words only, no figures. */
export function isContinuation(above: string | null, cells: readonly FilledCell[]): boolean {
  if (
    above === null ||
    !/(?:\b(?:dan|atau|di|dari|ke|yang|untuk|dalam|pada|per|oleh|dengan|serta)|[,/(-])$/i.test(
      above.trim(),
    )
  ) {
    return false;
  }
  return cells.every(
    ({ cell, text }) => cell.kind === 'text' && !/\d/.test(text) && text.length <= 80,
  );
}
