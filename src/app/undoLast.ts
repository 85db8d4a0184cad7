// Undoes the last action as one step, if nobody has changed what it wrote.
import { invertEdits } from '../core/edits/invertEdits.ts';
import { touchHash } from '../core/edits/touched.ts';
import type { Grid } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { forgetJournal, lastJournal } from './undoJournal.ts';
import { writeSafely } from './writeSafely.ts';

/**
 * Restores what the last commit found. Works after the panel or the file was closed.
 *
 * Throws AppError `NOTHING_TO_UNDO`; `UNDO_STALE` with `{label}` when touched cells were changed since, so that
 * nobody's later work is lost.
 */
export function undoLast(deps: Deps, _request: Request<'undoLast'>): Reply<'undoLast'> {
  const journal = lastJournal(deps);
  if (journal === null) {
    forgetJournal(deps);
    throw new AppError('NOTHING_TO_UNDO');
  }
  const names = new Set(deps.workbook.sheets().map((sheet) => sheet.name));
  const grids = new Map<string, Grid>();
  for (const mark of journal.marks) {
    const grid = names.has(mark.sheet) ? deps.workbook.snapshot(mark.sheet) : null;
    if (grid) grids.set(mark.sheet, grid);
    if (touchHash(mark, grid) !== mark.hash) {
      throw new AppError('UNDO_STALE', { label: journal.label });
    }
  }
  writeSafely(deps, journal.inverse, invertEdits(journal.inverse, grids, [...names]), grids, names);
  try {
    forgetJournal(deps);
  } catch (error) {
    // All stands as before the action; the marks of a journal that stays tell that it is done with.
    deps.onBug?.('undoLast', error);
  }
  return { undone: journal.label };
}
