// Puts things that have something in common, or follow one another, together in the order in which they come.

/** The groups by what `key` says; what it gives null for is left out. */
export function groupBy<T, K extends string | number>(
  list: readonly T[],
  key: (each: T) => K | null,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const own = key(each);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(each);
    else groups.set(own, [each]);
  }
  return groups;
}

/** The same groups, the largest first; of equal ones that which comes first. */
export function largestGroups<T, K extends string | number>(
  list: readonly T[],
  key: (each: T) => K | null,
): T[][] {
  return [...groupBy(list, key).values()].sort((a, b) => b.length - a.length);
}

/** The one thing of a list that has no other: two of a kind are a habit. */
export function lone<T>(list: readonly T[]): readonly T[] {
  return list.length === 1 ? list : [];
}

/** The one thing of each kind that has no other of it. */
export function loneOfEach<T, K extends string | number>(
  list: readonly T[],
  key: (each: T) => K | null,
): T[] {
  return [...groupBy(list, key).values()].flatMap(lone);
}

/** Runs of things in rows right below one another; `list`: from top to bottom. */
export function consecutive<T>(list: readonly T[], rowOf: (each: T) => number): T[][] {
  const runs: T[][] = [];
  let last = Number.NaN;
  for (const each of list) {
    const row = rowOf(each);
    if (row === last + 1) runs[runs.length - 1]!.push(each);
    else runs.push([each]);
    last = row;
  }
  return runs;
}
