// Rows that check a total: `Pagu menurut DPA` and the `Selisih` below it, `Target serapan Semester I` and `Tercapai`.
import { references } from '../../formula/references.ts';
import { nearly } from '../../numbers/nearly.ts';
import type { TableContext } from '../tableContext.ts';
import { isLabelColumn, plainLabels } from './lonelyLabel.ts';
import { isWords, type PlanEntry, type RowClass, WHY } from './rowClass.ts';
import { addsOnly } from './rowSums.ts';
import { isTotalLabel } from './rowText.ts';

/** So many rows of the plan, and nearly all of them, must say more than a label before one that does not is something else. */
const FEWEST = 5;
const MOSTLY = 0.9;
/** So many cells of a row, and no more different words in them. */
const FEWEST_VERDICTS = 3;
const MOST_VERDICTS = 2;

/**
 * The rows with such ones left aside. They bear a label and figures alone, and no total adds them. Where they are told
 * from a row of the plan: some formula holds them against a total, in whatever row; they have just as much as the last
 * total above them; or nearly so much, and say less than all rows above it do.
 */
export function withoutCheckingRows(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const totals = rows.flatMap((entry) =>
    entry.kind === 'total' && !isOutside(context, rows, entry) ? [entry.row] : [],
  );
  if (totals.length === 0) return [...rows];
  const label = plainLabels(context, rows);
  const added = new Set(totals.flatMap((row) => context.sums(row).flatMap((sum) => sum.rows)));
  const bare = new Set(
    rows.flatMap((entry) =>
      entry.kind === 'plan' &&
      !added.has(entry.row) &&
      isBare(entry) &&
      (label(entry) !== null || givesVerdicts(context, entry))
        ? [entry.row]
        : [],
    ),
  );
  const against = comparedWith(context, rows, totals);
  const last = totals[totals.length - 1]!;
  const less = saysLessBelow(rows, bare, last);
  // A total at the top is as much as the only program below it.
  const closes = rows.some(({ kind, row }) => kind === 'plan' && row < last);
  return rows.map((entry) => {
    const { kind, row } = entry;
    if (kind === 'total' && against.has(row) && !totals.includes(row)) return leftAside(row);
    if (!bare.has(row)) return entry;
    const verdict = entry.kind === 'plan' && givesVerdicts(context, entry);
    const below = row > last && (less ? verdict || isHalf(context, row, last) : closes);
    const checks = against.has(row) || (below && (less || hasAsMuch(context, row, last)));
    return checks ? leftAside(row) : entry;
  });
}

function leftAside(row: number): RowClass {
  return { kind: 'ignored', row, why: WHY.footer };
}

/** `JUMLAH MENURUT DPA`, typed or from another sheet, below a total that adds the rows above. */
function isOutside(
  context: TableContext,
  rows: readonly RowClass[],
  { row, label }: Extract<RowClass, { kind: 'total' }>,
): boolean {
  const adds = (each: RowClass): boolean =>
    each.kind === 'total' && each.row < row && context.sums(each.row).length > 0;
  return !isTotalLabel(label) && context.sums(row).length === 0 && rows.some(adds);
}

/** `Keterangan | Tercapai | Belum tercapai`: the same few words under several figures. */
function givesVerdicts(context: TableContext, { cells }: PlanEntry): boolean {
  const [, ...others] = cells;
  return (
    others.length >= FEWEST_VERDICTS &&
    new Set(others.map(({ text }) => text)).size <= MOST_VERDICTS &&
    others.every((found) => isWords(found) && !isLabelColumn(context, found.column))
  );
}

/** A label and figures, nothing in front of it. */
function isBare({ cells }: PlanEntry): boolean {
  return isWords(cells[0]!) && cells.length > 1;
}

/**
 * Rows that formulas name beside a total in its column, without adding them: `=C25-C26`, `=IF(C25>=C26;…)`. A typed
 * total above which they stand may have added them.
 */
function comparedWith(
  context: TableContext,
  rows: readonly RowClass[],
  totals: readonly number[],
): ReadonlySet<number> {
  const { grid, block } = context;
  const found = new Set<number>();
  for (const { row } of rows) {
    for (let column = block.left; column <= block.right; column++) {
      const formula = grid.cells[row]?.[column]?.formula;
      if (!formula || addsOnly(formula)) continue;
      const named = references(formula, grid.locale).flatMap(({ sheet, rect }) =>
        sheet === null && rect.rows === 1 && rect.column === column ? [rect.row] : [],
      );
      const total = named.find((at) => at !== row && totals.includes(at));
      if (total === undefined) continue;
      const adds = context.sums(total).some((sum) => sum.column === column);
      for (const at of named) if (adds || at > total) found.add(at);
    }
  }
  return found;
}

const LEAST_AMOUNT = 1000;

/** True when its money is just that of the total. */
function hasAsMuch({ grid, columns }: TableContext, row: number, total: number): boolean {
  return columns.some(({ column, type }) => {
    const [own, all] = [grid.cells[row]![column]!, grid.cells[total]![column]!];
    if (type !== 'money' || own.kind !== 'number' || all.kind !== 'number') return false;
    return Number(own.value) >= LEAST_AMOUNT && nearly(Number(own.value), Number(all.value));
  });
}

/** A work that was added below the total later is but a part of the whole, like the others. */
function isHalf({ grid, block }: TableContext, row: number, total: number): boolean {
  return grid.cells[row]!.some((own, column) => {
    const all = grid.cells[total]![column]!;
    if (own.kind !== 'number' || all.kind !== 'number' || column < block.left) return false;
    return Number(own.value) > 0 && Number(own.value) * 2 >= Number(all.value);
  });
}

/** True when no row below the last total says more than a label, and nearly all rows above it do. */
function saysLessBelow(
  rows: readonly RowClass[],
  bare: ReadonlySet<number>,
  last: number,
): boolean {
  const plan = rows.flatMap(({ kind, row }) => (kind === 'plan' ? [row] : []));
  const above = plan.filter((row) => row < last);
  const more = above.filter((row) => !bare.has(row));
  return (
    more.length >= FEWEST &&
    more.length >= above.length * MOSTLY &&
    plan.every((row) => row < last || bare.has(row))
  );
}
