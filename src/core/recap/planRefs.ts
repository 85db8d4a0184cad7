// Pieces of live formulas: references to the plan's cells, numbers without decimal literals, guarded sums.
import { cellName, sheetPrefix } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { Value } from '../model/planTable.ts';

/** A cell of the plan as formulas can use it. */
export interface PlanCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the core read there; null for a blank cell that may be filled later. */
  readonly value: Value | null;
}

export function ref(cell: PlanCell): string {
  return `${sheetPrefix(cell.sheet)}${cellName(cell.row, cell.column)}`;
}

/** A number in a formula: 3 → `3`, 0.7078 → `(7078/10000)`: no decimal literals, which locales read differently. */
export function literal(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  for (let digits = 1; digits <= 12; digits++) {
    const scaled = value * 10 ** digits;
    const whole = Math.round(scaled);
    if (Math.abs(scaled - whole) < 1e-9 * Math.max(1, Math.abs(scaled)) && Math.abs(whole) < 1e15) {
      return `(${whole}/10^${digits})`;
    }
  }
  return `(${Math.round(value * 1e6)}/10^6)`;
}

/** Text in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * How a formula must scale the raw cells to get what the core read: 1 as they are, 100 for cells that Sheets keeps as a
 * fraction (25% is 0.25). null when some cell says its figure only in words, so that no formula can read it.
 */
export function scaleOf(
  cells: readonly PlanCell[],
  figures: readonly (number | null)[],
  grids: ReadonlyMap<string, Grid>,
): 1 | 100 | null {
  let scale: 1 | 100 | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const grid = grids.get(cell.sheet);
    if (!grid) return null;
    const raw = cellAt(grid, cell.row, cell.column);
    const figure = figures[i] ?? null;
    if (figure === null) {
      // Sheets would count a number that the core did not take for a figure.
      if (raw.kind === 'number') return null;
      continue;
    }
    if (raw.kind !== 'number') return null;
    const value = raw.value as number;
    const same = near(value, figure) ? 1 : near(value * 100, figure) ? 100 : null;
    if (same === null) return null;
    if (value !== 0 || figure !== 0) {
      if (scale !== null && scale !== same) return null;
      scale = same;
    }
  }
  return scale ?? 1;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

export function times(expression: string, scale: 1 | 100): string {
  return scale === 1 ? expression : `${expression}*100`;
}

/** `IF(COUNT(a;b)>0;SUM(a;b);otherwise)`: text and blanks do not count. */
export function sumOr(refs: readonly string[], scale: 1 | 100, otherwise: string): string {
  const list = refs.join(';');
  return `IF(COUNT(${list})>0;${times(`SUM(${list})`, scale)};${otherwise})`;
}

/** The last of `refs` that holds a number. */
export function lastOr(refs: readonly string[], scale: 1 | 100, otherwise: string): string {
  return refs.reduce(
    (rest, cell) => `IF(ISNUMBER(${cell});${times(cell, scale)};${rest})`,
    otherwise,
  );
}

/** True in the formula when one of the cells holds a dash. `spellings`: the dashes as the office types them. */
export function anyDash(refs: readonly string[], spellings: readonly string[]): string {
  const marks = [...new Set(['-', ...spellings])];
  const tests = refs.flatMap((cell) => marks.map((mark) => `TRIM(${cell})=${quoted(mark)}`));
  return `OR(${tests.join(';')})`;
}
