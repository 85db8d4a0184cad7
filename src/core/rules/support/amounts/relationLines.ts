// The rows of a table as figures side by side, and whether one of them follows what two columns give a third.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { parseNumber } from '../../../numbers/parseNumber.ts';
import { showsPlainPercents } from '../../../numbers/percentFormat.ts';

export type RelationKind = 'selisih' | 'jumlah' | 'kali' | 'persen' | 'pertumbuhan';

export interface Relation {
  readonly kind: RelationKind;
  /** The column that the others give. */
  readonly result: number;
  readonly first: number;
  readonly second: number;
  /** Rows in which it holds. */
  readonly holds: number;
}

/** One row that goes against a relation of its table. */
export interface BrokenRelation {
  readonly owner: PlanRow | PlanTable['totalRows'][number];
  /** `periode`: all columns from the first to the second of one kind, added. */
  readonly relation: Omit<Relation, 'kind'> & { readonly kind: RelationKind | 'periode' };
  readonly written: number;
  readonly expected: number;
  /** All columns that give it, where these are more than the two; those that it gives where it is an operand. */
  readonly parts?: readonly number[];
  /** The column at fault, where it is not the result. */
  readonly operand?: number;
}

interface Figure {
  readonly value: number;
  readonly typed: boolean;
  /** Half a unit of the last digit that was written. */
  readonly rounding: number;
}

export interface Line {
  readonly owner: PlanRow;
  readonly leaf: boolean;
  readonly figures: readonly (Figure | null)[];
}

/** Small counts agree by chance: sums and differences are looked for among amounts. */
export const LEAST_AMOUNT = 1000;
/** That of a figure with four decimals or more. */
const LEAST_ROUNDING = 0.00005;
/** Offices cap achievements. */
export const CAPS = [100, 110, 120, 125, 150];

export const CALCULATE: Readonly<Record<RelationKind, (a: number, b: number) => number>> = {
  selisih: (a, b) => a - b,
  jumlah: (a, b) => a + b,
  kali: (a, b) => a * b,
  persen: (a, b) => (a / b) * 100,
  pertumbuhan: (a, b) => ((a - b) / b) * 100,
};

export function figureAt(grid: Grid, row: number, column: number): Figure | null {
  const cell = cellAt(grid, row, column);
  const typed = cell.formula === null;
  const percent = cell.display.trim().endsWith('%') && !showsPlainPercents(cell.format);
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    const value = percent ? cell.value * 100 : cell.value;
    return { value, typed, rounding: roundingOf(value) };
  }
  if (cell.kind !== 'text') return null;
  const parsed = parseNumber(cell.display, null);
  return parsed.state === 'number'
    ? { value: parsed.value, typed, rounding: roundingOf(parsed.value) }
    : null;
}

/** Half of the last decimal that the figure has; a calculated one has none worth speaking of. */
function roundingOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
  return decimals > 4 ? LEAST_ROUNDING : 0.5 * 10 ** -decimals;
}

/** By how much of itself a rate may be off where its parts were cut off after many decimals: 0,0204 of 0,0208. */
function blurOf(...parts: readonly Figure[]): number {
  return parts.reduce(
    (sum, { value, rounding }) =>
      sum + (rounding <= LEAST_ROUNDING ? rounding / Math.abs(value) : 0),
    0,
  );
}

interface Verdict {
  readonly right: boolean;
  readonly expected: number;
}

/** Null where the line says nothing about the relation. */
export function verdictOf({ figures }: Pick<Line, 'figures'>, relation: Relation): Verdict | null {
  const a = figures[relation.first];
  const b = figures[relation.second];
  const result = figures[relation.result];
  if (!a || !b || !result || a.value === 0 || b.value === 0) return null;
  const rate = relation.kind === 'persen' || relation.kind === 'pertumbuhan';
  if (!rate && Math.max(Math.abs(a.value), Math.abs(b.value)) < LEAST_AMOUNT) return null;
  const expected = CALCULATE[relation.kind](a.value, b.value);
  // Rounded or cut off, the last digit may be one off.
  const slack = 2 * result.rounding + (rate ? 0.011 + Math.abs(expected) * blurOf(a, b) : 1.01);
  // One desa more or less of so many rupiah says nothing.
  const adds = relation.kind === 'jumlah' || relation.kind === 'selisih';
  if (adds && Math.min(Math.abs(a.value), Math.abs(b.value)) <= slack) return null;
  return { right: Math.abs(result.value - expected) <= slack, expected };
}

/** Whether the relation is right, for each row with rows below it that says something about it. */
export function sumsRight(lines: readonly Line[], relation: Relation): boolean[] {
  return lines.flatMap((line) => (line.leaf ? [] : (verdictOf(line, relation)?.right ?? [])));
}

/** With the columns of the sheet in place of their positions among those looked at. */
export function onSheet(relation: Relation, columns: readonly number[]): Relation {
  const [result, first, second] = [relation.result, relation.first, relation.second].map(
    (at) => columns[at]!,
  );
  return { ...relation, result: result!, first: first!, second: second! };
}
