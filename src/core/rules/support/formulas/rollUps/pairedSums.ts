// Two sums of one row in which one adds a row more than the other: what the other sums of both columns do with it tells which is wrong.
import { groupBy } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { copiedAcross } from '../formulaShape.ts';
import { type FormulaSheet, formulasIn } from '../formulaSheet.ts';
import { addersIn, bottomsOf, isColumnSum } from './bottomCells.ts';
import { speaksFor } from './kinColumns.ts';
import { type Added, addedBy, isCounted, otherRows } from './sumRows.ts';

export function pairedSums(sheet: FormulaSheet): FormulaFault[] {
  const found = sheet.grid.cells.flatMap((_, row) => {
    const sums = formulasIn(sheet.grid, sheet.bounds, row).flatMap((cell) => addedBy(cell) ?? []);
    return sums.flatMap((sum) => faultOf(sheet, sum, sums) ?? []);
  });
  // A column that goes its own way twice does so on purpose.
  const byColumn = groupBy(found, ({ column }) => column);
  return [...byColumn.values()].flatMap((alike) => (alike.length > 1 ? [] : alike));
}

/** The sum is at fault where one beside it shows how, and none beside it does as it does. */
function faultOf(sheet: FormulaSheet, sum: Added, beside: readonly Added[]): FormulaFault | null {
  if (beside.some((other) => other !== sum && other.key === sum.key)) return null;
  const like = beside.find((other) => other !== sum && isRight(sheet, sum, other)) ?? null;
  const fault = like && otherRows(sheet, sum, like, copiedAcross(like.cell, sum.cell.column));
  return fault && sum.cell.model.kind === 'mean' ? { ...fault, kind: 'rata-rata' } : fault;
}

function isRight(sheet: FormulaSheet, own: Added, like: Added): boolean {
  const { column } = own.cell;
  if (own.cell.model.kind !== like.cell.model.kind) return false;
  if (own.cell.model.kind === 'mean' && byRanges(own) !== byRanges(like)) return false;
  if (!speaksFor(sheet, like.cell.column, column)) return false;
  const counted = (row: number): boolean => isCounted(sheet, row, column);
  const left = [...like.factors.keys()].filter((row) => !own.factors.has(row) && counted(row));
  const more = [...own.factors.keys()].filter((row) => !like.factors.has(row) && counted(row));
  const shared = [...own.factors.keys()].filter((row) => like.factors.has(row) && counted(row));
  if (shared.length < 2 || left.length + more.length === 0) return false;
  if (left.length > 0 && more.length > 0) return false;
  return more.length > 0
    ? more.every((row) => isOthers(sheet, row, own, like))
    : left.every((row) => isOrphan(sheet, row, own, like));
}

/** No sum of the column takes the row, but for one that would take it all the same. */
function isOrphan(sheet: FormulaSheet, row: number, own: Added, like: Added): boolean {
  const [here, there] = addersOf(sheet, row, own, like);
  if (here.join(' ') !== there.filter((each) => each !== own.cell.row).join(' ')) return false;
  const { subtotal } = modelOf(own);
  if (addsRowsOf(sheet, row, own)) return false;
  if (own.cell.model.kind === 'mean') return !isSumRow(sheet, row);
  return here.length === 0 || (subtotal && !sumBetween(sheet, row, own));
}

/** Another sum takes the row in both columns, and this one as well: it gets into that sum twice. */
function isOthers(sheet: FormulaSheet, row: number, own: Added, like: Added): boolean {
  const [here, there] = addersOf(sheet, row, own, like);
  if (here.filter((each) => each !== own.cell.row).join(' ') !== there.join(' ')) return false;
  if (modelOf(own).subtotal) return false;
  const above = addersIn(sheet, own.cell.column).get(own.cell.row) ?? [];
  return there.some((each) => above.includes(each));
}

function addersOf(sheet: FormulaSheet, row: number, own: Added, like: Added): [number[], number[]] {
  const of = (column: number): number[] => addersIn(sheet, column).get(row) ?? [];
  return [of(own.cell.column), of(like.cell.column)];
}

/** An average of the programs, named one by one, stands beside an average of all rows. */
function byRanges({ cell }: Added): boolean {
  return cell.model.kind === 'mean' && cell.model.terms.some(({ ranged }) => ranged);
}

/** A subtotal among the rows may be left out for what it adds. */
function addsRowsOf(sheet: FormulaSheet, row: number, { cell, factors }: Added): boolean {
  const own = [...bottomsOf(sheet, row, cell.column).keys()];
  return own.some((each) => each !== row && factors.has(each));
}

/** The row of a total, whose rate is none of those that are averaged. */
function isSumRow(sheet: FormulaSheet, row: number): boolean {
  return formulasIn(sheet.grid, sheet.bounds, row).some(({ column }) =>
    isColumnSum(sheet, row, column),
  );
}

function modelOf({ cell }: Added): { readonly subtotal: boolean } {
  return cell.model.kind === 'linear' ? cell.model : { subtotal: false };
}

/** The rows beyond another sum are those of that sum. */
function sumBetween(sheet: FormulaSheet, row: number, { cell }: Added): boolean {
  const [from, to] = [Math.min(row, cell.row), Math.max(row, cell.row)];
  for (let at = from + 1; at < to; at += 1) if (isColumnSum(sheet, at, cell.column)) return true;
  return isColumnSum(sheet, row, cell.column);
}
