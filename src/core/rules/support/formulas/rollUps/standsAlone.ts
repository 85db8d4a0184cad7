// A column whose parents are no sums of their rows: weights and scores given to every row, parents and all.
import { numberAt } from '../cellFigures.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import type { ColumnTree } from './coverage.ts';

/** True when no parent that has a figure in the column adds up the figures below it; needs two such parents. */
export function standsAlone(sheet: FormulaSheet, column: number, tree: ColumnTree): boolean {
  if (tree.column !== column) return false;
  let parents = 0;
  for (const owner of sheet.owners(column)) {
    const { value } = sheet.cell(owner.row, column);
    if (!tree.hasParts(owner) || typeof value !== 'number') continue;
    const sum = tree
      .leaves(owner)
      .reduce((rest, leaf) => rest + numberAt(sheet, leaf.row, column), 0);
    // A figure far above all that stands below it may be a sum with a slip; a weight is one among its like.
    if (value >= sum * 0.9) return false;
    parents += 1;
  }
  return parents >= 2;
}
