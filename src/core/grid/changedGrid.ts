// A grid with other cells, merges or tags, and everything else as it was.
import { BLANK_CELL, type Cell } from './cell.ts';
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

/** The grid with the cells blank that are `gone`. Merges stay. */
export function blankedGrid(grid: Grid, gone: (row: number, column: number) => boolean): Grid {
  return changedGrid(grid, {
    cells: grid.cells.map((cells, row) =>
      cells.some((_, column) => gone(row, column))
        ? cells.map((cell, column) => (gone(row, column) ? BLANK_CELL : cell))
        : cells,
    ),
  });
}

/** The grid with other texts in some rows of one column. */
export function reworded(grid: Grid, column: number, texts: ReadonlyMap<number, string>): Grid {
  return changedGrid(grid, {
    cells: grid.cells.map((cells, row): readonly Cell[] => {
      const text = texts.get(row);
      if (text === undefined) return cells;
      return cells.map((cell, at) =>
        at === column ? { ...cell, value: text, display: text } : cell,
      );
    }),
  });
}
