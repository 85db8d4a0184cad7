// Reads all tables of several sheets, in the order of the sheets.
import type { Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';
import { readGrid } from './readGrid.ts';

export function readGrids(grids: readonly Grid[]): PlanTable[] {
  return grids.flatMap((grid) => readGrid(grid));
}
