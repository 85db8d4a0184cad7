// The first formulas of a column, enough of them to say what it calculates.
import type { Grid } from '../../grid/grid.ts';

/** Looks at no more than this many formulas. */
const SAMPLE = 50;

/** From top to bottom, as they are written in the sheet; `to` exclusive. */
export function sampleFormulas(
  grid: Grid,
  column: number,
  from: number,
  to: number,
): { readonly row: number; readonly formula: string }[] {
  const found: { row: number; formula: string }[] = [];
  for (let row = from; row < to && found.length < SAMPLE; row++) {
    const formula = grid.cells[row]?.[column]?.formula;
    if (formula) found.push({ row, formula });
  }
  return found;
}
