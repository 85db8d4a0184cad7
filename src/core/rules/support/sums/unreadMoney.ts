// Columns of money without a meaning of their own (`PAD`, `DAK Non Fisik`, `Semula`): judged as sums where they are sums.
import { columnsInRow } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { readValue } from '../../../reader/columns/readValue.ts';
import { LARGE } from '../amounts/moneyColumns.ts';
import { titleAbove } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import { headSums } from './headSums.ts';
import { holds, type Sum } from './sums.ts';
import { sumsOf } from './sumsOf.ts';

/** Leaves that must hold money; sources that pay little stand in few rows. */
const FEWEST = 3;
/** So many sums must fit among the columns of one heading, so few may fail: prices and remainders do not add up. */
const LEAST_FITTING = 5;
const FEW_BROKEN = 2;
const MOST_BROKEN = 0.2;

/** The table with such columns as further columns of money; the same table where there are none. */
export function withUnreadMoney(table: PlanTable, grid: Grid | undefined): PlanTable {
  if (!grid || table.unknownColumns.length === 0 || sharesLines(table.rows)) return table;
  const tree = treeOf(table);
  const leaves = table.rows.filter((row) => row.level !== 'indikator' && !isParent(tree, row));
  const parts = partsOfMoney(table, grid, leaves);
  const candidates = table.unknownColumns
    .filter(({ column }) => isMoney(grid, leaves, column, parts.has(column) ? 0 : LARGE))
    .map(
      ({ column, title }): HeaderColumn => ({
        ...{ column, title, id: `uang-${column}`, type: 'money' },
        ...{ declared: null, number: null },
      }),
    );
  if (candidates.length === 0) return table;
  const sums = allSums(withColumns(table, grid, candidates), grid);
  const adding = candidates.filter((column) => addsUp(column, candidates, sums));
  return adding.length === 0 ? table : withColumns(table, grid, adding);
}

/** Levels side by side on one line: whose money it is cannot be told. */
function sharesLines(rows: readonly PlanRow[]): boolean {
  const plan = rows.filter(({ level }) => level !== 'indikator');
  return new Set(plan.map(({ row }) => row)).size < plan.length;
}

const ADDS = /^=?(?:SUM\(|[A-Z$]{1,4}\d+|[+);:,\s])+$/i;

/** What the money of its row adds is money, too, in whatever scale: `J12 = G12+H12+I12`. */
function partsOfMoney(
  table: PlanTable,
  grid: Grid,
  leaves: readonly PlanRow[],
): ReadonlySet<number> {
  const money = table.columns.filter(({ type }) => type === 'money');
  const found = leaves.flatMap(({ row }) =>
    money.flatMap(({ column }): number[] => {
      const formula = cellAt(grid, row, column).formula ?? '';
      return ADDS.test(formula) ? columnsInRow(formula, grid.locale, row) : [];
    }),
  );
  return new Set(found);
}

function isMoney(grid: Grid, leaves: readonly PlanRow[], column: number, least: number): boolean {
  const amounts = leaves.flatMap(({ row }): number[] => {
    const { kind, value } = cellAt(grid, row, column);
    return kind === 'number' && typeof value === 'number' && value !== 0 ? [value] : [];
  });
  // What was added or taken away is the difference of two other columns, and judged by those.
  if (amounts.length < FEWEST || amounts.some((amount) => amount < 0)) return false;
  return median(amounts) >= least;
}

function withColumns(table: PlanTable, grid: Grid, columns: readonly HeaderColumn[]): PlanTable {
  const filled = <T extends { readonly row: number; readonly values: PlanRow['values'] }>(
    of: T,
  ) => {
    const values: Record<string, Value> = { ...of.values };
    for (const { column, id } of columns) {
      const as = { type: 'money', notation: null } as const;
      values[id] = readValue(cellAt(grid, of.row, column), of.row, column, as);
    }
    return { ...of, values };
  };
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map(filled),
    totalRows: table.totalRows.map(filled),
  };
}

function allSums(table: PlanTable, grid: Grid): Sum[] {
  const all = [...headSums(table, grid), ...sumsOf(table)];
  // Nothing above nothing proves nothing.
  return all.filter(({ result, terms }) => [result, ...terms].some(({ value }) => value !== 0));
}

/** By its own sums and by those of the columns under the same heading. */
function addsUp(column: HeaderColumn, all: readonly HeaderColumn[], sums: readonly Sum[]): boolean {
  const heading = titleAbove(column.title);
  const beside = all.filter((each) => heading !== '' && titleAbove(each.title) === heading);
  const own = count(sums, [column]);
  const together = beside.length > 1 ? count(sums, beside) : own;
  return (
    own.fitting >= Math.max(1, own.broken) &&
    together.fitting >= LEAST_FITTING &&
    together.broken <= Math.max(FEW_BROKEN, together.fitting * MOST_BROKEN)
  );
}

function count(
  sums: readonly Sum[],
  columns: readonly HeaderColumn[],
): { readonly fitting: number; readonly broken: number } {
  const ids = new Set(columns.map(({ id }) => id));
  const judged = sums.filter(({ result }) => ids.has(result.column));
  const fitting = judged.filter((sum) => holds(sum)).length;
  return { fitting, broken: judged.length - fitting };
}
