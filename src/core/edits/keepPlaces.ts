// A sheet that takes the name of a deleted one takes its place, too: tabs do not wander when something is made anew.
import type { Edit } from './edit.ts';

/** The name under which each sheet that the edits add ends up: temporary name → last name. */
function lastNames(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') names.set(edit.sheet, edit.sheet);
    if (edit.kind !== 'renameSheet') continue;
    for (const [added, now] of names) if (now === edit.sheet) names.set(added, edit.to);
  }
  return names;
}

/**
 * The same edits, with a place for each added sheet that replaces one of `order`, the sheets from left to right.
 * A place that an edit already has is kept.
 */
export function keepPlaces(edits: readonly Edit[], order: readonly string[]): Edit[] {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'deleteSheet' ? [edit.sheet] : [])));
  const last = lastNames(edits);
  const now = [...order];
  return edits.map((edit) => {
    const at = now.indexOf(edit.sheet);
    if (edit.kind === 'deleteSheet' && at >= 0) now.splice(at, 1);
    if (edit.kind === 'renameSheet' && at >= 0) now[at] = edit.to;
    if (edit.kind !== 'addSheet') return edit;
    const name = last.get(edit.sheet) ?? edit.sheet;
    const old = gone.has(name) ? now.indexOf(name) : -1;
    const index = edit.index ?? (old < 0 ? undefined : old);
    now.splice(index ?? now.length, 0, edit.sheet);
    return index === undefined ? edit : { ...edit, index };
  });
}
