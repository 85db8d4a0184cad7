// Applies edits, and puts back what was there when a write throws halfway.
import type { Edit } from '../core/edits/edit.ts';
import { touchHash } from '../core/edits/touched.ts';
import type { Grid } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import type { Deps } from './deps.ts';

export function sheetNames(deps: Deps): Set<string> {
  return new Set(deps.workbook.sheets().map((sheet) => sheet.name));
}

/** What failed once for want of an answer is asked once more: a slow moment of Google is often over by then. */
function twice<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'SHEET_MISSING') throw error;
    return work();
  }
}

/**
 * One block that cannot be restored must not keep the others from being restored. A sheet that is not there has nothing to
 * restore.
 * @returns the sheet that is not as it was; null when all is well
 */
function attempt(deps: Deps, edit: Edit): string | null {
  try {
    twice(() => deps.workbook.apply([edit]));
    return null;
  } catch (error) {
    return error instanceof AppError && error.code === 'SHEET_MISSING' ? null : edit.sheet;
  }
}

/**
 * A new sheet may have taken the name of one that the edits deleted. By name alone the two cannot be told apart,
 * by content they can.
 */
function replacements(
  deps: Deps,
  edits: readonly Edit[],
  grids: ReadonlyMap<string, Grid>,
): string[] {
  const now = twice(() => sheetNames(deps));
  return edits.flatMap((edit) => {
    if (edit.kind !== 'deleteSheet' || !now.has(edit.sheet)) return [];
    const grid = grids.get(edit.sheet);
    if (!grid) return [];
    const whole = { sheet: edit.sheet, whole: true, cells: [], notes: [] };
    const there = twice(() => deps.workbook.snapshot(edit.sheet));
    return touchHash(whole, there) === touchHash(whole, grid) ? [] : [edit.sheet];
  });
}

/** @returns the sheets that could not be brought back to what they were */
function putBack(
  deps: Deps,
  edits: readonly Edit[],
  inverse: readonly Edit[],
  grids: ReadonlyMap<string, Grid>,
  before: ReadonlySet<string>,
): string[] {
  const failed: (string | null)[] = [];
  const own = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') own.add(edit.sheet);
    if (edit.kind === 'renameSheet') own.add(edit.to);
  }
  for (const sheet of replacements(deps, edits, grids)) {
    failed.push(attempt(deps, { kind: 'deleteSheet', sheet }));
  }
  const restore = inverse.filter((edit) => edit.kind !== 'deleteSheet');
  for (const edit of restore) {
    const now = twice(() => sheetNames(deps));
    // The write may have stopped anywhere: a rename not reached, or a sheet never deleted, needs nothing.
    if (edit.kind === 'renameSheet' && (!now.has(edit.sheet) || now.has(edit.to))) continue;
    if (edit.kind === 'addSheet' && now.has(edit.sheet)) continue;
    failed.push(attempt(deps, edit));
  }
  for (const sheet of twice(() => sheetNames(deps))) {
    if (own.has(sheet) && !before.has(sheet)) {
      failed.push(attempt(deps, { kind: 'deleteSheet', sheet }));
    }
  }
  return failed.flatMap((sheet) => (sheet === null ? [] : [sheet]));
}

/**
 * Applies `edits`; if that throws, writes `inverse`, removes the sheets that `edits` added, and throws the same error.
 * `grids` are the snapshots that `inverse` was made from, `before` the names of the sheets before the write.
 *
 * Throws AppError `HALF_WRITTEN` when not everything could be put back: then no sentence may say that nothing was changed.
 */
export function writeSafely(
  deps: Deps,
  edits: readonly Edit[],
  inverse: readonly Edit[],
  grids: ReadonlyMap<string, Grid>,
  before: ReadonlySet<string>,
): void {
  try {
    deps.workbook.apply(edits);
  } catch (error) {
    let left: readonly string[];
    try {
      left = putBack(deps, edits, inverse, grids, before);
    } catch {
      left = [...new Set(edits.map(({ sheet }) => sheet))];
    }
    if (left.length > 0)
      throw new AppError('HALF_WRITTEN', { sheets: [...new Set(left)].join(', ') });
    throw error;
  }
}
