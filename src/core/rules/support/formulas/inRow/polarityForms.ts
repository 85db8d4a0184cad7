// The ways of telling an achievement: R/T where more is better, (2T−R)/T or T/R where less is better.
import { columnAt } from '../../spot.ts';
import type { FormulaModel, LinearTerm } from '../formulaModel.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { lessIsBetter } from './polarity.ts';

interface Form {
  readonly target: number;
  readonly result: number;
  readonly down: boolean;
}

/**
 * True when one formula is `R/T` and the other `(2T−R)/T` of the same columns, each of its own row: rows of one table
 * may go up (length of roads) and down (poverty, stunting), and nobody writes the second by a slip. `T/R` is one
 * where the row's own words say that less is better.
 */
export function differInPolarity(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): boolean {
  const own = polarityForm(cell.model, cell.row);
  const other = polarityForm(usual.model, usual.row);
  if (!own || !other || factorOf(cell) !== factorOf(usual)) return false;
  if (own.target === other.result && own.result === other.target && !own.down && !other.down) {
    // What is spent of a budget is never told the other way round.
    if (columnAt(sheet.table, own.target)?.type === 'money') return false;
    const owner = sheet.owner(cell.row, cell.column);
    return owner !== null && lessIsBetter(owner);
  }
  return own.down !== other.down && own.target === other.target && own.result === other.result;
}

const factorOf = (cell: FormulaCell): number =>
  cell.model.kind === 'ratio' ? cell.model.factor : Number.NaN;

/** `R/T` or `(2T−R)/T` of one row; null for anything else. */
export function polarityForm(model: FormulaModel, row: number): Form | null {
  if (model.kind !== 'ratio' || model.above.constant !== 0 || model.below.constant !== 0)
    return null;
  const [target, ...more] = model.below.terms;
  if (!target || more.length > 0 || target.coef !== 1) return null;
  const { terms } = model.above;
  const own = (term: LinearTerm): boolean => term.row === row;
  if (!own(target) || !terms.every(own)) return null;
  if (terms.length === 1 && terms[0]!.coef === 1) {
    return { target: target.column, result: terms[0]!.column, down: false };
  }
  const twice = terms.find((term) => term.column === target.column && term.coef === 2);
  const less = terms.find((term) => term.column !== target.column && term.coef === -1);
  if (!twice || !less || terms.length !== 2) return null;
  return { target: target.column, result: less.column, down: true };
}
