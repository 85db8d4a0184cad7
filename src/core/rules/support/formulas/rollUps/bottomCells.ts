// Which figures a sum really adds, however many sums stand between: asks the cells alone, and nothing of levels.
import { memo, memoByColumn } from '../../../../memory/memo.ts';
import type { Linear, LinearTerm } from '../formulaModel.ts';
import { type FormulaCell, type FormulaSheet, formulasIn } from '../formulaSheet.ts';

/** Sheet rows of one column, each with how often its figure is added. */
export type Bottoms = ReadonlyMap<number, number>;

const NONE: Bottoms = new Map();

const known = memo((_: FormulaSheet['grid']) => new Map<string, Bottoms>());

/** The figures below a cell, in its own column; a figure that is no sum of others is its own. */
export function bottomsOf(sheet: FormulaSheet, row: number, column: number): Bottoms {
  const before = known(sheet.grid).get(`${row}|${column}`);
  if (before) return before;
  // Whoever comes round to this cell again finds nothing there.
  known(sheet.grid).set(`${row}|${column}`, NONE);
  const sum = sumAt(sheet, row, column);
  const found = sum ? bottomsOfTerms(sheet, sum, sum.terms) : itself(sheet, row, column);
  known(sheet.grid).set(`${row}|${column}`, found);
  return found;
}

/** What a sum, or a part of it, adds in the end; SUBTOTAL passes over the subtotals that it meets. */
export function bottomsOfTerms(
  sheet: FormulaSheet,
  { subtotal }: Linear,
  terms: readonly LinearTerm[],
): Bottoms {
  const counts = new Map<number, number>();
  for (const { row, column, coef } of terms) {
    if (subtotal && isSubtotal(formulaAt(sheet, row, column))) continue;
    for (const [at, times] of bottomsOf(sheet, row, column))
      counts.set(at, (counts.get(at) ?? 0) + times * coef);
  }
  return counts;
}

/** A formula that adds nothing but other rows of one column; null for any other. */
export function columnSum(cell: FormulaCell | null): (Linear & { readonly column: number }) | null {
  if (cell?.model.kind !== 'linear' || cell.model.constant !== 0) return null;
  const { terms } = cell.model;
  const column = terms[0]?.column;
  const pure = terms.every((term) => term.column === column && term.row !== cell.row);
  return column === undefined || !pure ? null : { ...cell.model, column };
}

/** The rows of all sums of the column that stand between the terms and their figures. */
export function sumsBelow(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
  seen: Set<number> = new Set(),
): ReadonlySet<number> {
  for (const { row } of terms) {
    const sum = seen.has(row) ? null : sumAt(sheet, row, column);
    if (!sum) continue;
    seen.add(row);
    sumsBelow(sheet, column, sum.terms, seen);
  }
  return seen;
}

function sumAt(sheet: FormulaSheet, row: number, column: number): Linear | null {
  const sum = columnSum(formulaAt(sheet, row, column));
  return sum?.column === column ? sum : null;
}

/** True for a figure that is a sum of others of its column. */
export function isColumnSum(sheet: FormulaSheet, row: number, column: number): boolean {
  return sumAt(sheet, row, column) !== null;
}

/** The sheet rows of the sums that name a figure of a column. */
export const addersIn = memoByColumn(
  (sheet: FormulaSheet, column): ReadonlyMap<number, number[]> => {
    const found = new Map<number, number[]>();
    sheet.grid.cells.forEach((_, row) => {
      for (const term of sumAt(sheet, row, column)?.terms ?? [])
        found.set(term.row, [...(found.get(term.row) ?? []), row]);
    });
    return found;
  },
);

function itself(sheet: FormulaSheet, row: number, column: number): Bottoms {
  return sheet.cell(row, column).kind === 'number' ? new Map([[row, 1]]) : NONE;
}

function formulaAt(
  { grid, bounds }: FormulaSheet,
  row: number,
  column: number,
): FormulaCell | null {
  return formulasIn(grid, bounds, row).find((cell) => cell.column === column) ?? null;
}

function isSubtotal(cell: FormulaCell | null): boolean {
  return cell !== null && /\bSUBTOTAL\(/.test(cell.canonical);
}
