// Rows of sums: what each column of a row adds, and in which rows two sums differ.
import { largestGroups } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { type FormulaCell, type FormulaSheet, formulasIn } from '../formulaSheet.ts';

/** So many columns of a row must add. */
const FEWEST_COLUMNS = 2;

export interface Added {
  readonly cell: FormulaCell;
  /** Rows with their factors: equal for sums over the same rows. */
  readonly key: string;
  readonly factors: ReadonlyMap<number, number>;
}

export interface SumRow {
  readonly row: number;
  readonly formulas: readonly FormulaCell[];
  readonly sums: readonly Added[];
  /** What most of the sums add. */
  readonly usual: string;
}

/** Null for a row with too few sums, or without a habit. */
export function sumsIn(sheet: FormulaSheet, row: number): SumRow | null {
  const formulas = formulasIn(sheet.grid, sheet.bounds, row);
  if (formulas.length < FEWEST_COLUMNS) return null;
  const sums = formulas.flatMap((cell) => addedBy(cell) ?? []);
  const [most] = largestGroups(sums, ({ key }) => key);
  if (!most || most.length < FEWEST_COLUMNS || most.length * 2 <= sums.length) return null;
  return { row, formulas, sums, usual: most[0]!.key };
}

/** Null for a formula that takes anything but other rows of its own column. */
export function addedBy(cell: FormulaCell): Added | null {
  const { model, row, column } = cell;
  if (model.kind !== 'linear' && model.kind !== 'mean') return null;
  if (model.kind === 'linear' && model.constant !== 0) return null;
  const { terms } = model;
  if (terms.length === 0 || terms.some((term) => term.column !== column || term.row === row))
    return null;
  const factors = new Map(terms.map((term) => [term.row, term.coef]));
  const key = terms.map((term) => `${term.row}*${term.coef}`).sort();
  return { cell, key: `${model.kind} ${key.join(' ')}`, factors };
}

/** A figure that a sum would be less without. */
export function isCounted(sheet: FormulaSheet, row: number, column: number): boolean {
  const { kind, value } = sheet.cell(row, column);
  return kind === 'number' && value !== 0;
}

/** Null where the rows that are more or less hold nothing. */
export function otherRows(
  sheet: FormulaSheet,
  { cell, factors }: Added,
  like: Added,
  expected: string,
): FormulaFault | null {
  const counts = (row: number): boolean => isCounted(sheet, row, cell.column);
  const left = [...like.factors.keys()].filter((row) => !factors.has(row) && counts(row));
  const more = [...factors.keys()].filter((row) => !like.factors.has(row) && counts(row));
  const twice = [...factors].flatMap(([row, times]) =>
    counts(row) && times > (like.factors.get(row) ?? times) ? [row] : [],
  );
  const named = (list: readonly number[]) => list.map((row) => blamedAt(sheet, row, cell.column));
  if (left.length > 0)
    return faultAt(sheet, cell, 'kurang-baris', expected, { blamed: named(left) });
  if (more.length > 0)
    return faultAt(sheet, cell, 'lewat-batas', expected, { blamed: named(more) });
  if (twice.length > 0)
    return faultAt(sheet, cell, 'hitung-ganda', expected, { blamed: named(twice) });
  return null;
}
