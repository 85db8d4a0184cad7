// A header whose merged cells were taken apart: merged again, so that all later steps see the areas of its titles.
import { blankedGrid, changedGrid } from '../../grid/changedGrid.ts';
import type { Grid } from '../../grid/grid.ts';
import type { Rect } from '../../grid/rect.ts';
import { type MergeIndex, mergeIndex } from '../mergeIndex.ts';
import { findHeaders } from './findHeaders.ts';
import { headerEnd } from './headerEnd.ts';
import { repeatedAreas } from './repeatedTitles.ts';
import { sparseAreas } from './sparseTitles.ts';

/** The sheet as it was before an application took merged titles apart, with their words in one cell or in all. */
export function withMergedTitles(grid: Grid): Grid {
  return [repeatedAreas, sparseAreas].reduce(withAreas, grid);
}

function withAreas(grid: Grid, find: (grid: Grid, merges: MergeIndex) => Rect[]): Grid {
  const areas = find(grid, mergeIndex(grid));
  if (areas.length === 0) return grid;
  // Only where a header is found then: two equal cells of a row of words may be two answers.
  const [plain, merges] = merged(grid, areas);
  const heads = findHeaders(plain, merges);
  const own = areas.filter(({ row }) =>
    heads.some((block) => row >= block.top && row <= headerEnd(block)),
  );
  return own.length === areas.length ? plain : merged(grid, own)[0];
}

function merged(grid: Grid, areas: readonly Rect[]): [Grid, MergeIndex] {
  const { covered } = mergeIndex(changedGrid(grid, { merges: areas }));
  const plain = blankedGrid(changedGrid(grid, { merges: [...grid.merges, ...areas] }), covered);
  return [plain, mergeIndex(plain)];
}
