// Reading figures of a row for a rule, without ever guessing.
import type { ColumnId } from '../../model/column.ts';
import type { PlanRow, Value } from '../../model/planTable.ts';
import { isRateUnit } from '../../numbers/units.ts';
import type { CellRef, RuleContext } from '../rule.ts';

/** By so much a figure with one, two or three zeros too many is too large. */
export const ZEROS_MORE: readonly number[] = [10, 100, 1000];

/** Columns of what is aimed at by the end of a year or of the Renstra. */
export const AIMS: readonly ColumnId[] = ['target', 'targetProgram', 'targetRenstra'];

/** The one number of a value; null when blank, dash, text, error, ambiguous, or more than one quantity. */
export function figure(value: Value | undefined): number | null {
  if (!value) return null;
  if (value.state === 'number' && typeof value.value === 'number') return value.value;
  if (value.state === 'quantity' && value.quantities.length === 1) {
    return value.quantities[0]!.value;
  }
  return null;
}

export function figureOf(row: { readonly values: PlanRow['values'] }, id: ColumnId): number | null {
  return figure(row.values[id]);
}

/** The number that a cell of any sheet holds; 0 where it holds none. */
export function numberAt(
  { grids }: Pick<RuleContext, 'grids'>,
  { sheet, row, column }: CellRef,
): number {
  const value = grids.get(sheet)?.cells[row]?.[column]?.value;
  return typeof value === 'number' ? value : 0;
}

/** Blank or dash: nothing was written. */
export function isEmpty(value: Value | undefined): boolean {
  return !value || value.state === 'blank' || value.state === 'dash';
}

/** Half a unit of the last decimal in a displayed number: `88,08` → 0,005. */
export function roundingOf(text: string): number {
  const match = /[.,](\d{1,2})\D*$/.exec(text.trim());
  if (!match) return 0.5;
  return 0.5 * 10 ** -match[1]!.length;
}

/** The unit of a row's figure in a column: written with it, else in the unit column; null when there is none. */
export function unitIn(row: { readonly values: PlanRow['values'] }, id: ColumnId): string | null {
  const own = row.values.satuan;
  return row.values[id]?.quantities[0]?.unit ?? (own && !isEmpty(own) ? own.text : null);
}

/** True when the target of a row is a rate: a share, an index, a score. */
export function plansRate(row: PlanRow): boolean {
  return isRateUnit(unitIn(row, 'target'), row.indicator);
}
