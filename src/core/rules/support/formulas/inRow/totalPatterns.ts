// Total rows that calculate like every row above them (three school sheets added), except in one column.
import { largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross, relativeForm } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';

/** So many cells of the total row must be alike, and so many rows of the odd one's column like them. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 4;
const SHARE = 0.9;

/** Formulas whose sense is not known that differ both from their own row and from their own column. */
export function totalPatternFaults(sheet: FormulaSheet): FormulaFault[] {
  return [...sheet.totals].flatMap((row) => {
    const line = sheet.columns.flatMap((column) => unknownAt(sheet, row, column) ?? []);
    const [usual] = largestGroups(line, relativeForm);
    if (!usual || usual.length < FEWEST_COLUMNS) return [];
    const form = relativeForm(usual[0]!);
    return line.flatMap((cell) => {
      if (usual.includes(cell) || !columnSays(sheet, cell.column, form)) return [];
      return [faultAt(sheet, cell, 'beda', copiedAcross(usual[0]!, cell.column))];
    });
  });
}

function unknownAt(sheet: FormulaSheet, row: number, column: number): FormulaCell | null {
  const cell = sheet.at(row, column);
  return cell?.model.kind === 'other' ? cell : null;
}

function columnSays(sheet: FormulaSheet, column: number, form: string): boolean {
  const cells = sheet.owners(column).flatMap(({ row }) => sheet.at(row, column) ?? []);
  const alike = cells.filter((cell) => relativeForm(cell) === form).length;
  return alike >= FEWEST_ROWS && alike >= cells.length * SHARE;
}
