// A parent or total of money that multiplies its rows, counts them or takes the largest, among parents that add.
import { references } from '../../../../formula/references.ts';
import { asksForSum } from '../../sums/totalScope.ts';
import { isParent, treeOf } from '../../tree.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import type { RollUp } from './rollUp.ts';

/** The neighbours of SUM in the menu, and signs other than a plus between plain cells. */
const OTHER =
  /^=(?:(?:MAX|MIN|COUNTA?|MEDIAN|PRODUCT|LARGE|SMALL|MODE)\(.*\)|\$?[A-Z]+\$?\d+(?:[*/]\$?[A-Z]+\$?\d+)+)$/;
/** So many parents and totals add before another sign is a slip. */
const FEWEST = 3;

export function oddFunctions(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  const plan = treeOf(sheet.table);
  return sheet.columns.flatMap((column) => {
    if (!isMoney(sheet, column)) return [];
    const sums = rollUps.filter((each) => each.column === column && !each.mean);
    if (sums.length < FEWEST) return [];
    const places = [
      ...sheet.owners(column).flatMap((owner) => {
        return isParent(plan, owner) ? [{ row: owner.row, owner }] : [];
      }),
      ...sheet.table.totalRows.flatMap(({ row, label }) =>
        asksForSum(label) ? [{ row, owner: null }] : [],
      ),
    ];
    return places.flatMap(({ row, owner }): FormulaFault[] => {
      const cell = sheet.at(row, column);
      if (cell?.model.kind !== 'other' || !OTHER.test(cell.canonical.replace(/\s+/g, '')))
        return [];
      const named = references(cell.canonical, null);
      const own = named.every(
        ({ sheet: other, rect }) =>
          other === null && rect.columns === 1 && rect.column === column && rect.row !== row,
      );
      if (!own || named.length === 0) return [];
      const expected = expectedRollUp({ sheet, owner, row }, columnTree(sheet, column));
      return expected === null ? [] : [faultAt(sheet, cell, 'beda', expected)];
    });
  });
}
