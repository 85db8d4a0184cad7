// Applies edits, and puts back what was there when a write throws halfway.
import type { Edit } from '../core/edits/edit.ts';
import { touchHash } from '../core/edits/touched.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { Deps } from './deps.ts';

export function sheetNames(deps: Deps): Set<string> {
  return new Set(deps.workbook.sheets().map((sheet) => sheet.name));
}

/** One block that cannot be restored must not keep the others from being restored. */
function attempt(deps: Deps, edits: readonly Edit[]): void {
  try {
    deps.workbook.apply(edits);
  } catch {
    // The error that matters is the first one; it is thrown again by the caller.
  }
}

/**
 * A new sheet may have taken the name of one that the edits deleted. By name alone the two cannot be told apart,
 * by content they can.
 */
function dropReplacements(deps: Deps, edits: readonly Edit[], grids: ReadonlyMap<string, Grid>) {
  for (const edit of edits) {
    if (edit.kind !== 'deleteSheet') continue;
    const grid = grids.get(edit.sheet);
    if (!grid || !sheetNames(deps).has(edit.sheet)) continue;
    const whole = { sheet: edit.sheet, whole: true, cells: [], notes: [] };
    if (touchHash(whole, deps.workbook.snapshot(edit.sheet)) !== touchHash(whole, grid)) {
      attempt(deps, [{ kind: 'deleteSheet', sheet: edit.sheet }]);
    }
  }
}

function putBack(
  deps: Deps,
  edits: readonly Edit[],
  inverse: readonly Edit[],
  grids: ReadonlyMap<string, Grid>,
  before: ReadonlySet<string>,
): void {
  dropReplacements(deps, edits, grids);
  const own = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') own.add(edit.sheet);
    if (edit.kind === 'renameSheet') own.add(edit.to);
  }
  const restore = inverse.filter((edit) => edit.kind !== 'deleteSheet');
  for (const edit of restore) {
    const now = sheetNames(deps);
    // The write may have stopped anywhere: a rename not reached, or a sheet never deleted, needs nothing.
    if (edit.kind === 'renameSheet' && (!now.has(edit.sheet) || now.has(edit.to))) continue;
    if (edit.kind === 'addSheet' && now.has(edit.sheet)) continue;
    attempt(deps, [edit]);
  }
  for (const sheet of sheetNames(deps)) {
    if (own.has(sheet) && !before.has(sheet)) attempt(deps, [{ kind: 'deleteSheet', sheet }]);
  }
}

/**
 * Applies `edits`; if that throws, writes `inverse`, removes the sheets that `edits` added, and throws the same error.
 * `grids` are the snapshots that `inverse` was made from, `before` the names of the sheets before the write.
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
    putBack(deps, edits, inverse, grids, before);
    throw error;
  }
}
