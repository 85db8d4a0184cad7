// The titles above each physical column, from the top group down to the column's own words.
import type { Grid } from '../../grid/grid.ts';
import type { MergeIndex } from '../mergeIndex.ts';
import type { HeaderBlock } from './findHeaders.ts';

export interface HeaderPath {
  readonly column: number;
  /** Top title first; a title merged over several rows stands once. */
  readonly path: readonly string[];
  /** Where the lowest title stands: columns that share it are one merged title. */
  readonly origin: string;
}

/** One path per column of the block, empty where nothing stands above. */
export function headerPaths(grid: Grid, merges: MergeIndex, block: HeaderBlock): HeaderPath[] {
  const paths: HeaderPath[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const path: string[] = [];
    let origin = '';
    for (let row = block.top; row <= block.bottom; row++) {
      const found = titleAt(grid, merges, block, row, column);
      if (!found) continue;
      if (found.origin === origin) continue;
      if (path[path.length - 1] !== found.text) path.push(found.text);
      origin = found.origin;
    }
    const side = block.sides === undefined ? '' : textAt(grid, block.sides, column);
    if (side !== '') {
      path.push(side);
      origin = `${block.sides},${column}`;
    }
    paths.push({ column, path, origin });
  }
  return paths;
}

function titleAt(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  row: number,
  column: number,
): { text: string; origin: string } | null {
  const rect = merges.at(row, column);
  const [r, c] = rect ? [rect.row, rect.column] : [row, column];
  const text = textAt(grid, r, c);
  if (text !== '') return { text, origin: `${r},${c}` };
  if (rect !== null || row === block.bottom) return null;
  return groupToTheLeft(grid, merges, block, row, column);
}

// Without merges a group title stands only over its first column; the others are blank beside it.
function groupToTheLeft(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  row: number,
  column: number,
): { text: string; origin: string } | null {
  if (!hasTitleBelow(grid, block, row, column)) return null;
  if (hasTitleAbove(grid, block, row, column)) return null;
  for (let left = column - 1; left >= block.left; left--) {
    if (merges.at(row, left) !== null) return null;
    const text = textAt(grid, row, left);
    if (text !== '') {
      return hasTitleBelow(grid, block, row, left) ? { text, origin: `${row},${left}` } : null;
    }
    if (!hasTitleBelow(grid, block, row, left)) return null;
    // A group reaches no further than the one above it.
    if (hasTitleAbove(grid, block, row, left)) return null;
  }
  return null;
}

function hasTitleAbove(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let above = block.top; above < row; above++) {
    if (textAt(grid, above, column) !== '') return true;
  }
  return false;
}

function hasTitleBelow(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.bottom; below++) {
    if (textAt(grid, below, column) !== '') return true;
  }
  return false;
}

/** `KLASTER`, below it and indented `Indikator KLA`, and `Aksi` below that: a list of levels in one title. */
const INDENTED = /\n[ \t]+(?=\S)/g;

function textAt(grid: Grid, row: number, column: number): string {
  const text = (grid.cells[row]?.[column]?.display ?? '').trim();
  return text.replace(INDENTED, ' / ').replace(/\s+/g, ' ');
}
