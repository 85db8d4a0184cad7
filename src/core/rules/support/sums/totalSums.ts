// What each total row of a table must come to, in one of its columns of money.
import type { ColumnId } from '../../../model/column.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { isEmpty } from '../figures.ts';
import { type Addend, frontier, type Tree } from '../tree.ts';
import { nestedSum } from './nestedTerms.ts';
import { runningSums } from './runningTotals.ts';
import { holds, type Sum, termOf, termsOf, tolerance } from './sums.ts';
import { headsOf, scopesOfTotal, type TotalScope } from './totalScope.ts';

export function totalSums(table: PlanTable, tree: Tree, column: ColumnId): Sum[] {
  const tops = tree.roots.flatMap((root) => frontier(tree, root, column));
  const totals = table.totalRows.flatMap((totalRow) => {
    const { row, label, values } = totalRow;
    const value = values[column];
    const result =
      !value || isEmpty(value) ? null : termOf(table, value, label || 'jumlah', null, column);
    if (!result || runningSums(table, totalRow)) return [];
    const readings = scopesOfTotal(table, row);
    const sums = readings.map((covers): Sum | null => {
      const terms = termsOf(table, addendsWithin(table, tree, column, tops, covers), column);
      if (!terms?.some((term) => !term.blank)) return null;
      const sum: Sum = {
        kind: 'total',
        table,
        result,
        terms,
        tolerance: tolerance([result, ...terms]),
      };
      if (holds(sum)) return sum;
      // Whatever the levels were taken for: the figures of all rows, or of the topmost ones, may show them.
      const all = termsOf(table, everyRow(table, column, covers), column);
      return nestedSum(sum) ?? (all && nestedSum({ ...sum, terms: all })) ?? sum;
    });
    // Nothing of its kind was bought or paid for among the rows of one group.
    const nothing = readings.some((covers, i) => sums[i] === null && table.rows.some(covers));
    if (result.value === 0 && nothing) return [];
    const named = readings.length === 1 && table.totalRows.length > 1;
    return [
      { row, label, sums, named, fits: sums.flatMap((sum, i) => (sum && holds(sum) ? [i] : [])) },
    ];
  });
  const running = table.totalRows.flatMap(
    (totalRow) => runningSums(table, totalRow)?.get(column) ?? [],
  );
  const first = table.totalRows[0]?.row;
  const last = Math.max(...table.rows.map(({ row }) => row));
  const added = totals.flatMap((each): Sum[] => {
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
  return [...added, ...running];
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

function everyRow({ rows }: PlanTable, column: ColumnId, covers: TotalScope): Addend[] {
  return rows.flatMap((row): Addend[] => {
    const value = row.values[column];
    return value && !isEmpty(value) && covers(row) ? [{ row, value, optional: false }] : [];
  });
}
