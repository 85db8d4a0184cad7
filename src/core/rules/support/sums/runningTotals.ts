// Totals that run on from period to period: `KUMULATIF` has in each column what it had before and the total above it.
import type { PlanTable } from '../../../model/planTable.ts';
import { figure } from '../figures.ts';
import { type Sum, type Term, termOf, tolerance } from './sums.ts';

type TotalRow = PlanTable['totalRows'][number];

/** So many columns must go on so where the row does not say it. */
const FEWEST = 2;
const SAYS = /\bkumulatif\b|\bakumulasi\b/i;

/** Shares of the total may stand between it and what runs on from it. */
const NEAREST = 3;

const known = new WeakMap<TotalRow, ReadonlyMap<string, Sum> | null>();

/** What each figure of such a row must come to, by its column; null for a total of the rows above it. */
export function runningSums(table: PlanTable, row: TotalRow): ReadonlyMap<string, Sum> | null {
  const before = known.get(row);
  if (before !== undefined) return before;
  const sums = sumsOf(table, row);
  known.set(row, sums);
  return sums;
}

function sumsOf(table: PlanTable, row: TotalRow): ReadonlyMap<string, Sum> | null {
  const says = SAYS.test(row.label);
  const totals = table.totalRows.filter((each) => each.row < row.row);
  for (const above of totals.slice(-NEAREST).reverse()) {
    const sums = sumsOver(table, row, above);
    const fits = [...sums.values()].filter(runsOn).length;
    const most = fits >= FEWEST && fits * 2 > sums.size;
    if (most || (says && fits > 0)) return sums;
  }
  // Whatever it goes on from, the rows above are not what it adds.
  return says ? new Map() : null;
}

function runsOn({ result, terms, tolerance: most }: Sum): boolean {
  const sum = terms.reduce((all, { value }) => all + value, 0);
  return Math.abs(sum - result.value) <= most;
}

/** For each column of money but the first: what stands before it in the row, and above it in the other. */
function sumsOver(table: PlanTable, row: TotalRow, above: TotalRow): Map<string, Sum> {
  const found = new Map<string, Sum>();
  let before: Term | null = null;
  for (const { id, type } of table.columns) {
    if (type !== 'money') continue;
    const own = termAt(table, row, id);
    const added = termAt(table, above, id);
    if (own && before && added && added.value !== 0) {
      const terms = [before, added];
      const sum = { kind: 'total', table, result: own, terms } as const;
      found.set(id, { ...sum, tolerance: tolerance([own, ...terms]) });
    }
    before = own;
  }
  return found;
}

function termAt(table: PlanTable, { label, values }: TotalRow, id: string): Term | null {
  const value = values[id];
  if (!value || figure(value) === null) return null;
  return termOf(table, value, label || 'jumlah', null, id);
}
