// Formulas that rightly differ from most of their column: groups of other sizes, and two ways of calculating side by side at each level.
import { relativeForm } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { columnSum, isColumnSum } from '../rollUps/bottomCells.ts';

/** So many others that calculate alike show a manner. */
const FEW = 2;

/**
 * `=V26+V29` where others are `=V9+V13`: how far apart the groups of a row stand says nothing. All that it adds are sums
 * of its column, as with the others; one figure among them is another matter.
 */
export function addsItsGroups(
  sheet: FormulaSheet,
  own: FormulaCell,
  column: readonly FormulaCell[],
): boolean {
  const others = column.filter((cell) => cell !== own && addsSums(sheet, cell));
  return addsSums(sheet, own) && others.length >= FEW;
}

function addsSums(sheet: FormulaSheet, cell: FormulaCell): boolean {
  const sum = columnSum(cell);
  if (sum?.column !== cell.column) return false;
  return sum.terms.every(({ row, column, coef }) => coef === 1 && isColumnSum(sheet, row, column));
}

/** Both ways stand among the parents and among the leaves: counts that add up, and states of the last quarter. */
export function takesTurns(
  own: FormulaCell,
  parents: readonly FormulaCell[],
  leaves: readonly FormulaCell[],
): boolean {
  const group = parents.includes(own) ? parents : leaves;
  const other = group === parents ? leaves : parents;
  const form = relativeForm(own);
  const alike = other.filter((cell) => relativeForm(cell) === form);
  const unlike = group.filter((cell) => cell !== own).map(relativeForm);
  const mixed = other.filter((cell) => unlike.includes(relativeForm(cell)));
  return alike.length >= FEW && mixed.length >= FEW;
}
