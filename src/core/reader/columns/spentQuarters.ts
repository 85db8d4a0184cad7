// Bare `TW I … TW IV` beside a realisation that they add up to: quarters of what was done, not of what was planned.
import type { Grid } from '../../grid/grid.ts';
import type { ColumnId } from '../../model/column.ts';
import type { Candidate } from './candidate.ts';

interface Family {
  readonly planned: string;
  readonly done: string;
  readonly year: ColumnId;
  /** Ids of the column that says what was done in the year, and the id it has beside its quarters. */
  readonly result: ColumnId;
  readonly sum: ColumnId;
}

const FAMILIES: readonly Family[] = [
  {
    ...{ planned: 'anggaranTw', done: 'realisasiRp', year: 'pagu' },
    ...{ result: 'realisasiRp', sum: 'jumlahRp' },
  },
  {
    ...{ planned: 'tw', done: 'realisasiK', year: 'target' },
    ...{ result: 'realisasi', sum: 'jumlahK' },
  },
];

/** Looks at no more than this many rows that are filled. */
const SAMPLE = 200;
/** So many rows, and this share of all, must add up to the realisation; and some must miss the plan of the year. */
const LEAST = 3;
const SHARE = 0.8;
/** A bare title says no more than the quarter. */
const BARE = new Set(['tw', 'rp', 'k', 'i', 'ii', 'iii', 'iv', '1', '2', '3', '4']);

/** Changes the ids of the candidates. `from`, `to`: rows of the body, the end not included. */
export function spentQuarters(
  grid: Grid,
  candidates: readonly Candidate[],
  from: number,
  to: number,
): void {
  for (const family of FAMILIES) {
    const byId = (id: ColumnId): Candidate | undefined => candidates.find((c) => c.id === id);
    const quarters = [1, 2, 3, 4].flatMap((q) => byId(`${family.planned}${q}`) ?? []);
    const result = byId(family.result);
    const year = byId(family.year);
    if (quarters.length !== 4 || !result || !year) continue;
    if (byId(`${family.done}1`) || byId(family.sum)) continue;
    if (!quarters.every(({ features }) => [...features.all].every((token) => BARE.has(token))))
      continue;
    const columns = quarters.map(({ column }) => column);
    if (!addUp(grid, columns, result.column, year.column, from, to)) continue;
    quarters.forEach((quarter, i) => {
      quarter.id = `${family.done}${i + 1}`;
    });
    result.id = family.sum;
  }
}

function addUp(
  grid: Grid,
  quarters: readonly number[],
  result: number,
  year: number,
  from: number,
  to: number,
): boolean {
  const figure = (row: number, column: number): number | null => {
    const value = grid.cells[row]?.[column]?.value;
    return typeof value === 'number' ? value : null;
  };
  let seen = 0;
  let fitting = 0;
  let unlike = 0;
  for (let row = from; row < to && seen < SAMPLE; row++) {
    const done = figure(row, result);
    const plan = figure(row, year);
    const parts = quarters.flatMap((column) => figure(row, column) ?? []);
    if (done === null || plan === null || parts.length === 0) continue;
    seen += 1;
    const sum = parts.reduce((total, part) => total + part, 0);
    if (near(sum, done) || near(parts[parts.length - 1]!, done)) fitting += 1;
    if (!near(sum, plan) && !near(parts[parts.length - 1]!, plan)) unlike += 1;
  }
  return fitting >= LEAST && fitting >= seen * SHARE && unlike >= LEAST && unlike * 3 >= seen;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
