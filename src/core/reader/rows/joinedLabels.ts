// `Fisik | Target`, `| Realisasi`, `Keuangan | Target` …: two columns that say together what the lines of works are, as one.
import { blankedGrid, reworded } from '../../grid/changedGrid.ts';
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import { lineWord } from './lineWords.ts';

/** Fewer works show no habit. */
const FEWEST = 4;
/** A signature or a remark below the table may stand in the same column. */
const MOST_OTHER = 0.15;

/** The sheet with the words of both in the right one of the columns; `grid` itself where one column says it all. */
export function joinedLabels(grid: Grid, block: HeaderBlock, end: number): Grid {
  const start = headerEnd(block) + 1;
  for (let column = block.left + 1; column <= block.right; column++) {
    if (!holdsWords(grid, column, start, end) || !holdsWords(grid, column - 1, start, end))
      continue;
    const joined = new Map<number, string>();
    let above = '';
    for (let row = start; row < end; row++) {
      const left = cellAt(grid, row, column - 1).display.trim();
      const own = cellAt(grid, row, column).display.trim();
      if (left !== '') above = left;
      else if (own === '') above = '';
      if (own !== '' && lineWord(own) !== null) joined.set(row, `${above} ${own}`.trim());
    }
    const one = blankedGrid(grid, (row, at) => at === column - 1 && joined.has(row));
    return reworded(one, column, joined);
  }
  return grid;
}

/** A column of other things is left after its first cells. */
function holdsWords(grid: Grid, column: number, start: number, end: number): boolean {
  const most = (end - start) * MOST_OTHER + 1;
  let words = 0;
  let other = 0;
  for (let row = start; row < end && other <= most; row++) {
    const { kind, display } = cellAt(grid, row, column);
    if (kind === 'blank') continue;
    if (kind === 'text' && lineWord(display) !== null) words += 1;
    else other += 1;
  }
  return words >= FEWEST && other <= (words + other) * MOST_OTHER;
}
