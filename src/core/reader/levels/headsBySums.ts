// Rows that add programs and say nothing of themselves: what several programs together belong to.
import type { ColumnSum } from '../rows/rowSums.ts';

/** True when what one of the sums adds stands below `row` and is nothing but programs. */
export function addsOnlyPrograms(
  row: number,
  sums: readonly ColumnSum[],
  isProgram: (row: number) => boolean,
): boolean {
  return sums.some(({ rows }) => rows.every((added) => added > row && isProgram(added)));
}

/**
 * True when another row adds `row` together with rows that `row` does not add: it is one group among several, and not
 * the sum of all. `others`: the rows of the table.
 */
export function isAddedWithOthers(
  row: number,
  others: readonly number[],
  sums: (row: number) => readonly ColumnSum[],
): boolean {
  const own = new Set(sums(row).flatMap(({ rows }) => rows));
  return others.some(
    (other) =>
      other !== row &&
      !own.has(other) &&
      sums(other).some(({ rows }) => {
        const apart = rows.filter((added) => added !== row && !own.has(added));
        // A sum over the whole column adds everything, whatever it is.
        return rows.includes(row) && apart.length > 0 && !rows.some((added) => own.has(added));
      }),
  );
}
