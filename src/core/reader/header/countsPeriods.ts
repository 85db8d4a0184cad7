// Rows of a header that count months, quarters, or years (`1 2 3 …`) and only look like column numbers.
import type { Grid } from '../../grid/grid.ts';
import type { MergeIndex } from '../mergeIndex.ts';

/** The months `1 2 3 … 12` under `TW.I …`, the years `1 2 3 4 5` under `Target Tahun ke-`. `top`: first row of the header. */
export function countsPeriods(grid: Grid, merges: MergeIndex, top: number, row: number): boolean {
  const cells = grid.cells[row]!;
  const numbered: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    if (cells[column]!.kind !== 'blank') numbered.push(column);
  }
  const first = numbered[0] ?? 0;
  // Column numbers begin at the first column; periods stand behind titles that need none.
  if (!titledBefore(grid, top, row, first)) return false;
  const values = numbered.map((column) => Number(cells[column]!.display.replace(/[^\d]/g, '')));
  if (values.every((value, i) => value === i + 1) && [3, 4, 12].includes(values.length))
    return true;
  const runs = values.every((value, i) => value === 1 || (i > 0 && value === values[i - 1]! + 1));
  return (
    runs &&
    values[0] === 1 &&
    Math.max(...values) <= MOST_YEARS &&
    numbered.every((column) => saysYears(grid, merges, top, row, column))
  );
}

const MOST_YEARS = 6;

function titledBefore(grid: Grid, top: number, row: number, first: number): boolean {
  for (let r = top; r < row; r++) {
    for (let column = 0; column < first; column++) {
      if ((grid.cells[r]?.[column]?.kind ?? 'blank') !== 'blank') return true;
    }
  }
  return false;
}

/** The nearest title above, or the one to its left that has blank cells beside it, says years. */
function saysYears(
  grid: Grid,
  merges: MergeIndex,
  top: number,
  row: number,
  column: number,
): boolean {
  for (let r = row - 1; r >= top; r--) {
    const rect = merges.at(r, column);
    let at = rect?.column ?? column;
    const text = (): string => (grid.cells[rect?.row ?? r]?.[at]?.display ?? '').trim();
    while (rect === null && at > 0 && text() === '') at -= 1;
    if (text() !== '') return /\b(?:tahun|thn)\b/i.test(text());
  }
  return false;
}
