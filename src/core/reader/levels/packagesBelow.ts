// Packages of work listed below coded sub kegiatan: rows without a code whose money adds up to that of the row above.
import type { GivenLevel, NamedRow } from './inferLevels.ts';

/** Fewer rows that add up prove nothing: an amount may be written twice. */
const LEAST = 2;
/** This share of the lists must add up to their sub kegiatan; the others may hold a fault. */
const SHARE = 0.6;

/** Positions of such rows, to be levels of their own; empty where the sums do not show them. */
export function packagesBelow(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let lists = 0;
  let fitting = 0;
  let proven = false;
  for (let i = 0; i < rows.length; i++) {
    const given = sure[i];
    const total = rows[i]!.money;
    if (given?.level !== 'sub_kegiatan' || !given.from.startsWith('kode')) continue;
    const list: number[] = [];
    for (let below = i + 1; below < rows.length && sure[below] === null; below++) list.push(below);
    const amounts = list.flatMap((at) => rows[at]!.money ?? []);
    if (amounts.length === 0) continue;
    for (const at of list) found.add(at);
    // A blank sum shows nothing; the lists of the others tell what stands below it.
    if (total === null) continue;
    lists += 1;
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    if (Math.abs(sum - total) < 1) {
      fitting += 1;
      if (amounts.length >= LEAST) proven = true;
    }
  }
  return proven && fitting >= lists * SHARE ? found : new Set();
}
