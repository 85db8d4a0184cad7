// The formulas of a column that calculate within their row, rather than add up rows below.
import { memoByColumn } from '../../../../memory/memo.ts';
import { isParent, treeOf } from '../../tree.ts';
import type { FormulaModel } from '../formulaModel.ts';
import { type FormulaCell, type FormulaSheet, namesOther } from '../formulaSheet.ts';

/** Formulas of plan rows, from top to bottom, that are not about adding up other rows of the same column. */
export const rowFormulas = memoByColumn((sheet: FormulaSheet, column): readonly FormulaCell[] => {
  const tree = treeOf(sheet.table);
  return sheet.owners(column).flatMap((owner) => {
    const cell = sheet.at(owner.row, column);
    if (!cell) return [];
    const terms = termsOf(cell.model);
    const elsewhere = terms.filter((term) => namesOther(sheet, owner, cell.row, term)).length;
    const rollUp =
      (cell.model.kind === 'linear' || cell.model.kind === 'mean') &&
      isParent(tree, owner) &&
      elsewhere > terms.length / 2;
    return rollUp || addsRowsBelow(cell) ? [] : [cell];
  });
});

/** `=SUM(H10:H12)` in row 9: it makes its row a group, also where the names of the rows do not tell levels. */
export function addsRowsBelow({ model, row, column }: FormulaCell): boolean {
  if (model.kind !== 'linear' || model.constant !== 0 || model.terms.length === 0) return false;
  return model.terms.every(
    (term, i) =>
      term.ranged && term.coef === 1 && term.column === column && term.row === row + 1 + i,
  );
}

/** Columns added as they are, all of the formula's own row, from left to right; null for any other formula. */
export function addedColumns({ model, row }: FormulaCell): number[] | null {
  if (model.kind !== 'linear' || model.constant !== 0 || model.terms.length === 0) return null;
  if (!model.terms.every((term) => term.row === row && term.coef === 1)) return null;
  return model.terms.map((term) => term.column).sort((a, b) => a - b);
}

/** All cells that a formula within a row names. */
export function termsOf(model: FormulaModel) {
  if (model.kind === 'ratio') return [...model.above.terms, ...model.below.terms];
  return model.kind === 'other' ? [] : model.terms;
}

/** The formula in the row closest to `row`, the upper one of two; `formulas` go down the sheet. */
export function nearestFormula(formulas: readonly FormulaCell[], row: number): FormulaCell {
  let from = 0;
  let to = formulas.length - 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (formulas[middle]!.row < row) from = middle + 1;
    else to = middle;
  }
  const above = formulas[Math.max(0, from - 1)]!;
  const below = formulas[from]!;
  return Math.abs(below.row - row) < Math.abs(above.row - row) ? below : above;
}
