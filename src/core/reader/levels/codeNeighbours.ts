// Mends the level of a row whose code or level word is mistyped, by the codes of the rows around it.
import { type Level, levelRank } from '../../model/level.ts';
import { codeLevel, nestsIn, normaliseCode, parentCode } from '../../nomenclature/code.ts';
import { normaliseName } from '../../nomenclature/nameWords.ts';

export interface CodedRow {
  readonly kode: string | null;
  readonly level: Level | null;
  /** What told the level: `kode`, `kolom tingkat`, … */
  readonly from: string;
  readonly name?: string;
  /** Its formulas add the row below: whatever its code, it stands above that one. */
  readonly heads?: boolean;
}

/**
 * The level for each row that its neighbours contradict, null for all others.
 * A parent is followed by its own children: a row that is not, between two children of one parent, is their sibling;
 * the first child may bear its parent's code;
 * one that is followed by codes within its own code stands at the level of its code, whatever the level word says.
 */
export function levelsByNeighbours(rows: readonly CodedRow[]): (Level | null)[] {
  const coded = rows.flatMap((row, index) => {
    const level = row.kode === null ? null : codeLevel(row.kode);
    const name = normaliseName(row.name ?? '');
    const { from, heads = false } = row;
    return level === null ? [] : [{ index, kode: row.kode!, level, from, name, heads }];
  });
  const found = rows.map((): Level | null => null);
  const seen = new Set<string>();
  coded.forEach((row, at) => {
    const before = coded[at - 1];
    const after = coded[at + 1];
    const own = normaliseCode(row.kode);
    const again = seen.has(own);
    seen.add(own);
    if (!after) return;
    const leads = nestsIn(after.kode, row.kode);
    if (row.from === 'kolom tingkat') {
      if (leads && rows[row.index]!.level !== row.level) found[row.index] = row.level;
      return;
    }
    if (row.from !== 'kode' || row.heads || !before) return;
    // The first child, cut short to the code of its parent right above it. A parent written again has the same name.
    const first = leads && normaliseCode(before.kode) === own && before.name !== row.name;
    if (first && parentCode(after.kode) === own) {
      found[row.index] = after.level;
      return;
    }
    if (before.level !== after.level) return;
    // One code twice: the row below bears that of the group above, and this one is its parent.
    if (normaliseCode(before.kode) === normaliseCode(after.kode)) return;
    const parent = parentCode(before.kode);
    if (levelRank(row.level) >= levelRank(before.level)) return;
    if (parent === null || parent !== parentCode(after.kode)) return;
    // A code cut short to that of its parent: the parent itself stands above already. Where it does not, the row
    // is that parent, and the one before it bears the code of another group.
    if (leads && (own !== parent || !again)) return;
    // The row after the next stands within its code: it heads those, and the code between is mistyped.
    const next = coded[at + 2];
    if (next && nestsIn(next.kode, row.kode)) return;
    found[row.index] = before.level;
  });
  return found;
}
