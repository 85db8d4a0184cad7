// Sums that get the same figure twice, through another sum beside it: seen from the cells alone, in tables and rows that were not understood, too.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { copiedAcross } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulasIn, wholeSheets } from '../formulaSheet.ts';
import { type Bottoms, bottomsOf, bottomsOfTerms, columnSum, sumsBelow } from './bottomCells.ts';

const TWICE = 1.5;

export const doubledBottomFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    sheet.grid.cells.flatMap((_, row) => {
      const cells = formulasIn(sheet.grid, sheet.bounds, row);
      return cells.flatMap((cell) => doubledIn(sheet, cell, cells));
    }),
  ),
);

/** Those that no other fault below them brings about. */
export function withoutCauses(
  doubled: readonly FormulaFault[],
  known: readonly FormulaFault[],
): FormulaFault[] {
  const places = new Set([...known, ...doubled].map(placeOf));
  return doubled.filter(({ sheet, row, column }) => {
    const cell = formulasIn(sheet.grid, sheet.bounds, row).find((each) => each.column === column)!;
    const sum = columnSum(cell)!;
    const below = sumsBelow(sheet, sum.column, sum.terms);
    return ![...below].some((at) => places.has(placeOf({ sheet, row: at, column: sum.column })));
  });
}

function placeOf({ sheet, row, column }: Pick<FormulaFault, 'sheet' | 'row' | 'column'>): string {
  return `${sheet.grid.sheet}|${row}|${column}`;
}

function doubledIn(
  sheet: FormulaSheet,
  cell: FormulaCell,
  beside: readonly FormulaCell[],
): FormulaFault[] {
  const sum = columnSum(cell);
  // A half of all levels counts each figure once; what is taken off is no sum.
  if (!sum || sum.terms.length < 2 || !sum.terms.every(isWhole)) return [];
  if (sum.terms.every(({ coef }) => coef > TWICE)) return [];
  const all = bottomsOfTerms(sheet, sum, sum.terms);
  const doubled = new Set(
    [...all].flatMap(([row, times]) =>
      times > TWICE && isFigure(sheet, row, sum.column) ? [row] : [],
    ),
  );
  if (doubled.size === 0 || restsOnAnother(sheet, sum, beside)) return [];
  const inner = innerTerms(sheet, sum.terms, doubled);
  const outer = sum.terms.filter((term) => !inner.includes(term));
  const blamed = inner.map((term) => blamedAt(sheet, term.row, term.column));
  const once = keyOf(outer);
  const like = beside.find((each) => {
    const other = columnSum(each);
    return each !== cell && other !== null && keyOf(other.terms) === once;
  });
  const expected = like ? copiedAcross(like, cell.column) : null;
  return [faultAt(sheet, cell, 'hitung-ganda', expected, { blamed })];
}

/** One of its parts is at fault: the sum of the same rows in another column gets nothing twice. */
function restsOnAnother(
  sheet: FormulaSheet,
  { terms, column, subtotal }: NonNullable<ReturnType<typeof columnSum>>,
  beside: readonly FormulaCell[],
): boolean {
  const rows = keyOf(terms);
  return beside.some((cell) => {
    const other = columnSum(cell);
    if (!other || other.column === column || other.subtotal !== subtotal) return false;
    if (keyOf(other.terms) !== rows) return false;
    const counts = bottomsOfTerms(sheet, other, other.terms);
    return [...counts.values()].every((times) => times < TWICE);
  });
}

const keyOf = (terms: readonly LinearTerm[]): string =>
  terms.map(({ row, coef }) => `${row}*${coef}`).join(' ');

const isWhole = ({ coef }: LinearTerm): boolean => Math.abs(coef) === 1 || coef === 2;

function isFigure(sheet: FormulaSheet, row: number, column: number): boolean {
  const { value } = sheet.cell(row, column);
  return typeof value === 'number' && value !== 0;
}

/** The parts that get in once more with another part, and those that are named twice. */
function innerTerms(
  sheet: FormulaSheet,
  terms: readonly LinearTerm[],
  doubled: ReadonlySet<number>,
): LinearTerm[] {
  const parts = terms.map((term) => ({ term, rows: bottomsOf(sheet, term.row, term.column) }));
  const twice = parts.filter(({ rows }) => [...rows.keys()].some((row) => doubled.has(row)));
  const within = ({ rows }: { rows: Bottoms }, whole: Bottoms): boolean =>
    rows.size < whole.size && [...rows.keys()].every((row) => whole.has(row));
  const inner = twice.filter(
    (part, at) =>
      part.term.coef > TWICE ||
      twice.some(
        (other, i) =>
          i !== at &&
          (within(part, other.rows) ||
            (sameRows(part.rows, other.rows) && part.term.row > other.term.row)),
      ),
  );
  return (inner.length > 0 ? inner : twice).map(({ term }) => term);
}

const sameRows = (a: Bottoms, b: Bottoms): boolean =>
  a.size === b.size && [...a.keys()].every((row) => b.has(row));
