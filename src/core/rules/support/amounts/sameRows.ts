// Rows of two sheets that are named alike, plan or not: by one of their texts, or by two of them together.
import type { Grid } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { groupBy } from '../groupBy.ts';

/** What tells a row from others: so many of its texts at most, none shorter than this. */
const MOST_TEXTS = 8;
const SHORTEST = 3;

/** Sheet rows of `a`, each with the one row of `b` that is named like it; several rows of `a` may be named like one of `b`. */
export function sameRows(a: Grid, b: Grid): (readonly [number, number])[] {
  const where = rowsByName(b);
  return a.cells.flatMap((_, row) => {
    for (const names of namesOn(a)[row]!) {
      const found = new Set(
        names.flatMap((name) => {
          const rows = where.get(name) ?? [];
          return rows.length === 1 ? rows : [];
        }),
      );
      if (found.size > 0) return found.size === 1 ? [[row, [...found][0]!] as const] : [];
    }
    return [];
  });
}

const rowsByName = memo((grid: Grid): ReadonlyMap<string, readonly number[]> => {
  const named = namesOn(grid).flatMap((kinds, row) =>
    kinds.flatMap((names) => names.map((name) => ({ name, row }))),
  );
  const rows = groupBy(named, ({ name }) => name);
  return new Map([...rows].map(([name, list]) => [name, list.map(({ row }) => row)]));
});

const namesOn = memo((grid: Grid) => grid.cells.map(namesOf));

/** The texts of a row, each alone, and each two of them together. */
function namesOf(cells: Grid['cells'][number]): [string[], string[]] {
  const texts = cells.flatMap((cell) =>
    cell?.kind === 'text' && cell.formula === null ? [normaliseName(cell.display)] : [],
  );
  const own = [...new Set(texts.filter((text) => text.length >= SHORTEST))].slice(0, MOST_TEXTS);
  const pairs = own.flatMap((one, at) =>
    own.slice(at + 1).map((other) => [one, other].sort().join('|')),
  );
  return [own, pairs];
}
