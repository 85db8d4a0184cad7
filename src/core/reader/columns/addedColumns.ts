// Which columns of its own row a column adds, as its formulas say it.
import { references } from '../../formula/references.ts';
import type { Grid } from '../../grid/grid.ts';
import { addsOnly } from '../rows/rowSums.ts';
import { sampleFormulas } from './sampleFormulas.ts';

/** So many rows must add the same columns: a row of groups adds other rows. */
const FEWEST = 2;

/** In ascending order; [] where no two rows of the body (`to` exclusive) add the same columns. */
export function addedColumns(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): readonly number[] {
  const times = new Map<string, number>();
  for (const { row, formula } of sampleFormulas(grid, column, from, to)) {
    if (!addsOnly(formula)) continue;
    const found = new Set<number>();
    for (const { sheet, rect } of references(formula, grid.locale)) {
      if (sheet !== null || rect.row !== row || rect.rows !== 1) found.add(-1);
      else for (let i = 0; i < rect.columns; i++) found.add(rect.column + i);
    }
    if (found.size < 2 || found.has(-1) || found.has(column)) continue;
    const key = [...found].sort((a, b) => a - b).join();
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST ? most[0].split(',').map(Number) : [];
}
