// Typed money in the rows of an urusan, a bidang or an office above its programs: it must be what these come to.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { HeaderColumn, PlanTable, Value } from '../../../model/planTable.ts';
import { figure } from '../figures.ts';
import { type HeadStretch, stretchesOfHeads } from '../formulas/rollUps/headStretches.ts';
import { firstWords, rowName } from '../spot.ts';
import { type Addend, frontier, treeOf } from '../tree.ts';
import { holds, type Sum, type Term, termOf, tolerance } from './sums.ts';

/** So many of them must fit, and this share of all, before the others have to. */
const LEAST = 3;
const SHARE = 0.7;

/** The sums of the heads of a table, where most of them are sums at all. */
export function headSums(table: PlanTable, grid: Grid | undefined): Sum[] {
  const heads = grid ? stretchesOfHeads(table) : [];
  if (!grid || heads.length === 0) return [];
  const tree = treeOf(table);
  const found: Sum[] = [];
  for (const column of table.columns) {
    if (column.type !== 'money') continue;
    const tops = tree.roots
      .flatMap((root) => frontier(tree, root, column.id))
      .sort((a, b) => a.row.row - b.row.row);
    for (const head of heads) {
      const sum = sumOf(table, grid, column, head, tops);
      if (sum) found.push(sum);
    }
  }
  const fitting = found.filter((sum) => holds(sum)).length;
  return fitting >= LEAST && fitting >= found.length * SHARE ? found : [];
}

function sumOf(
  table: PlanTable,
  grid: Grid,
  column: HeaderColumn,
  head: HeadStretch,
  tops: readonly Addend[],
): Sum | null {
  const written = cellAt(grid, head.row, column.column);
  if (written.kind !== 'number' || typeof written.value !== 'number' || written.formula !== null)
    return null;
  const amount = written.value * (column.scale ?? 1);
  const value: Value = {
    ...{ row: head.row, column: column.column, text: written.display, value: amount },
    ...{ state: 'number', quantities: [{ value: amount, unit: null }] },
    ...{ formula: null, readings: [], numberAsText: false },
  };
  const result = termOf(table, value, firstWords(grid, head.row), null, column.id);
  if (!result) return null;
  const sums = head.ends.flatMap((end): Sum[] => {
    const parts = tops.slice(after(tops, head.row), after(tops, end - 1));
    const terms = parts.flatMap((each): Term[] => {
      const term = termOf(table, each.value, rowName(each.row), each.row, column.id, each.optional);
      return term ? [term] : [];
    });
    const readable = terms.length === parts.length && parts.some(({ value }) => figure(value));
    const all = { kind: 'total', table, result, terms } as const;
    return readable ? [{ ...all, tolerance: tolerance([result, ...terms]) }] : [];
  });
  return sums.find((sum) => holds(sum)) ?? sums[0] ?? null;
}

/** How many of the cells stand at or above that row of the sheet. */
function after(tops: readonly Addend[], row: number): number {
  let from = 0;
  let to = tops.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tops[middle]!.row.row <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}
