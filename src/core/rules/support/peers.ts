// What is usual in a table: a gap counts only where most rows of the same kind are filled.
import { references } from '../../formula/references.ts';
import type { ColumnId } from '../../model/column.ts';
import type { Level } from '../../model/level.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { nearly } from '../../numbers/nearly.ts';
import { figure, isEmpty } from './figures.ts';
import { isParent, treeOf } from './tree.ts';

/** Rows of one level that carry `column`, split by whether something is written there. */
export interface Peers {
  readonly filled: readonly PlanRow[];
  readonly empty: readonly PlanRow[];
}

/** By level and by whether the row has rows below it: what is usual for a program says nothing of a sub kegiatan. */
export function peersOf(table: PlanTable, column: ColumnId): Map<string, Peers> {
  const tree = treeOf(table);
  const groups = new Map<string, { filled: PlanRow[]; empty: PlanRow[] }>();
  for (const row of table.rows) {
    const value = row.values[column];
    // What a formula leaves blank is the formula's doing.
    if (!value || (value.formula !== null && isEmpty(value))) continue;
    const key = groupKey(row.level, isParent(tree, row));
    const group = groups.get(key) ?? { filled: [], empty: [] };
    (isEmpty(value) ? group.empty : group.filled).push(row);
    groups.set(key, group);
  }
  return groups;
}

function groupKey(level: Level, parent: boolean): string {
  return `${level}|${parent ? 'induk' : 'rincian'}`;
}

/** Rows whose blank is a gap: at least three others of their kind are filled, and at least `share` of all. */
export function gaps(table: PlanTable, column: ColumnId, share = 0.7): PlanRow[] {
  const found: PlanRow[] = [];
  for (const { filled, empty } of peersOf(table, column).values()) {
    const all = filled.length + empty.length;
    if (filled.length >= 3 && filled.length / all >= share) found.push(...empty);
  }
  return found.sort((a, b) => a.index - b.index);
}

/**
 * A row that only heads others: its money is their sum, by its formula or as the next rows that are measured have it,
 * and it says neither an indicator nor a unit of its own.
 */
export function isHeading(table: PlanTable, row: PlanRow): boolean {
  const { pagu, satuan } = row.values;
  if (!pagu || row.indicator !== null || !isEmpty(satuan)) return false;
  if (!pagu.formula) return hasMoneyBelow(table, row);
  const named = references(pagu.formula, null);
  return (
    named.length > 0 && named.every(({ sheet, rect }) => sheet === null && rect.row !== pagu.row)
  );
}

/** True when the rows with a unit that follow come to the money of the row, which has no target either. */
function hasMoneyBelow({ rows }: PlanTable, { index, values }: PlanRow): boolean {
  const amount = figure(values.pagu);
  if (!amount || !isEmpty(values.target)) return false;
  let sum = 0;
  for (let at = index + 1; at < rows.length && sum < amount; at++) {
    const below = rows[at]!.values;
    if (!isEmpty(below.satuan)) sum += figure(below.pagu) ?? 0;
  }
  return nearly(sum, amount);
}

/** Numbers that only count or name rows. */
const RUNNING = ['no', 'kode', 'noIndikator', 'level'];

/** True when a figure was planned or reported on this row; a calculated zero is none. */
export function hasAnyFigure(row: PlanRow): boolean {
  return Object.entries(row.values).some(
    ([id, value]) =>
      !RUNNING.includes(id) &&
      (value.state === 'quantity' ||
        value.state === 'ambiguous' ||
        (value.state === 'number' && value.value !== 0)),
  );
}
