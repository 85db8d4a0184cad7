// Which rows bring their figure into a total, so that a group is not counted again with its children.
import type { PlanRow } from '../model/planTable.ts';

/** For every row: the closest row above that is not a mere further indicator (itself when it is none). */
export function ownerRows(rows: readonly PlanRow[]): number[] {
  let owner = 0;
  return rows.map((row, i) => {
    if (row.level !== 'indikator') owner = i;
    return owner;
  });
}

/** True where some deeper row (a further indicator is not deeper) has a figure. */
export function hasFigureBelow(
  rows: readonly PlanRow[],
  figures: readonly (number | null)[],
): boolean[] {
  const below = rows.map(() => false);
  rows.forEach((row, i) => {
    if (row.level === 'indikator' || figures[i] === null || figures[i] === undefined) return;
    const seen = new Set<number>([i]);
    let parent = row.parent;
    while (parent !== null && rows[parent] && !seen.has(parent)) {
      below[parent] = true;
      seen.add(parent);
      parent = rows[parent]!.parent;
    }
  });
  return below;
}

/**
 * Rows whose figure belongs in the total: the deepest ones that have one.
 * `figures[i]` is the figure of `rows[i]`, null when it has none. `repeats` (money only): a further indicator
 * that repeats the very amount of its own row is the same money written twice, and is left out.
 */
export function countedRows(
  rows: readonly PlanRow[],
  figures: readonly (number | null)[],
  repeats: 'once' | 'each' = 'each',
): boolean[] {
  const below = hasFigureBelow(rows, figures);
  const owners = ownerRows(rows);
  return rows.map((row, i) => {
    const figure = figures[i];
    if (figure === null || figure === undefined) return false;
    if (row.level !== 'indikator') return !below[i];
    const owner = owners[i]!;
    if (below[owner]) return false;
    return !(repeats === 'once' && owner !== i && figure !== 0 && figures[owner] === figure);
  });
}

/** Positions of everything under a row, itself excluded. */
export function descendants(rows: readonly PlanRow[], index: number): number[] {
  const inside = new Set<number>([index]);
  const found: number[] = [];
  rows.forEach((row, i) => {
    if (i === index || row.parent === null || !inside.has(row.parent)) return;
    inside.add(i);
    found.push(i);
  });
  return found;
}
