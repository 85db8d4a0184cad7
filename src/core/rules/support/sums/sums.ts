// One sum that figures must obey: its terms, its result, and whether it fits.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { cellKey } from '../../cellKey.ts';
import type { CellRef } from '../../rule.ts';
import { figure, isEmpty } from '../figures.ts';
import { rowName, valueRef } from '../spot.ts';
import type { Addend } from '../tree.ts';

export interface Term {
  readonly cell: CellRef;
  readonly key: string;
  /** 0 when the cell is blank or a dash. */
  readonly value: number;
  readonly blank: boolean;
  readonly formula: string | null;
  readonly row: PlanRow | null;
  /** Name for a sentence. */
  readonly name: string;
  readonly column: ColumnId;
  readonly text: string;
  readonly optional: boolean;
  /** Both readings when the text can be read in two ways. */
  readonly readings: readonly number[];
}

export interface Sum {
  readonly kind: 'anak' | 'total' | 'kas' | 'kas-triwulan' | 'triwulan' | 'cacah';
  readonly table: PlanTable;
  readonly result: Term;
  readonly terms: readonly Term[];
  /** Rupiah that rounding alone may explain. */
  readonly tolerance: number;
}

export function termOf(
  table: PlanTable,
  value: Value,
  name: string,
  row: PlanRow | null,
  column: ColumnId,
  optional = false,
): Term | null {
  const empty = isEmpty(value);
  const number = empty ? 0 : figure(value);
  if (number === null && value.readings.length === 0) return null;
  const cell = valueRef(table, value);
  return {
    cell,
    key: cellKey(cell),
    value: number ?? value.readings[0]!,
    blank: empty,
    formula: value.formula,
    row,
    name,
    column,
    text: value.text,
    optional,
    readings: value.readings,
  };
}

export function termsOf(
  table: PlanTable,
  list: readonly Addend[],
  column: ColumnId,
): Term[] | null {
  const terms: Term[] = [];
  for (const { row, value, optional } of list) {
    const term = termOf(table, value, rowName(row), row, column, optional);
    if (!term) return null;
    terms.push(term);
  }
  return terms;
}

/** Whole rupiah must agree to the rupiah; fractions may each be rounded by half a rupiah. */
export function tolerance(terms: readonly Term[]): number {
  const fractions = terms.filter((term) => !Number.isInteger(term.value)).length;
  return 0.01 + fractions * 0.5;
}

/** Value of the sum as its terms stand, with `change` in place of some of them. */
export function total(sum: Sum, change?: ReadonlyMap<string, number>): number {
  let value = 0;
  for (const term of sum.terms) value += change?.get(term.key) ?? term.value;
  return value;
}

/** True when the sum is right, reading ambiguous texts and optional rows in the office's favour. */
export function holds(sum: Sum, change?: ReadonlyMap<string, number>): boolean {
  const result = change?.get(sum.result.key) ?? sum.result.value;
  const fits = (value: number): boolean => Math.abs(value - result) <= sum.tolerance;
  if (fits(total(sum, change))) return true;
  const optional = sum.terms.filter((term) => term.optional);
  if (optional.length > 0) {
    const without = optional.reduce((rest, term) => rest - term.value, total(sum, change));
    if (fits(without)) return true;
    if (optional.some((term) => fits(total(sum, change) - term.value))) return true;
  }
  return [sum.result, ...sum.terms].some((term) =>
    term.readings.some((reading) => {
      if (change?.has(term.key)) return false;
      const other = new Map(change ?? []);
      other.set(term.key, reading);
      const value = other.get(sum.result.key) ?? sum.result.value;
      return Math.abs(total(sum, other) - value) <= sum.tolerance;
    }),
  );
}
