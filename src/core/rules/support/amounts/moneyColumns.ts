// The columns of money of a table, also those without a meaning of their own (`DAK Fisik`, `Sebelum Perubahan`), by their lowest rows.

import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { median } from '../figures.ts';
import { groupBy } from '../groupBy.ts';
import { titleAbove, titleLeaf } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';

export interface MoneyCell {
  readonly row: PlanRow;
  readonly column: number;
  /** As the cell shows it: in a column of thousands, thousands. */
  readonly amount: number;
  readonly typed: boolean;
  /** What a plain sum of typed cells beside it adds; empty for all else. */
  readonly parts: readonly { readonly column: number; readonly amount: number }[];
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
  const tree = treeOf(table);
  const lines = new Map<number, PlanRow>();
  for (const row of table.rows) {
    if (row.level !== 'indikator' && !isParent(tree, row)) lines.set(row.row, row);
  }
  const known = table.columns
    .filter(({ type }) => type === 'money')
    .map(({ column, title, id }) => ({ column, title, id }));
  const unread = table.unknownColumns.map(({ column, title }) => ({ column, title, id: null }));
  const all = [...known, ...unread].map(({ column, title, id }): MoneyColumn => {
    const cells: MoneyCell[] = [];
    for (const row of lines.values()) {
      const cell = cellAt(grid, row.row, column);
      if (cell.kind !== 'number' || typeof cell.value !== 'number' || cell.value <= 0) continue;
      const parts = cell.formula === null ? [] : partsOf(grid, row.row, cell.formula);
      cells.push({ row, column, amount: cell.value, typed: cell.formula === null, parts });
    }
    return { column, title, id, cells };
  });
  return [...all, ...takingTurns(all)].filter(
    ({ id, cells }) =>
      cells.length >= FEWEST && (id !== null || median(cells.map(({ amount }) => amount)) >= LARGE),
  );
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
  return [...columns].flatMap((column) => {
    const { kind, formula: own, value } = cellAt(grid, row, column);
    const typed = kind === 'number' && own === null && typeof value === 'number' && value > 0;
    return typed ? [{ column, amount: value }] : [];
  });
}
