// The columns of money of a table, also those without a meaning of their own (`DAK Fisik`, `Sebelum Perubahan`), by their lowest rows.
import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { median } from '../../../numbers/median.ts';
import { groupBy } from '../groupBy.ts';
import { titleAbove, titleLeaf } from '../spot.ts';
import { PRICE } from '../sums/pricedRows.ts';
import { isParent, treeOf } from '../tree.ts';

export interface MoneyCell {
  readonly row: PlanRow;
  readonly column: number;
  /** As the cell shows it: in a column of thousands, thousands. */
  readonly amount: number;
  readonly typed: boolean;
  /** What a plain sum of typed cells beside it adds; empty for all else. */
  readonly parts: readonly MoneyPart[];
  /** The typed price that its formula multiplies (`=D14*F14`); null where it multiplies none, or several. */
  readonly price: MoneyPart | null;
}

interface MoneyPart {
  readonly column: number;
  readonly amount: number;
}

export interface MoneyColumn {
  /** The first of them where several columns of one name take turns. */
  readonly column: number;
  readonly title: string;
  /** Null for a column that was not understood. */
  readonly id: string | null;
  /** Those above nothing. */
  readonly cells: readonly MoneyCell[];
}

/** No price of a thing and no count of people is usually this large. */
export const LARGE = 1_000_000;
const FEWEST = 6;

export function moneyColumns(table: PlanTable, grid: Grid | undefined): MoneyColumn[] {
  if (!grid) return [];
  const known = table.columns
    .filter(({ type }) => type === 'money')
    .map(({ column, title, id }) => ({ column, title, id }));
  const unread = table.unknownColumns.map(({ column, title }) => ({ column, title, id: null }));
  const all = columnsOf(table, grid, [...known, ...unread]);
  return [...all, ...takingTurns(all)].filter(
    ({ id, cells }) =>
      cells.length >= FEWEST && (id !== null || median(cells.map(({ amount }) => amount)) >= LARGE),
  );
}

/**
 * `Harga`, `Harga Satuan Realisasi`: what one of each thing costs, or did cost; however little. Typed ones: a mean price
 * is wrong where what it is worked out from is.
 */
export function priceColumns(table: PlanTable, grid: Grid | undefined): MoneyColumn[] {
  const prices = pricedBy(table).map(({ column, title }) => ({ column, title, id: null }));
  if (!grid) return [];
  return columnsOf(table, grid, prices).map((each) => ({
    ...each,
    cells: each.cells.filter(({ typed }) => typed),
  }));
}

function pricedBy(table: PlanTable) {
  return [...table.columns, ...table.unknownColumns].filter(({ title }) =>
    PRICE.test(titleLeaf(title)),
  );
}

function columnsOf(
  table: PlanTable,
  grid: Grid,
  columns: readonly Omit<MoneyColumn, 'cells'>[],
): MoneyColumn[] {
  const tree = treeOf(table);
  const lines = new Map<number, PlanRow>();
  for (const row of table.rows) {
    if (row.level !== 'indikator' && !isParent(tree, row)) lines.set(row.row, row);
  }
  const prices = new Set(pricedBy(table).map(({ column }) => column));
  return columns.map((each): MoneyColumn => {
    const { column } = each;
    const cells: MoneyCell[] = [];
    for (const row of lines.values()) {
      const { kind, value, formula } = cellAt(grid, row.row, column);
      if (kind !== 'number' || typeof value !== 'number' || value <= 0) continue;
      const parts = formula === null ? [] : partsOf(grid, row.row, formula);
      const price = formula === null ? null : priceIn(grid, row.row, formula, prices);
      cells.push({ row, column, amount: value, typed: formula === null, parts, price });
    }
    return { ...each, cells };
  });
}

/** `Tender › Nilai Kontrak | Swakelola › Nilai Kontrak`: each row has its own of them, and together they are one column. */
function takingTurns(all: readonly MoneyColumn[]): MoneyColumn[] {
  const filled = all.filter(({ title, cells }) => cells.length > 0 && titleAbove(title) !== '');
  const groups = groupBy(filled, ({ title }) => titleLeaf(title).trim().toLowerCase() || null);
  return [...groups.values()].flatMap((alike): MoneyColumn[] => {
    const cells = alike.flatMap((each) => each.cells);
    const rows = new Set(cells.map(({ row }) => row.row));
    if (alike.length < 2 || rows.size < cells.length) return [];
    return [{ ...alike[0]!, title: titleLeaf(alike[0]!.title), cells }];
  });
}

/** Nothing but addresses of one row, added: `=SUM(F12:H12)`, `=F12+G12`. */
const PLAIN_SUM = /^=(?:SUM\()?[A-Z$\d:;+]+\)?$/i;

function partsOf(grid: Grid, row: number, formula: string): MoneyCell['parts'] {
  if (!PLAIN_SUM.test(formula)) return [];
  const columns = new Set<number>();
  for (const { sheet, rect } of references(formula, null)) {
    if (sheet !== null || rect.row !== row || rect.rows !== 1) return [];
    for (let at = 0; at < rect.columns; at += 1) columns.add(rect.column + at);
  }
  if (columns.size < 2) return [];
  return [...columns].flatMap((column) => typedAt(grid, row, column) ?? []);
}

function priceIn(
  grid: Grid,
  row: number,
  formula: string,
  prices: ReadonlySet<number>,
): MoneyPart | null {
  if (prices.size === 0 || !formula.includes('*')) return null;
  const named = references(formula, null).filter(
    ({ sheet, rect }) =>
      sheet === null && rect.row === row && rect.columns === 1 && prices.has(rect.column),
  );
  return named.length === 1 ? typedAt(grid, row, named[0]!.rect.column) : null;
}

function typedAt(grid: Grid, row: number, column: number): MoneyPart | null {
  const { kind, formula, value } = cellAt(grid, row, column);
  const typed = kind === 'number' && formula === null && typeof value === 'number' && value > 0;
  return typed ? { column, amount: value } : null;
}
