// `A Metode Tender` above its packages `1`, `2`, `3` in a table with one column of names: the letter heads a group.

import type { PlanEntry } from '../rows/rowClass.ts';
import { leadingNumber, numberingShape } from '../rows/rowLook.ts';
import type { TableContext } from '../tableContext.ts';
import type { GivenLevel, NamedRow } from './inferLevels.ts';

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

/**
 * True for each row that heads others by its letter or Roman number, or by none of the list (`K1`), in a table of one
 * kind of work with its steps; null unless most of the heads have the money of the numbered rows below them (one
 * figure may be wrong).
 */
export function addingHeads(rows: readonly NamedRow[]): boolean[] | null {
  const lettered = rows.some((row) => HEADS.has(row.numbering));
  const heads = rows.map(({ numbering }) => (lettered ? HEADS.has(numbering) : numbering === ''));
  const clear = rows.every(
    (row, i) => row.numbering === 'n1' || (heads[i] && rows[i + 1]?.numbering === 'n1'),
  );
  if (!clear || !heads[0]) return null;
  let all = 0;
  let fitting = 0;
  for (let i = 0; i < rows.length; ) {
    const own = rows[i]!.money;
    let sum = 0;
    all += 1;
    for (i += 1; i < rows.length && !heads[i]; i += 1) sum += rows[i]!.money ?? 0;
    if (own !== null && own !== 0 && Math.abs(own - sum) < 1) fitting += 1;
  }
  const enough = lettered ? 1 : LEAST;
  return all >= LEAST && fitting >= enough && fitting * 2 >= all ? heads : null;
}
