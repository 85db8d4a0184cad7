// Figures of cells as a formula takes them: what is no number counts as nothing.
import type { Linear } from './formulaModel.ts';
import type { FormulaSheet } from './formulaSheet.ts';

export function numberAt(sheet: FormulaSheet, row: number, column: number): number {
  const { value } = sheet.cell(row, column);
  return typeof value === 'number' ? value : 0;
}

/** What a sum of cells comes to, `down` rows below where it stands. */
export function linearFigure(sheet: FormulaSheet, linear: Linear, down = 0): number {
  return linear.terms.reduce(
    (sum, { row, column, coef }) => sum + coef * numberAt(sheet, row + down, column),
    linear.constant,
  );
}
