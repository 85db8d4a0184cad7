// `A Metode Tender` above its packages `1`, `2`, `3` in a table of packages or steps alone: the letter heads a group.

import type { PlanEntry } from '../rows/rowClass.ts';
import { leadingNumber, numberingShape } from '../rows/rowLook.ts';
import type { TableContext } from '../tableContext.ts';
import type { GivenLevel } from './inferLevels.ts';

const HEADS: ReadonlySet<string> = new Set(['A', 'I']);
const LEAST = 2;

/** Levels by key `row,column`; empty where letters and numbers do not tell groups from their rows all the way down. */
export function letteredGroups(
  context: TableContext,
  plan: readonly PlanEntry[],
): ReadonlyMap<string, GivenLevel> {
  const levels = new Map<string, GivenLevel>();
  const [name] = context.names;
  if (context.names.length !== 1 || name?.id !== 'aksi') return levels;
  const number = context.byId.get('no');
  const at = (row: number, column: number): string => context.grid.cells[row]![column]!.display;
  const shapes = plan.map(({ row }) =>
    numberingShape(
      (number && at(row, number.column).trim()) || leadingNumber(at(row, name.column)),
    ),
  );
  const heads = plan.filter((_, i) => HEADS.has(shapes[i]!));
  const clear = shapes.every(
    (shape, i) => shape === 'n1' || (HEADS.has(shape) && shapes[i + 1] === 'n1'),
  );
  if (!clear || heads.length < LEAST || !HEADS.has(shapes[0]!)) return levels;
  for (const { row } of heads) {
    levels.set(`${row},${name.column}`, { level: 'kegiatan', from: 'nomor' });
  }
  return levels;
}
