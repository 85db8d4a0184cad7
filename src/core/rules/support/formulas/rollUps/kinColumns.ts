// Which columns of a row may be held against one another: money beside money, counts beside counts.
import { columnAt } from '../../spot.ts';
import type { FormulaSheet } from '../formulaSheet.ts';

export function isCount({ table }: FormulaSheet, column: number): boolean {
  return columnAt(table, column)?.type === 'quantity';
}

/**
 * Money is added all the way up; counts may be typed, copied or left blank where money is added, and tell nothing about
 * it: only a sum of counts is held against the money beside it.
 */
export function speaksFor(sheet: FormulaSheet, column: number, other: number): boolean {
  const known = [column, other].every((each) => columnAt(sheet.table, each) !== null);
  return !known || isCount(sheet, column) === isCount(sheet, other);
}
