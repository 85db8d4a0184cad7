// Formulas of one kind that take from other sheets, and the numbers of their references.
import type { Reference } from '../../../../formula/references.ts';
import type { FormulaCell } from '../formulaSheet.ts';

export type Side = 'start' | 'end';

export interface Taking {
  readonly cell: FormulaCell;
  readonly refs: readonly Reference[];
}

/** One number of a reference: the row or the column of one of its corners. */
export interface Part {
  /** Which reference of the formula. */
  readonly at: number;
  readonly side: Side;
  readonly of: 'row' | 'column';
}

export interface Stray extends Part {
  readonly taking: Taking;
  readonly expected: number;
  /** All other rows have the same number in this column. */
  readonly constant: boolean;
  /** The other rows of the column go on by one step. */
  readonly onLine?: boolean;
}

/** Null for an open side. */
export function numberOf({ refs }: Taking, { at, side, of }: Part): number | null {
  return refs[at]?.[side]?.[of] ?? null;
}
