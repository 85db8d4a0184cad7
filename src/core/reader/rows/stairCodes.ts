// Below one title merged over several columns each row writes its code and its name one step further right than the row it belongs to.
import { blankedGrid } from '../../grid/changedGrid.ts';
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import type { MergeIndex } from '../mergeIndex.ts';

/** Two columns below a title are a code and its name, which all rows share. */
const FEWEST_COLUMNS = 3;
/** So many different columns must hold codes with their names behind them, in this share of the rows. */
const FEWEST_STEPS = 2;
const MOSTLY = 0.9;

const CODE = /^\(?(?:\d{1,4}|[A-Z]|[IVX]{1,4})(?:\.(?:\d{1,4}|[A-Z]))*\s*[.)]?$/i;
const WORDS = /[a-z]{3}/i;

/** The sheet without these codes, so that each column holds the names of one step; `grid` itself where none is written so. */
export function withoutStairCodes(
  grid: Grid,
  merges: MergeIndex,
  block: HeaderBlock,
  end: number,
): Grid {
  const start = headerEnd(block) + 1;
  for (let column = block.left; column <= block.right; column++) {
    const rect = merges.at(block.bottom, column);
    if (!rect || rect.column !== column || rect.columns < FEWEST_COLUMNS) continue;
    const codes = codesOf(grid, column, column + rect.columns - 1, start, end);
    if (codes === null) continue;
    return blankedGrid(grid, (row, at) => codes.get(row) === at);
  }
  return grid;
}

/** The column of the code by row; null where the columns are no such steps. */
function codesOf(
  grid: Grid,
  left: number,
  right: number,
  start: number,
  end: number,
): ReadonlyMap<number, number> | null {
  const codes = new Map<number, number>();
  let rows = 0;
  for (let row = start; row < end; row++) {
    const filled: number[] = [];
    for (let column = left; column <= right; column++)
      if (cellAt(grid, row, column).kind !== 'blank') filled.push(column);
    const [first, next] = filled;
    if (first === undefined || next === undefined) continue;
    rows += 1;
    const [code, name] = [first, next].map((column) => cellAt(grid, row, column).display.trim());
    if (filled.length === 2 && next === first + 1 && CODE.test(code!) && WORDS.test(name!))
      codes.set(row, first);
  }
  const fits = codes.size > 0 && codes.size >= rows * MOSTLY;
  return fits && new Set(codes.values()).size >= FEWEST_STEPS ? codes : null;
}
