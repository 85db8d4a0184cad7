// Which rows below it a row has the money of, where it is typed: what formulas would say, told by the figures alone.
import type { ColumnSum, RowSums } from '../rows/rowSums.ts';
import type { TableContext } from '../tableContext.ts';

/** Smaller figures come to each other by chance. */
const LEAST_AMOUNT = 1000;
/** So many rows make a group: equal amounts prove nothing. */
const MEMBERS = 2;
/** Longer groups are not looked for, nor more ways to take equal amounts than this. */
const LOOK_AHEAD = 80;
const TRIES = 200;

interface Figure {
  readonly at: number;
  readonly amount: number;
}

/** `rows`: the rows of names, from top to bottom. */
export function figureSums(context: TableContext, rows: readonly number[]): RowSums {
  const found = new Map<number, ColumnSum[]>();
  for (const { column, type } of context.columns) {
    if (type !== 'money') continue;
    const figures = rows.flatMap((at): Figure[] => {
      const cell = context.grid.cells[at]![column]!;
      const amount = cell.kind === 'number' && cell.formula === null ? Number(cell.value) : 0;
      return amount >= LEAST_AMOUNT ? [{ at, amount }] : [];
    });
    for (const [at, below] of groupsOf(figures))
      found.set(at, [...(found.get(at) ?? []), { column, rows: below }]);
  }
  return (row) => found.get(row) ?? [];
}

/** The rows right below each group that come to it, those of the next level alone. */
function groupsOf(figures: readonly Figure[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const open: Figure[] = [];
  for (const figure of [...figures].reverse()) {
    const taken = membersOf(figure.amount, open);
    if (taken) {
      open.length -= taken.length;
      let above: number | null = null;
      const members: number[] = [];
      for (const { at, alone } of taken) {
        if (alone && above !== null) groups.set(above, [at]);
        else members.push(at);
        above = at;
      }
      groups.set(figure.at, members);
    }
    open.push(figure);
  }
  return groups;
}

type Member = Figure & { readonly alone: boolean };

/**
 * The next figures of the stack that come to the amount, null for none. `alone`: it is all that the one before it has,
 * and adds nothing of its own.
 */
function membersOf(amount: number, open: readonly Figure[]): Member[] | null {
  let tries = 0;
  const walk = (rest: number, taken: readonly Member[], count: number): Member[] | null => {
    tries += 1;
    if (Math.abs(rest) < 1) return count >= MEMBERS ? [...taken] : null;
    const next = open[open.length - 1 - taken.length];
    if (!next || rest < 0 || taken.length >= LOOK_AHEAD || tries > TRIES) return null;
    const added = walk(rest - next.amount, [...taken, { ...next, alone: false }], count + 1);
    if (added) return added;
    const same = taken[taken.length - 1]?.amount === next.amount;
    return same ? walk(rest, [...taken, { ...next, alone: true }], count) : null;
  };
  return walk(amount, [], 0);
}
