// Writes a list of edits so that nothing is lost: put back on failure, and undoable afterwards.
import type { Edit } from '../core/edits/edit.ts';
import { invertEdits } from '../core/edits/invertEdits.ts';
import { keepPlaces } from '../core/edits/keepPlaces.ts';
import { releaseText } from '../core/edits/releaseText.ts';
import { touchedBy, touchHash } from '../core/edits/touched.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { SheetInfo } from '../ports/workbook.ts';
import type { Deps } from './deps.ts';
import { forgetJournal, keepJournal } from './undoJournal.ts';
import { writeSafely } from './writeSafely.ts';

/** New sheets are built under a name that begins like this, and renamed last. */
export const TEMPORARY_PREFIX = '~renaksi';

/** Snapshots of the sheets that exist and that the edits touch, one per sheet. */
function snapshots(
  deps: Deps,
  edits: readonly Edit[],
  existing: ReadonlySet<string>,
): Map<string, Grid> {
  const grids = new Map<string, Grid>();
  const added = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(edit.sheet);
    else if (existing.has(edit.sheet) && !added.has(edit.sheet) && !grids.has(edit.sheet)) {
      grids.set(edit.sheet, deps.workbook.snapshot(edit.sheet));
    }
  }
  return grids;
}

/** Half-built sheets of a run that died have no value; they only stand in the way. */
function leftovers(edits: readonly Edit[], existing: ReadonlySet<string>): Edit[] {
  return edits.flatMap((edit): Edit[] =>
    edit.kind === 'addSheet' && edit.sheet.startsWith(TEMPORARY_PREFIX) && existing.has(edit.sheet)
      ? [{ kind: 'deleteSheet', sheet: edit.sheet }]
      : [],
  );
}

/** Hiding what is hidden already would make its inverse show it. */
function withoutIdle(edits: readonly Edit[], infos: readonly SheetInfo[]): readonly Edit[] {
  const hidden = new Map(infos.map((sheet) => [sheet.name, sheet.hidden]));
  return edits.filter(
    (edit) => edit.kind !== 'hideSheet' || hidden.get(edit.sheet) !== edit.hidden,
  );
}

/** Remembers how to undo, with a mark of what stands there now. */
function remember(deps: Deps, label: string, edits: readonly Edit[], inverse: readonly Edit[]) {
  // Whatever was touched and not deleted again exists now.
  const marks = touchedBy(edits).map((touch) => ({
    ...touch,
    hash: touchHash(touch, deps.workbook.snapshot(touch.sheet)),
  }));
  keepJournal(deps, { label, at: deps.clock.now(), inverse, marks });
}

/**
 * Applies `edits` as one step. If a write throws, what was there is put back and the same error is thrown again.
 * Afterwards the inverse is kept under `label` (Indonesian, shown in the menu) for undoLast.
 *
 * Throws what Workbook.apply throws: AppError `NO_PERMISSION`, `QUOTA`, `SHEET_EXISTS`, `SHEET_MISSING`.
 */
export function commit(deps: Deps, label: string, edits: readonly Edit[]): void {
  // Asked once: on Google each sheet of the list costs several calls.
  const infos = deps.workbook.sheets();
  const existing = new Set(infos.map((sheet) => sheet.name));
  const useful = withoutIdle(edits, infos);
  if (useful.length === 0) return;
  const stale = leftovers(useful, existing);
  if (stale.length > 0) {
    deps.workbook.apply(stale);
    for (const edit of stale) existing.delete(edit.sheet);
  }
  const grids = snapshots(deps, useful, existing);
  const wanted = keepPlaces(releaseText(useful, grids), [...existing]);
  const inverse = invertEdits(wanted, grids, [...existing]);
  writeSafely(deps, wanted, inverse, grids, existing);
  try {
    remember(deps, label, wanted, inverse);
  } catch {
    // The write itself is done and right. Without a journal the menu offers no undo; failing now would mislead.
    try {
      forgetJournal(deps);
    } catch {
      // The journal of the action before stays: its marks tell whether it may still be undone.
    }
  }
}
