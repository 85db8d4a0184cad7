// Finds three or two levels in rows of which little is known but their amounts, when all sums fit exactly.
import type { Level } from '../../model/level.ts';

const LADDERS: readonly (readonly Level[])[] = [
  ['program', 'kegiatan', 'sub_kegiatan'],
  ['program', 'kegiatan'],
  ['kegiatan', 'sub_kegiatan'],
];

/**
 * The level of every row when the amounts are programs of kegiatan of sub kegiatan (or only two of these levels)
 * without any rest, and `fits` finds nothing against it; null when they are not, or when no group has two
 * members, since equal amounts prove nothing.
 */
export function exactSums(
  amounts: readonly (number | null)[],
  allowed: readonly Level[],
  fits: (levels: readonly Level[]) => boolean,
): Level[] | null {
  const named = allowed.length === 2 || allowed.length === 3 ? [allowed, ...LADDERS] : LADDERS;
  for (const ladder of named) {
    const levels = split(amounts, ladder);
    if (levels !== null && fits(levels)) return levels;
  }
  return null;
}

function split(amounts: readonly (number | null)[], ladder: readonly Level[]): Level[] | null {
  const levels: Level[] = [];
  let groups = 0;
  let at = 0;
  // Reads one row of the level and everything that adds up to it; false when something is left over.
  const take = (level: number): boolean => {
    const amount = amounts[at];
    if (amount === null || amount === undefined || amount <= 0) return false;
    levels[at] = ladder[level]!;
    at += 1;
    if (level === ladder.length - 1) return true;
    let sum = 0;
    let members = 0;
    while (sum < amount && at < amounts.length) {
      const next = amounts[at] ?? 0;
      if (!take(level + 1)) return false;
      sum += next;
      members += 1;
    }
    if (members > 1) groups += 1;
    return sum === amount;
  };
  while (at < amounts.length) if (!take(0)) return null;
  return groups > 0 ? levels : null;
}
