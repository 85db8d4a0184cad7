// Totals of rates taken from the column beside, where each rate stands times its weight: their sum is the mean of the rates.
import { references } from '../../../../formula/references.ts';
import type { FormulaFault } from '../formulaFault.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { BLANK_SHARE } from '../formulaPlaces.ts';
import { formulaShape } from '../formulaShape.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { mainColumn } from './rollUp.ts';

/** So many rows must be weighed. */
const FEWEST = 2;

/** The column that a total in `column` adds, whose cells are those of `column` times a weight (`=F11*D11/100`); else null. */
export function weighedBeside(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
): number | null {
  const from = mainColumn(terms);
  // Rates have no sum of their own; money has one.
  if (from === column || isMoney(sheet, column)) return null;
  const weighed = terms.filter(
    (term) => term.column === from && weighs(sheet, term.row, from, column),
  );
  return weighed.length >= FEWEST && weighed.length >= terms.length * BLANK_SHARE ? from : null;
}

/** A total that is told to take another column, and takes the one in which its own is weighed. */
export function takesWeighed({ kind, sheet, row, column }: FormulaFault): boolean {
  if (kind !== 'kolom-lain' || sheet.owner(row, column) !== null) return false;
  const model = sheet.at(row, column)?.model;
  return model?.kind === 'linear' && weighedBeside(sheet, column, model.terms) !== null;
}

function weighs(sheet: FormulaSheet, row: number, at: number, rate: number): boolean {
  const cell = sheet.at(row, at);
  const shape = formulaShape(cell?.canonical ?? '');
  if (!cell || !shape.includes('*') || /[+-]/.test(shape)) return false;
  return references(cell.canonical, null).some(
    ({ sheet: other, end, rect }) =>
      other === null && end === null && rect.row === row && rect.column === rate,
  );
}
