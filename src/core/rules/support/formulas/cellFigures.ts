// Figures of cells as a formula takes them: what is no number counts as nothing.
import { references } from '../../../formula/references.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { formulaModel, type Linear } from './formulaModel.ts';
import { type FormulaCell, type FormulaSheet, isFilled } from './formulaSheet.ts';

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

/** `=H36-I36` where `=G36-F36` is expected: what came more less what came fewer is the change as well. */
export function comesToTheSame(
  sheet: FormulaSheet,
  { row, column }: Pick<FormulaCell, 'row' | 'column'>,
  expected: string,
): boolean {
  const model = formulaModel(expected, sheet.bounds);
  const own = numberAt(sheet, row, column);
  if (model.kind === 'linear') return nearly(linearFigure(sheet, model), own);
  if (model.kind !== 'ratio') return false;
  const below = linearFigure(sheet, model.below);
  const above = linearFigure(sheet, model.above);
  return below !== 0 && nearly((above / below) * model.factor, own);
}

/**
 * `=L17/F17*100`, a weighted mean, where `=G17/D17*100` is expected and D17 is blank: targets of several units have no sum,
 * so that their total cannot be divided by one.
 */
export function cannotDivide(
  sheet: FormulaSheet,
  { model: own }: FormulaCell,
  expected: string,
): boolean {
  const model = formulaModel(expected, sheet.bounds);
  if (own.kind !== 'ratio' || model.kind !== 'ratio' || linearFigure(sheet, own.below) === 0)
    return false;
  const { terms } = model.below;
  return terms.length > 0 && terms.every(({ row, column }) => !isFilled(sheet.cell(row, column)));
}

/** What the formula would take holds figures: without any there would be nothing to calculate. */
export function isFed(sheet: FormulaSheet, formula: string): boolean {
  return references(formula, null).some(({ rect }) =>
    Array.from({ length: Math.min(rect.rows, sheet.bounds.rows) }, (_, down) =>
      Array.from({ length: Math.min(rect.columns, sheet.bounds.columns) }, (__, right) =>
        sheet.cell(rect.row + down, rect.column + right),
      ),
    )
      .flat()
      .some(({ value }) => typeof value === 'number' && value !== 0),
  );
}
