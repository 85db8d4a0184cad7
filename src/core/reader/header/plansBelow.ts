// Whether programs stand below a header whose titles name none: their codes, their word, or sums of sums.
import type { Grid } from '../../grid/grid.ts';
import { rowSums } from '../rows/rowSums.ts';

/** The first program stands within so many rows. */
const NEAR = 6;
/** Sums of groups show within so many rows. */
const FAR = 40;
const CODE = /^[\dX]\.[\dX]{2}\.\d{2}$/i;
const WORD = /^(?:[A-Z\d]{1,4}[.)]\s*)?program\s*[:–-]?\s+\w+\s+\w/i;

/** `A. Program Penataan Desa`: the word, and a name behind it. */
export function saysProgram(text: string): boolean {
  return WORD.test(text);
}

/** `from`: the first row below the titles; `left`, `right`: the first and last column of the table. */
export function plansBelow(grid: Grid, from: number, left: number, right: number): boolean {
  return programsBelow(grid, from, left, right) || sumsOfSums(grid, from, left, right);
}

/** The same by the code or the word of a program alone. */
export function programsBelow(grid: Grid, from: number, left: number, right: number): boolean {
  for (let row = from; row < Math.min(from + NEAR, grid.cells.length); row++)
    for (let column = left; column <= right; column++) {
      const text = grid.cells[row]?.[column]?.display.trim() ?? '';
      if (CODE.test(text) || saysProgram(text)) return true;
    }
  return false;
}

/** A program adds its kegiatan, which add what stands below them: each above its own rows. */
function sumsOfSums(grid: Grid, from: number, left: number, right: number): boolean {
  const end = Math.min(from + FAR, grid.cells.length);
  const sums = rowSums(grid, left, right, from, end);
  const below = (row: number) => sums(row).filter(({ rows }) => rows[0]! > row && rows.length > 1);
  for (let row = from; row < end; row++)
    for (const { column, rows } of below(row))
      if (rows.some((at) => below(at).some((sum) => sum.column === column))) return true;
  return false;
}
