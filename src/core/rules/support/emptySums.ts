// Sums under conditions that no row of the plan meets: a program that comes to nothing while its rows have money.
import { columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import type { FormulaSheet } from './formulaSheet.ts';
import type { RollUp } from './rollUp.ts';
import { columnAt, rowName } from './spot.ts';
import { isParent, treeOf } from './tree.ts';

const CONDITIONAL = /\bSUM(?:IFS?|PRODUCT)\(/;

export function emptySums(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  const plan = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of new Set(rollUps.map((each) => each.column))) {
    if (columnAt(sheet.table, column)?.type !== 'money') continue;
    const tree = columnTree(sheet, column);
    for (const owner of sheet.owners(column)) {
      const cell = isParent(plan, owner) ? sheet.at(owner.row, column) : null;
      if (cell?.model.kind !== 'linear' || !CONDITIONAL.test(cell.canonical)) continue;
      if (cell.model.terms.length > 0 || cell.model.constant !== 0) continue;
      const left = plan
        .children(owner)
        .filter((child) => tree.leaves(child).some((leaf) => tree.filled(leaf)));
      if (left.length === 0) continue;
      const expected = expectedRollUp({ sheet, owner, row: owner.row }, tree);
      const blamed = left.map((child) => ({ row: child.row, column, name: rowName(child) }));
      found.push(faultAt(sheet, cell, 'kurang-baris', expected, { blamed }));
    }
  }
  return found;
}
