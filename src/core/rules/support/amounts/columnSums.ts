// A column that is the sum of some others in all rows but one: the row that is not, and the part that slipped there.
import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import { slipBetween } from '../sums/slips.ts';
import { type BrokenRelation, figureAt, LEAST_AMOUNT } from './relationLines.ts';

/** So many rows must be such sums, with so many different results, and so few may break it. */
const FEWEST = 8;
const FEWEST_RESULTS = 5;
const MOST_BROKEN = 0.1;

interface Options {
  /** Smaller sums say nothing. */
  readonly least?: number;
  /** The column may be worked out by its row (volume × price), and not from the parts. */
  readonly calculated?: boolean;
}

/** Null where the column is no sum of the parts. A part without a figure adds nothing. */
export function brokenIn(
  grid: Grid,
  owners: readonly BrokenRelation['owner'][],
  column: number,
  parts: readonly number[],
  { least = LEAST_AMOUNT, calculated = false }: Options = {},
): { readonly broken: BrokenRelation[]; readonly right: number } | null {
  const lines = owners.flatMap((owner) => {
    const written = figureAt(grid, owner.row, column);
    const figures = parts.map((part) => figureAt(grid, owner.row, part)?.value ?? 0);
    const sum = figures.reduce((total, part) => total + part, 0);
    return written && sum >= least ? [{ owner, written, sum, figures }] : [];
  });
  const right = lines.filter((line) => isSum(line));
  if (right.length < FEWEST || new Set(right.map(({ sum }) => sum)).size < FEWEST_RESULTS)
    return null;
  // A part that never holds anything, or alone is all, says nothing of a sum.
  const adds = parts.every((_, i) => right.some(({ figures, sum }) => isPart(figures[i]!, sum)));
  if (!adds) return null;
  // What is calculated from the rows below follows what is wrong there.
  const judged = ({ written, owner }: (typeof lines)[number]): boolean =>
    written.typed || (calculated && isOfRow(grid, owner.row, column, parts));
  const odd = lines.filter((line) => !isSum(line) && judged(line));
  if (odd.length > Math.max(1, lines.length * MOST_BROKEN)) return null;
  const [first, second] = [parts[0]!, parts[parts.length - 1]!];
  const relation = { kind: 'periode' as const, result: column, first, second, holds: right.length };
  const broken = odd.map(({ owner, written, sum }): BrokenRelation => {
    const slip = slipOf(grid, owner.row, parts, written, sum);
    if (slip) return { owner, relation, ...slip, parts: [column] };
    return { owner, relation, written: written.value, expected: sum, parts };
  });
  return { broken, right: right.length };
}

function isPart(figure: number, sum: number): boolean {
  return figure !== 0 && Math.abs(figure - sum) > 1;
}

/** A formula of cells of its own row, and of none of the parts. */
function isOfRow(grid: Grid, row: number, column: number, parts: readonly number[]): boolean {
  const { formula } = cellAt(grid, row, column);
  const named = formula === null ? [] : references(formula, grid.locale);
  return (
    named.length > 1 &&
    named.every(
      ({ sheet, rect, end }) =>
        sheet === null && end === null && rect.row === row && !parts.includes(rect.column),
    )
  );
}

function isSum({ written, sum }: { written: { readonly value: number }; sum: number }): boolean {
  return Math.abs(written.value - sum) <= 1;
}

/** The one part that is a slip of the pen away from what the sum asks for, where the sum itself is none. */
function slipOf(
  grid: Grid,
  row: number,
  parts: readonly number[],
  { value: written, typed }: { readonly value: number; readonly typed: boolean },
  sum: number,
): { operand: number; written: number; expected: number } | null {
  const isSlip = (from: number, to: number): boolean =>
    ['pangkat', 'tukar'].includes(slipBetween(from, to).kind);
  if (typed && isSlip(written, sum)) return null;
  const slips = parts.flatMap((column) => {
    const part = figureAt(grid, row, column);
    const meant = (part?.value ?? 0) + written - sum;
    const slipped = part?.typed && isSlip(part.value, meant);
    return slipped ? [{ operand: column, written: part.value, expected: meant }] : [];
  });
  return slips.length === 1 ? slips[0]! : null;
}
