// Sums under conditions that no row of the plan meets: a program that comes to nothing while its rows have money.

import { rowName } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import { columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import type { FormulaCell, FormulaSheet } from './formulaSheet.ts';
import { isMoney } from './isMoney.ts';
import type { RollUp } from './rollUp.ts';

const CONDITIONAL = /\bSUM(?:IFS?|PRODUCT)\(/;

export function emptySums(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  const plan = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of new Set(rollUps.map((each) => each.column))) {
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
  if (model.kind !== 'linear' || !CONDITIONAL.test(canonical)) return false;
  return model.terms.length === 0 && model.constant === 0;
}
