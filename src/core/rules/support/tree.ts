// The tree of a table's rows, and which cells of a column add up to a row or to a total.
import type { ColumnId } from '../../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../../model/planTable.ts';
import { isEmpty } from './figures.ts';

export interface Tree {
  readonly roots: readonly PlanRow[];
  children(row: PlanRow): readonly PlanRow[];
}

const trees = new WeakMap<PlanTable, Tree>();

/** Children that only add an indicator are left out: they are part of the row above them. */
export function treeOf(table: PlanTable): Tree {
  const known = trees.get(table);
  if (known) return known;
  const byParent = new Map<number | null, PlanRow[]>();
  for (const row of table.rows) {
    const list = byParent.get(row.parent);
    if (list) list.push(row);
    else byParent.set(row.parent, [row]);
  }
  const tree: Tree = {
    roots: byParent.get(null) ?? [],
    children: (row) => byParent.get(row.index) ?? [],
  };
  trees.set(table, tree);
  return tree;
}

/** One cell that adds to a sum. `optional`: an extra indicator row that may or may not carry its own money. */
export interface Addend {
  readonly row: PlanRow;
  readonly value: Value;
  readonly optional: boolean;
}

/** The topmost cells with something written in `column` at or below `row`. */
export function frontier(tree: Tree, row: PlanRow, column: ColumnId): Addend[] {
  const value = row.values[column];
  const own = value && !isEmpty(value) ? value : null;
  const found: Addend[] = own ? [{ row, value: own, optional: row.level === 'indikator' }] : [];
  for (const child of tree.children(row)) {
    if (!own || child.level === 'indikator') found.push(...frontier(tree, child, column));
  }
  return found;
}

/** What the figure of `row` should be the sum of; empty for a leaf. */
export function addends(tree: Tree, row: PlanRow, column: ColumnId): Addend[] {
  const found: Addend[] = [];
  for (const child of tree.children(row)) {
    if (child.level !== 'indikator') found.push(...frontier(tree, child, column));
  }
  return found;
}

/** True when `row` has a child that is more than one more indicator, or a step of which nothing is planned but the time. */
export function isParent(tree: Tree, row: PlanRow): boolean {
  return tree.children(row).some((child) => child.level !== 'indikator' && !isMereStep(child));
}

/** `a. Rapat persiapan` below a sub kegiatan: no figure of its own, so the one above it is the last that has any. */
function isMereStep(row: PlanRow): boolean {
  return (
    row.level === 'aksi' &&
    Object.entries(row.values).every(
      ([id, { state }]) => state !== 'number' || /^(?:no$|bulan|jadwal)/.test(id),
    )
  );
}

/** The rows above a row, the nearest first. */
export function ancestors({ rows }: PlanTable, row: PlanRow): PlanRow[] {
  const found: PlanRow[] = [];
  for (let at = row.parent; at !== null; at = found[found.length - 1]!.parent)
    found.push(rows[at]!);
  return found;
}

/** Everything below a row, whatever its level, from top to bottom. */
export function rowsBelow(tree: Tree, row: PlanRow): PlanRow[] {
  return tree.children(row).flatMap((child) => [child, ...rowsBelow(tree, child)]);
}

/** The first plan row of each sheet row, where levels stand side by side, from top to bottom. */
export function firstOfEachLine(table: PlanTable): PlanRow[] {
  const lines = new Map<number, PlanRow>();
  for (const row of table.rows) if (!lines.has(row.row)) lines.set(row.row, row);
  return [...lines.values()];
}
