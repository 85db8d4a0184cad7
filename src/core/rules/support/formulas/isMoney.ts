// Whether a column of a sheet holds money, also where its title is not understood (`PAD`, `BULAN INI`).

import { memoByColumn } from '../../../memory/memo.ts';
import { median } from '../../../numbers/median.ts';
import { LARGE } from '../amounts/moneyColumns.ts';
import { columnAt } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import type { FormulaSheet } from './formulaSheet.ts';

const FEWEST = 3;

const looksLikeMoney = memoByColumn((sheet: FormulaSheet, column): boolean => {
  const tree = treeOf(sheet.table);
  const figures = sheet.owners(column).flatMap((owner) => {
    const { value } = sheet.cell(owner.row, column);
    return typeof value === 'number' && value > 0 && !isParent(tree, owner) ? [value] : [];
  });
  return figures.length >= FEWEST && median(figures) >= LARGE;
});

export function isMoney(sheet: FormulaSheet, column: number): boolean {
  const known = columnAt(sheet.table, column);
  return known ? known.type === 'money' : looksLikeMoney(sheet, column);
}
