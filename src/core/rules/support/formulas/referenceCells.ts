// The cells that a reference names, cut to the sheet.
import type { Reference } from '../../../formula/references.ts';
import type { Bounds, LinearTerm } from './formulaModel.ts';

/** Null for a reference to another sheet. */
export function cellsOf(reference: Reference, bounds: Bounds): LinearTerm[] | null {
  if (reference.sheet !== null) return null;
  const { rect } = reference;
  const terms: LinearTerm[] = [];
  const ranged = reference.end !== null;
  const lastRow = ranged ? Math.min(rect.row + rect.rows, bounds.rows) : rect.row + 1;
  const lastColumn = ranged
    ? Math.min(rect.column + rect.columns, bounds.columns)
    : rect.column + 1;
  for (let row = rect.row; row < lastRow; row += 1) {
    for (let column = rect.column; column < lastColumn; column += 1) {
      terms.push({ row, column, coef: 1, ranged });
    }
  }
  return terms;
}
