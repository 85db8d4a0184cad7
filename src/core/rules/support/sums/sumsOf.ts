// The sums that a table's own figures must obey: children, totals, twelve months of cash.
import type { ColumnId } from '../../../model/column.ts';
import { monthIds } from '../../../model/column.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { cumulativeQuarters } from '../../../recap/cumulativeMoney.ts';
import { isEmpty } from '../figures.ts';
import { columnOf, rowName } from '../spot.ts';
import { type Addend, addends, isParent, type Tree, treeOf } from '../tree.ts';
import { endsAtBudget } from './risingQuarters.ts';
import { holds, type Sum, type Term, termOf, termsOf, tolerance } from './sums.ts';
import { totalSums } from './totalSums.ts';

/** Sums of one table. Columns of money only: counts of different units do not add up. */
export function sumsOf(table: PlanTable): Sum[] {
  const tree = treeOf(table);
  const found: Sum[] = [];
  for (const column of table.columns) {
    if (column.type !== 'money' || isToldInPercent(table, column.id)) continue;
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
  found.push(...spentToDate(rowSums(table, 'triwulan', 'jumlahRp', quarters)));
  return found;
}

/** `Keuangan | Rp`: 74,97% of the money and the money itself; what is shown in percent adds up to nothing. */
function isToldInPercent(table: PlanTable, id: ColumnId): boolean {
  const filled = table.rows.flatMap(({ values }) => {
    const value = values[id];
    return value && !isEmpty(value) ? [value] : [];
  });
  return filled.length > 0 && filled.every(({ text }) => text.endsWith('%'));
}

/** Where more rows have the money of their last quarter than of all together, that is all that was spent until then. */
function spentToDate(sums: readonly Sum[]): readonly Sum[] {
  const several = sums.filter(({ terms }) => terms.filter(({ value }) => value !== 0).length > 1);
  const last = several.map((sum): Sum => {
    const [end] = sum.terms.filter(({ value }) => value !== 0).slice(-1);
    return { ...sum, terms: [end!] };
  });
  const toDate = last.filter((sum) => holds(sum)).length;
  const added = several.filter((sum) => holds(sum)).length;
  return toDate > added ? last : sums;
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
