// The rows where works begin, told by where their numbers and names stand beside the words for their lines.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import { sameText } from '../tableContext.ts';

/** A row with a word for a line of a work. */
export interface Labelled {
  readonly row: number;
  readonly word: string;
}

/** Fewer works show no habit. */
const FEWEST = 4;
/** So few lines may come twice below one name, where a name is missing. */
const MOST_TWICE = 0.15;
/** Where names stand beside most lines they do not tell where a work begins. */
const MOST_NAMED = 0.75;

/** Null where the numbers and names do not show it: where each line has its own, or each work two. */
export function workStarts(
  grid: Grid,
  block: HeaderBlock,
  column: number,
  labelled: readonly Labelled[],
  end: number,
): ReadonlySet<number> | null {
  const start = headerEnd(block) + 1;
  const sides = [range(block.left, column), range(column + 1, block.right + 1)];
  for (const columns of sides) {
    let best: ReadonlySet<number> | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    const starts = new Set<number>();
    // A number stands beside each work, a name of a group perhaps only in the next column.
    for (const each of columns) {
      for (let row = start; row < end; row++)
        if (isNew(grid, row, each, each === block.left)) starts.add(row);
      const twice = twiceSaid(labelled, starts);
      if (twice === null || twice >= fewest) continue;
      best = new Set(starts);
      fewest = twice;
    }
    if (best) return best;
  }
  return null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** A name that is filled down begins nothing where it is said again. */
function isNew(grid: Grid, row: number, column: number, numbers: boolean): boolean {
  const cell = cellAt(grid, row, column);
  const counts = numbers
    ? cell.kind !== 'blank'
    : cell.kind === 'text' && cell.formula === null && cell.display.trim().length > 1;
  if (!counts) return false;
  const above = row > 0 ? cellAt(grid, row - 1, column) : null;
  return above === null || sameText(above.display) !== sameText(cell.display);
}

/** How many lines come a second time below one start; null where these rows are no starts of works. */
function twiceSaid(labelled: readonly Labelled[], starts: ReadonlySet<number>): number | null {
  let begun = 0;
  let twice = 0;
  let said = new Set<string>();
  for (const { row, word } of labelled) {
    if (starts.has(row)) {
      begun += 1;
      said = new Set();
    } else if (begun === 0 || said.has(word)) twice += 1;
    said.add(word);
  }
  const fits = begun >= FEWEST && begun <= labelled.length * MOST_NAMED;
  return fits && twice <= labelled.length * MOST_TWICE ? twice : null;
}
