// A grid with other cells, merges or tags, and everything else as it was.
import type { Grid } from './grid.ts';

/** A plain `{ ...grid }` would ask for the hidden columns at once: in Sheets that question costs a call per column. */
export function changedGrid(
  grid: Grid,
  changes: Partial<Pick<Grid, 'cells' | 'merges' | 'tags'>>,
): Grid {
  const { sheet, cells, merges, hiddenRows, frozenRows, locale, tags } = grid;
  return {
    ...{ sheet, cells, merges, hiddenRows, frozenRows, locale, tags },
    ...changes,
    get hiddenColumns() {
      return grid.hiddenColumns;
    },
  };
}
