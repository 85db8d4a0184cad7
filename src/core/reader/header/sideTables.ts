// Small tables of words and figures that stand beside a plan (`Sumber | 2024 | 2025 | Jumlah`), parted from it by blank columns.
import { references } from '../../formula/references.ts';
import type { Cell } from '../../grid/cell.ts';
import { blankedGrid, changedGrid } from '../../grid/changedGrid.ts';
import { columnCount, type Grid } from '../../grid/grid.ts';
import { type Rect, rectContains } from '../../grid/rect.ts';
import { filledCells, TABLE_CELLS } from '../tableContext.ts';

/** Columns `from`..`to`, both included. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

const FEWEST_LINES = 2;
/** The titles of a small table stand within its first rows. */
const TITLE_ROWS = 3;
/** So much of what its lines hold beside their words are figures. */
const FIGURES = 0.7;
/** It has at most this share of the rows of the plan, unless its formulas look the plan up. */
const SHARE = 0.5;
const FEWEST_OUTSIDE = 3;

/** What columns hold by themselves: the rows in which headers of a plan begin, and whether they can be read as one. */
export interface Alone {
  headers(strip: Strip): readonly number[];
  isPlan(strip: Strip): boolean;
}

/** Where small tables stand in a sheet that blank columns divide at `gaps`. */
export function sideTables(grid: Grid, gaps: readonly Strip[], alone: Alone): Rect[] {
  const last = columnCount(grid) - 1;
  const strips = [...gaps, { from: last + 1, to: last + 1 }].map((gap, i) => ({
    from: i === 0 ? 0 : gaps[i - 1]!.to + 1,
    to: gap.from - 1,
  }));
  return strips.flatMap((strip, i) => {
    const beside = [gaps[i - 1], gaps[i]].flatMap((gap) => (gap ? [gap.to - gap.from + 1] : []));
    return smallTables(grid, strip, Math.max(...beside, 0) > 1, alone);
  });
}

/** The grid without what stands in the areas. */
export function withoutAreas(grid: Grid, areas: readonly Rect[]): Grid {
  const inside = (row: number, column: number): boolean =>
    areas.some((area) => rectContains(area, row, column));
  const merges = grid.merges.filter(({ row, column }) => !inside(row, column));
  return changedGrid(blankedGrid(grid, inside), { merges });
}

function smallTables(grid: Grid, strip: Strip, wide: boolean, alone: Alone): Rect[] {
  const found = runsOf(grid, strip).flatMap((run) => {
    const head = headRow(grid, strip, run);
    return head !== null && hasLines(grid, strip, head, run.end) ? [{ ...run, head }] : [];
  });
  if (found.length === 0) return [];
  const heads = new Set(alone.headers(others(grid, strip)));
  if (heads.size === 0) return [];
  const own = alone.headers(strip).length > 0 && alone.isPlan(strip);
  const plan = planRows(grid, strip);
  const apart: Rect[] = [];
  for (const { start, end, head } of found) {
    const outside = plan.filter((row) => row < start || row >= end).length;
    const within = plan.length - outside;
    if (within === 0) continue;
    const few = outside >= FEWEST_OUTSIDE && end - head - 1 <= plan.length * SHARE;
    const parted = wide || !heads.has(head) || head > start;
    // A second plan has formulas of its own; a recap of one by program adds rows of the other.
    const looks = looksUp(grid, strip, { start: head, end }, apart);
    if (!looks && (own || !few || !parted)) continue;
    const { from, to } = strip;
    apart.push({ row: start, column: from, rows: end - start, columns: to - from + 1 });
  }
  return apart;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Rows one below the other with something in the columns. One blank row may part titles from lines, and lines from
 * lines; behind it a title of its own begins the next table.
 */
function runsOf(grid: Grid, strip: Strip): Run[] {
  const stretches: Run[] = [];
  for (const row of grid.cells.keys()) {
    if (filledCells(grid, row, strip.from, strip.to).length === 0) continue;
    const last = stretches[stretches.length - 1];
    if (last?.end === row) stretches[stretches.length - 1] = { ...last, end: row + 1 };
    else stretches.push({ start: row, end: row + 1 });
  }
  const runs: Run[] = [];
  for (const { start, end } of stretches) {
    const last = runs[runs.length - 1];
    const next = last !== undefined && start - last.end <= 1;
    if (next && (!hasFigures(grid, strip, last) || !isHeaded(grid, strip, { start, end })))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs.filter(({ start, end }) => end - start > FEWEST_LINES);
}

function hasFigures(grid: Grid, { from, to }: Strip, { start, end }: Run): boolean {
  return grid.cells
    .slice(start, end)
    .some((cells) => cells.slice(from, to + 1).some(({ kind }) => kind === 'number'));
}

/** Begins with words alone, or with a row of titles. */
function isHeaded(grid: Grid, strip: Strip, run: Run): boolean {
  const [only, ...more] = filledCells(grid, run.start, strip.from, strip.to);
  const alone = more.length === 0 && only?.cell.kind === 'text';
  return alone || headRow(grid, strip, run) === run.start;
}

/** The row of its titles: words and years, two at least. */
function headRow(grid: Grid, { from, to }: Strip, { start, end }: Run): number | null {
  for (let row = start; row < Math.min(start + TITLE_ROWS, end); row++) {
    const cells = filledCells(grid, row, from, to);
    if (cells.length > 1) return cells.every(({ cell }) => isTitle(cell)) ? row : null;
  }
  return null;
}

function isTitle({ kind, value, formula }: Cell): boolean {
  if (formula !== null) return false;
  return kind === 'text' || (kind === 'number' && Number(value) > 1990 && Number(value) < 2100);
}

/** Every line begins with words, or a number and words, and has figures behind them. */
function hasLines(grid: Grid, { from, to }: Strip, head: number, end: number): boolean {
  let lines = 0;
  let figures = 0;
  let cells = 0;
  for (let row = head + 1; row < end; row++) {
    const filled = filledCells(grid, row, from, to);
    const numbered = row === head + 1 && filled.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
    if (filled.length === 0 || numbered) continue;
    lines += 1;
    const name = filled.findIndex(({ cell }) => cell.kind === 'text' && cell.formula === null);
    if (name < 0 || name > 1 || filled.length === name + 1) return false;
    const values = filled.slice(name + 1);
    cells += values.length;
    figures += values.filter(({ cell }) => cell.kind === 'number' || cell.kind === 'error').length;
  }
  return lines >= FEWEST_LINES && figures > 0 && figures >= cells * FIGURES;
}

/** Rows of the plan: those with cells enough of their own. */
function planRows(grid: Grid, strip: Strip): number[] {
  return [...grid.cells.keys()].filter((row) => {
    const all = filledCells(grid, row, 0, columnCount(grid) - 1).length;
    return all - filledCells(grid, row, strip.from, strip.to).length >= TABLE_CELLS;
  });
}

/** All other columns: those before and behind it. */
function others(grid: Grid, strip: Strip): Strip {
  const last = columnCount(grid) - 1;
  return strip.from === 0 ? { from: strip.to + 1, to: last } : { from: 0, to: strip.from - 1 };
}

/** Most lines have a formula over several rows of other columns, or of a small table above that is `apart` already. */
function looksUp(
  grid: Grid,
  { from, to }: Strip,
  { start: head, end }: Run,
  apart: readonly Rect[],
): boolean {
  const isElsewhere = ({ row, column }: Rect): boolean =>
    column < from || column > to || apart.some((area) => rectContains(area, row, column));
  let lines = 0;
  for (let row = head + 1; row < end; row++) {
    const found = filledCells(grid, row, from, to).some(
      ({ cell }) =>
        cell.formula !== null &&
        references(cell.formula, grid.locale).some(
          ({ sheet, rect }) => sheet === null && rect.rows > 1 && isElsewhere(rect),
        ),
    );
    if (found) lines += 1;
  }
  return lines >= FEWEST_LINES && lines * 2 >= end - head - 1;
}
