// Spells out months that a header gives by their first letters: `J F M A M J J A S O N D`.
import { monthName } from '../../numbers/months.ts';
import type { HeaderPath } from '../header/headerPaths.ts';

const LETTERS = 'JFMAMJJASOND';

/** Twelve neighbours whose lowest titles are just these letters get the names of the months. */
export function spellMonths(paths: readonly HeaderPath[]): HeaderPath[] {
  const result = [...paths];
  for (let from = 0; from + 12 <= paths.length; from++) {
    const letters = paths
      .slice(from, from + 12)
      .map(({ path }) => path[path.length - 1] ?? '')
      .join('')
      .toUpperCase();
    if (letters !== LETTERS) continue;
    for (let month = 1; month <= 12; month++) {
      const at = from + month - 1;
      const { column, path, origin } = paths[at]!;
      result[at] = { column, path: [...path.slice(0, -1), monthName(month)], origin };
    }
  }
  return result;
}
