// The sums that a table's own figures must obey: children, totals, twelve months of cash.

import type { ColumnId } from '../../../model/column.ts';
import { monthIds } from '../../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { cumulativeQuarters } from '../../../recap/cumulativeMoney.ts';
import type { CellRef } from '../../rule.ts';
import { figure, isEmpty } from '../figures.ts';
import { columnOf, rowName, valueRef } from '../spot.ts';
import { type Addend, addends, frontier, isParent, type Tree, treeOf } from '../tree.ts';
import { endsAtBudget } from './risingQuarters.ts';
import { headsOf, scopesOfTotal, type TotalScope } from './totalScope.ts';

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
    key: `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`,
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

function termsOf(table: PlanTable, list: readonly Addend[], column: ColumnId): Term[] | null {
  const terms: Term[] = [];
  for (const { row, value, optional } of list) {
    const term = termOf(table, value, rowName(row), row, column, optional);
    if (!term) return null;
    terms.push(term);
  }
  return terms;
}

/** Sums of one table. Columns of money only: counts of different units do not add up. */
export function sumsOf(table: PlanTable): Sum[] {
  const tree = treeOf(table);
  const found: Sum[] = [];
  for (const column of table.columns) {
    if (column.type !== 'money') continue;
    found.push(...childSums(table, tree, column.id), ...totalSums(table, tree, column.id));
  }
  const months = monthIds('kas');
  const quarters = [1, 2, 3, 4].map((quarter) => `realisasiRp${quarter}`);
  found.push(...rowSums(table, 'kas', 'pagu', months));
  const planned = [1, 2, 3, 4].map((quarter) => `anggaranTw${quarter}`);
  const ofMonths = months.every((id) => columnOf(table, id));
  found.push(
    ...rowSums(table, 'kas-triwulan', 'pagu', planningQuarters(table, planned)).filter(
      // Quarters calculated from their months say what those say, and no more.
      ({ terms }) => !(ofMonths && terms.every((term) => term.formula !== null)),
    ),
  );
  found.push(...rowSums(table, 'triwulan', 'jumlahRp', quarters));
  return found;
}

/** All four quarters, or the last alone where it holds all up to then. */
function planningQuarters(table: PlanTable, ids: readonly ColumnId[]): readonly ColumnId[] {
  const rows = cumulativeQuarters(table, ids);
  if (rows.length === 0) return ids;
  return endsAtBudget(rows) ? ids.slice(-1) : [];
}

function childSums(table: PlanTable, tree: Tree, column: ColumnId): Sum[] {
  const found: Sum[] = [];
  for (const row of table.rows) {
    const value = row.values[column];
    if (!value || isEmpty(value) || !isParent(tree, row)) continue;
    const result = termOf(table, value, rowName(row), row, column);
    const terms = termsOf(table, childTerms(tree, row, column), column);
    if (!result || !terms || terms.every((term) => term.blank)) continue;
    found.push({ kind: 'anak', table, result, terms, tolerance: tolerance([result, ...terms]) });
  }
  return found;
}

/** Addends, and the blank leaves beside them: one of those may be what is missing. */
function childTerms(tree: Tree, row: PlanRow, column: ColumnId): Addend[] {
  const found = [...addends(tree, row, column)];
  for (const child of tree.children(row)) {
    const value = child.values[column];
    const leaf = child.level !== 'indikator' && !isParent(tree, child);
    if (leaf && value && isEmpty(value)) found.push({ row: child, value, optional: false });
  }
  return found;
}

function totalSums(table: PlanTable, tree: Tree, column: ColumnId): Sum[] {
  const tops = tree.roots.flatMap((root) => frontier(tree, root, column));
  const totals = table.totalRows.flatMap(({ row, label, values }) => {
    const value = values[column];
    const result =
      !value || isEmpty(value) ? null : termOf(table, value, label || 'jumlah', null, column);
    if (!result) return [];
    const readings = scopesOfTotal(table, row);
    const sums = readings.map((covers): Sum | null => {
      const terms = termsOf(table, addendsWithin(table, tree, column, tops, covers), column);
      if (!terms?.some((term) => !term.blank)) return null;
      return { kind: 'total', table, result, terms, tolerance: tolerance([result, ...terms]) };
    });
    const named = readings.length === 1 && table.totalRows.length > 1;
    return [
      { row, label, sums, named, fits: sums.flatMap((sum, i) => (sum && holds(sum) ? [i] : [])) },
    ];
  });
  const first = table.totalRows[0]?.row;
  const last = Math.max(...table.rows.map(({ row }) => row));
  return totals.flatMap((each): Sum[] => {
    const { sums, fits, named } = each;
    if (fits.length > 0) return [sums[fits[0]!]!];
    const read = sums.filter((sum) => sum !== null);
    const nearest = [...read].sort((a, b) => a.terms.length - b.terms.length)[0];
    if (named || each.row === first || table.totalRows.length < 3) {
      // A lone last total covers everything; where there are several, any of the readings may be meant.
      const likeliest = table.totalRows.length === 1 ? read[0] : nearest;
      return likeliest ? [likeliest] : [];
    }
    // Among many it is what all the others of its kind add, or the whole below all rows.
    const others = totals.filter((other) => other !== each && other.fits.length > 0);
    const kin = others.filter(({ label }) => firstWord(label) === firstWord(each.label));
    const usual =
      kin.length > 1 ? sums.findIndex((_, i) => kin.every((k) => k.fits.includes(i))) : -1;
    const meant = usual < 0 && each.row > last && others.length > 1 ? 0 : usual;
    const sum = sums[meant];
    return sum ? [sum] : [];
  });
}

function firstWord(label: string): string {
  return label.trim().toLowerCase().split(/\s+/)[0] ?? '';
}

/** The topmost written cells of the column among the rows of a total. */
function addendsWithin(
  table: PlanTable,
  tree: Tree,
  column: ColumnId,
  tops: readonly Addend[],
  covers: TotalScope,
): Addend[] {
  const whole = tops.filter((each) => covers(each.row));
  if (whole.length > 0) return whole;
  // The group lies deeper than the topmost figures.
  return headsOf(table, covers).flatMap((head) => frontier(tree, head, column));
}

/** Months or quarters of one row that make up its year. */
function rowSums(
  table: PlanTable,
  kind: Sum['kind'],
  year: ColumnId,
  ids: readonly ColumnId[],
): Sum[] {
  const parts = ids.map((id) => columnOf(table, id));
  if (parts.length === 0 || parts.some((part) => part === null)) return [];
  const found: Sum[] = [];
  for (const row of table.rows) {
    const whole = row.values[year];
    if (!whole || isEmpty(whole)) continue;
    const result = termOf(table, whole, rowName(row), row, year);
    const terms: Term[] = [];
    let readable = true;
    for (const part of parts) {
      const value = row.values[part!.id];
      if (!value) continue;
      const term = termOf(table, value, rowName(row), row, part!.id);
      if (term) terms.push(term);
      else readable = false;
    }
    if (
      !result ||
      !readable ||
      terms.length < Math.min(2, parts.length) ||
      terms.every((term) => term.blank)
    )
      continue;
    found.push({ kind, table, result, terms, tolerance: tolerance([result, ...terms]) });
  }
  return found;
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
