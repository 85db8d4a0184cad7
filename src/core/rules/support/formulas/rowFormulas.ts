// The formulas of a column that calculate within their row, rather than add up rows below.

import { isParent, treeOf } from '../tree.ts';
import type { FormulaModel } from './formulaModel.ts';
import { type FormulaCell, type FormulaSheet, namesOther } from './formulaSheet.ts';

/** Formulas of plan rows that are not about adding up other rows of the same column. */
export function rowFormulas(sheet: FormulaSheet, column: number): FormulaCell[] {
  const tree = treeOf(sheet.table);
  return sheet.owners(column).flatMap((owner) => {
    const cell = sheet.at(owner.row, column);
    if (!cell) return [];
    const terms = termsOf(cell.model);
    const elsewhere = terms.filter((term) => namesOther(sheet, owner, cell.row, term)).length;
    const rollUp =
      (cell.model.kind === 'linear' || cell.model.kind === 'mean') &&
      isParent(tree, owner) &&
      elsewhere >= terms.length / 2 &&
      elsewhere > 0;
    return rollUp ? [] : [cell];
  });
}

/** All cells that a formula within a row names. */
export function termsOf(model: FormulaModel) {
  if (model.kind === 'ratio') return [...model.above.terms, ...model.below.terms];
  return model.kind === 'other' ? [] : model.terms;
}
