// Sheets that calculate without a table that the reader knows: their formulas can be checked all the same.
import type { Grid } from '../grid/grid.ts';
import { noTable, type PlanTable } from '../model/planTable.ts';

/** Fewer formulas with a figure show no habit. */
const FEWEST = 8;

/** One table without columns or rows; [] for a sheet that hardly calculates. Meant for workbooks in which nothing is a table. */
export function readCalculations(grid: Grid): PlanTable[] {
  const calculated = grid.cells.flatMap((cells) =>
    cells.filter(({ formula, kind }) => formula !== null && kind === 'number'),
  );
  return calculated.length >= FEWEST ? [noTable(grid.sheet)] : [];
}
