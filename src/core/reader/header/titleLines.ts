// The lines above a table: its title, and the year that they or the header name.
import type { Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import { isSignature, isTotalLabel } from '../rows/rowText.ts';
import { type FilledCell, filledCells } from '../tableContext.ts';
import type { HeaderBlock } from './findHeaders.ts';

const MOST_LINES = 10;

export interface TitleLines {
  readonly lines: readonly string[];
  /** First row of the title lines; the header's own first row when there are none. */
  readonly from: number;
}

/** `floor`: no line above this row belongs to this table. One blank row between lines is allowed. */
export function titleLines(grid: Grid, block: HeaderBlock, floor: number): TitleLines {
  const lines: string[] = [];
  let from = block.top;
  let blanks = 0;
  const body = floor === 0 ? floor : bodyEnd(grid, floor, block.top);
  for (let row = block.top - 1; row >= floor && block.top - row <= MOST_LINES; row--) {
    const cells = filledCells(grid, row, 0, (grid.cells[row]?.length ?? 0) - 1);
    if (cells.length === 0) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    if (cells.length > 4 || cells.some((found) => isFigure(found))) break;
    // Below another table, rows of several cells are its last ones; of two cells when no gap stands between.
    if (floor > 0 && cells.length > (row < body ? 1 : 2)) break;
    if (cells.some((found) => isTotalLabel(found.text))) break;
    if (cells.some((found) => isSignature(found.text) && !/^disusun/i.test(found.text))) break;
    blanks = 0;
    lines.unshift(cells.map((found) => found.text.replace(/\s+/g, ' ')).join(' '));
    from = row;
  }
  return { lines, from };
}

/** The first blank row below `floor`, where the body of the table above ends. */
function bodyEnd(grid: Grid, floor: number, top: number): number {
  let row = floor;
  while (row < top && filledCells(grid, row, 0, (grid.cells[row]?.length ?? 0) - 1).length > 0) {
    row += 1;
  }
  return row;
}

// A year may stand in a cell of its own; any other number belongs to the table above.
function isFigure({ cell }: FilledCell): boolean {
  if (cell.kind === 'error') return true;
  return cell.kind === 'number' && !(Number(cell.value) >= 1990 && Number(cell.value) <= 2100);
}

const PERIOD = /\b20\d\d\s*(?:[-–/]|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?)\s*20\d\d\b/gi;

/** `Peraturan Bupati Nomor 12 Tahun 2019`, on which the table is based. */
const DECREE = /\b(?:nomor|no\.?)\s*:?\s*[\w./-]{1,30}\s+tahun\s+20\d\d\b/gi;

/**
 * The year of the title; else the one that the header names for target or pagu (periods such as `2018-2023` are
 * no year). Null when there is none.
 */
export function yearOf(lines: readonly string[], columns: readonly HeaderColumn[]): number | null {
  const single = lines.map((line) => line.replace(PERIOD, ' ').replace(DECREE, ' '));
  for (const line of single) {
    const named = /\b(?:tahun|ta\.?|t\.a\.?)\s*(?:anggaran\s*)?(20\d\d)\b/i.exec(line);
    if (named) return Number(named[1]);
  }
  for (const line of single) {
    const year = /\b(20\d\d)\b/.exec(line);
    if (year) return Number(year[1]);
  }
  for (const id of ['target', 'pagu', 'realisasi', 'realisasiK1', 'tw1']) {
    const title = columns.find((column) => column.id === id)?.title.replace(PERIOD, '');
    const year = title === undefined ? null : /\b(20\d\d)\b/.exec(title);
    if (year) return Number(year[1]);
  }
  return null;
}
