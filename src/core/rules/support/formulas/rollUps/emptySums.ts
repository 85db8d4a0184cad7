// Sums that add no cell of the plan, by conditions that no row meets or beyond the table: a program of nothing above rows with money.
import { rowName } from '../../spot.ts';
import { isParent, treeOf } from '../../tree.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';

const SUMS = /\bSUM(?:IFS?|PRODUCT)?\(/;

export function emptySums(sheet: FormulaSheet): FormulaFault[] {
  const plan = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of sheet.columns) {
    if (!isMoney(sheet, column)) continue;
    const tree = columnTree(sheet, column);
    const places = [
      ...[...sheet.totals].map((row) => ({ row, owner: null, below: plan.roots })),
      ...sheet
        .owners(column)
        .filter((owner) => isParent(plan, owner))
        .map((owner) => ({ row: owner.row, owner, below: plan.children(owner) })),
    ];
    for (const { row, owner, below } of places) {
      const cell = sheet.at(row, column);
      if (!cell || !isEmptySum(cell)) continue;
      const left = below.filter((each) => tree.leaves(each).some((leaf) => tree.filled(leaf)));
      if (left.length === 0) continue;
      const expected = expectedRollUp({ sheet, owner, row }, tree);
      const blamed = left.map((each) => ({ row: each.row, column, name: rowName(each) }));
      found.push(faultAt(sheet, cell, 'kurang-baris', expected, { blamed }));
    }
  }
  return found;
}

function isEmptySum({ model, canonical }: FormulaCell): boolean {
  if (model.kind !== 'linear' || !SUMS.test(canonical)) return false;
  return model.terms.length === 0 && model.constant === 0;
}
