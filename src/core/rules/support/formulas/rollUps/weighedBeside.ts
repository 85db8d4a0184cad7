// Totals of rates taken from the column beside, where each rate stands times its weight: their sum is the mean of the rates.
import { references } from '../../../../formula/references.ts';
import { BLANK_SHARE } from '../formulaPlaces.ts';
import { formulaShape } from '../formulaShape.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { mainColumn, type RollUp } from './rollUp.ts';

/** So many rows must be weighed. */
const FEWEST = 2;

/** The column whose rows are those of the total's own column times a weight (`=F11*D11/100`), and that the total adds; else null. */
export function weighedBeside({ sheet, column, owner, terms }: RollUp): number | null {
  const from = mainColumn(terms);
  // Rates have no sum of their own; money has one.
  if (owner !== null || from === column || isMoney(sheet, column)) return null;
  const rows = sheet.owners(from).filter(({ row }) => sheet.at(row, from) !== null);
  const weighed = rows.filter(({ row }) => weighs(sheet, row, from, column)).length;
  return weighed >= FEWEST && weighed >= rows.length * BLANK_SHARE ? from : null;
}

function weighs(sheet: FormulaSheet, row: number, at: number, rate: number): boolean {
  const { canonical } = sheet.at(row, at)!;
  const shape = formulaShape(canonical);
  if (!shape.includes('*') || /[+-]/.test(shape)) return false;
  return references(canonical, null).some(
    ({ sheet: other, end, rect }) =>
      other === null && end === null && rect.row === row && rect.column === rate,
  );
}
