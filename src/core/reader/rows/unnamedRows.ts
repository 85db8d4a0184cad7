// Finds where a sasaran, program or kegiatan begins though its name was left out.

import type { TableContext } from '../tableContext.ts';
import type { PlanEntry } from './classifyRows.ts';
import type { ColumnHomes } from './columnHomes.ts';

const OWN = /^(?:indikator|target|pagu)/;
const MONEY = /^pagu/;
/** So many names must stand beside their money before money alone tells of a missing name. */
const FEWEST = 3;

/**
 * Keys `row,column` of blank name cells that open a row: a merged area of their own beside an indicator or money of
 * that level, or money of that level where all other money of the column stands beside a name.
 */
export function unnamedStarts(
  context: TableContext,
  homes: ColumnHomes,
  plan: readonly PlanEntry[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const filled = plan.map((entry) => new Set(entry.cells.map((cell) => cell.column)));
  for (const name of homes.names) {
    if (name === homes.deepest) continue;
    const own = context.columns.filter(
      ({ id }) => OWN.test(id) && homes.home(id)?.column === name.column,
    );
    const money = own.filter(({ id }) => MONEY.test(id));
    const beside = plan.filter((_, i) => {
      const has = (column: number): boolean => filled[i]!.has(column);
      return has(name.column) && money.some(({ column }) => has(column));
    });
    const alone: number[] = [];
    plan.forEach(({ row }, i) => {
      const has = (column: number): boolean => filled[i]!.has(column);
      if (has(name.column) || context.merges.covered(row, name.column)) return;
      const area = context.merges.at(row, name.column);
      if (area && area.rows > 1 && area.columns === 1 && own.some(({ column }) => has(column))) {
        found.add(`${row},${name.column}`);
      } else if (money.some(({ column }) => has(column))) alone.push(row);
    });
    // One gap is a name left out; several are a way of writing.
    if (alone.length === 1 && beside.length >= FEWEST) found.add(`${alone[0]},${name.column}`);
  }
  return found;
}
