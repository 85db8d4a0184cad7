// Groups that a column does not touch at all, from their rows to their sum: there is nothing to add up.

import { memoByColumn } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { treeOf } from '../../tree.ts';
import { type FormulaSheet, isFilled } from '../formulaSheet.ts';
import { columnTree } from './coverage.ts';

interface BlankGroups {
  /** True when the rows between the total row before and this one, two at least, are all blank while others are not. */
  closes(total: number): boolean;
  /** True when the leaf belongs to a group that is blank throughout, its sum included. */
  holds(leaf: PlanRow): boolean;
}

/** The groups that a column leaves blank: packages done by the office itself have no contract. */
export const blankGroups = memoByColumn((sheet: FormulaSheet, column): BlankGroups => {
  const tree = columnTree(sheet, column);
  const plan = treeOf(sheet.table);
  const totals = [...sheet.totals].sort((a, b) => a - b);
  const isBlank = (row: number): boolean => !isFilled(sheet.cell(row, column));
  const closed = new Set<number>();
  const held = new Set<number>();
  const add = (leaves: readonly PlanRow[]): boolean => {
    if (leaves.length < 2 || leaves.some((leaf) => tree.filled(leaf))) return false;
    for (const leaf of leaves) held.add(leaf.index);
    return true;
  };
  if (tree.all.some((leaf) => tree.filled(leaf))) {
    let at = 0;
    for (const total of totals) {
      const stretch: PlanRow[] = [];
      while (at < tree.all.length && tree.all[at]!.row < total) stretch.push(tree.all[at++]!);
      if (isBlank(total) && add(stretch)) closed.add(total);
    }
    for (const owner of sheet.owners(column)) {
      if (plan.children(owner).length > 0 && isBlank(owner.row)) add(tree.leaves(owner));
    }
  }
  return { closes: (total) => closed.has(total), holds: (leaf) => held.has(leaf.index) };
});
