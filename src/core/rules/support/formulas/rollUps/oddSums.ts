// Sums of money that are another kind of formula than their place asks for: a mean on a parent, a sum on a leaf.

import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { plansRate } from '../../figures.ts';
import { columnAt, wholeTitle } from '../../spot.ts';
import { asksForSum } from '../../sums/totalScope.ts';
import { isParent, treeOf } from '../../tree.ts';
import { blamedAt, type FormulaFault, faultAt, nameAt } from '../formulaFault.ts';
import { type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { columnTree, coverage } from './coverage.ts';
import { emptySums } from './emptySums.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { oddFunctions } from './oddFunctions.ts';
import { type RollUp, rollUpsOf } from './rollUp.ts';
import { strayParents } from './strayParents.ts';

export const oddSumFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const rollUps = rollUpsOf(sheet);
    if (rollUps.length === 0) return [];
    return [
      ...meansOfMoney(sheet, rollUps),
      ...leafSums(sheet, rollUps),
      ...emptySums(sheet),
      ...strayParents(sheet, rollUps),
      ...oddFunctions(sheet, rollUps),
    ];
  }),
);

/** Shares are rounded. */
const SHARES_OFF = 0.5;

/** Money is added; a mean among sums of the same column is a slip of the menu. */
function meansOfMoney(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  // `BULAN INI` may not be understood; what all its other groups and totals add is added here, too.
  const isAdded = (column: number, owner: PlanRow | null): boolean => {
    const known = columnAt(sheet.table, column);
    if (isMoney(sheet, column)) return true;
    if (known && known.type !== 'quantity') return false;
    if (owner && plansRate(owner)) return false;
    const here = rollUps.filter((each) => each.column === column);
    return here.length >= 5 && here.filter((each) => each.mean).length === 1;
  };
  return rollUps.flatMap((rollUp): FormulaFault[] => {
    if (!rollUp.mean || /rata/i.test(nameAt(sheet, rollUp.row, rollUp.column))) return [];
    const beside = rollUps.filter(
      (each) => each !== rollUp && (each.column === rollUp.column || each.row === rollUp.row),
    );
    if (!isAdded(rollUp.column, rollUp.owner) && !addsCounts(sheet, rollUp, beside)) return [];
    const money = beside.filter(({ column }) => isMoney(sheet, column) || column === rollUp.column);
    const sums = money.filter((each) => !each.mean).length;
    const total = rollUp.owner === null && isTotal(sheet, rollUp.row);
    const only = total && (money.length === 0 || addsCounts(sheet, rollUp, beside));
    if (!only && (sums === 0 || sums < money.length / 2)) return [];
    const tree = columnTree(sheet, rollUp.column);
    const params = { uang: isMoney(sheet, rollUp.column), jumlah: !isMoney(sheet, rollUp.column) };
    return [faultAt(sheet, rollUp.cell, 'rata-rata', expectedRollUp(rollUp, tree), { params })];
  });
}

/**
 * `JUMLAH` of counts of works, or of shares that make a hundred, in a column without a meaning of its own, beside a sum
 * over the same rows.
 */
function addsCounts(sheet: FormulaSheet, rollUp: RollUp, beside: readonly RollUp[]): boolean {
  const known = columnAt(sheet.table, rollUp.column);
  if (rollUp.owner !== null || (known && known.type !== 'percent')) return false;
  if (!isTotal(sheet, rollUp.row)) return false;
  const rows = (each: RollUp): string => each.terms.map(({ row }) => row).join(' ');
  if (!beside.some((each) => !each.mean && each.row === rollUp.row && rows(each) === rows(rollUp)))
    return false;
  const figures = rollUp.terms.map((term) => Number(sheet.cell(term.row, term.column).value));
  const sum = figures.reduce((all, each) => all + each, 0);
  const shares = Math.abs(sum - 100) < SHARES_OFF || Math.abs(sum - 1) < SHARES_OFF / 100;
  const counts = figures.every((each) => Number.isInteger(each) && each >= 0);
  const rate = /%|persen|rata|capaian|nilai|indeks|skor|predikat/i;
  if (shares && figures.length > 2) return true;
  return !known && counts && !rate.test(wholeTitle(sheet.table, rollUp.column));
}

/** Its label says that it adds, whatever other formulas do. */
function isTotal(sheet: FormulaSheet, row: number): boolean {
  return sheet.table.totalRows.some((total) => total.row === row && asksForSum(total.label));
}

/** A leaf that adds other leaves, which its parent or the total adds as well. */
function leafSums(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  const plan = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of sheet.columns) {
    if (!isMoney(sheet, column)) continue;
    const above = rollUps.filter((each) => each.column === column && !each.mean);
    if (above.length === 0) continue;
    const owners = sheet.owners(column);
    const leaves = owners.filter((row) => !isParent(plan, row) && row.level !== 'indikator');
    const odd = leaves.flatMap((leaf) => {
      const cell = sheet.at(leaf.row, column);
      if (cell?.model.kind !== 'linear') return [];
      const named = cell.model.terms.filter((term) => {
        const owner = sheet.owner(term.row, term.column);
        return term.column === column && term.row !== leaf.row && owner && !isParent(plan, owner);
      });
      return named.length > 0 && named.length === cell.model.terms.length
        ? [{ leaf, cell, named }]
        : [];
    });
    // Where many rows add others, levels were misread or rows stand under rows without saying so.
    if (odd.length === 0 || odd.length > Math.max(1, leaves.length * 0.1)) continue;
    const tree = columnTree(sheet, column);
    for (const { leaf, cell, named } of odd) {
      const twice = above.some((each) => {
        // `=B9` above `=SUM(B10:B12)` adds these once: it must name both the group and its rows.
        const rows = new Set(
          each.terms.flatMap((term) => (term.column === column ? [term.row] : [])),
        );
        if (!rows.has(leaf.row) || !named.some(({ row }) => rows.has(row))) return false;
        const counts = coverage(sheet, tree, each.terms, /\bSUBTOTAL\(/.test(each.cell.canonical));
        return (
          (counts.get(leaf.index) ?? 0) > 0.5 &&
          named.some((term) => (counts.get(sheet.owner(term.row, column)!.index) ?? 0) > 0.5)
        );
      });
      if (!twice) continue;
      const blamed = named.map(({ row }) => blamedAt(sheet, row, column));
      const params = { rincian: true };
      found.push(faultAt(sheet, cell, 'hitung-ganda', null, { blamed, params, fixable: false }));
    }
  }
  return found;
}
