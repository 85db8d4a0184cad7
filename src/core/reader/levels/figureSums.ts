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

/** Columns with so much of the figures of the fullest one tell as much. */
const FULL = 0.9;

interface Figure {
  readonly at: number;
  readonly amount: number;
}

/** `rows`: the rows of names, from top to bottom. */
export function figureSums(context: TableContext, rows: readonly number[]): RowSums {
  const found = new Map<number, ColumnSum[]>();
  const filled = new Map<number, number>();
  const fullness = new Map<number, number>();
  for (const { column, type } of context.columns) {
    if (type !== 'money') continue;
    const figures = rows.flatMap((at): Figure[] => {
      const cell = context.grid.cells[at]![column]!;
      const amount = cell.kind === 'number' && cell.formula === null ? Number(cell.value) : 0;
      return amount >= LEAST_AMOUNT ? [{ at, amount }] : [];
    });
    fullness.set(column, figures.length);
    for (const { at } of figures) filled.set(at, (filled.get(at) ?? 0) + 1);
    // The last row of a group may have all it has from one row below it, or be as much as the next group by chance.
    const ways = [true, false].map((ends) => groupsOf(figures, ends));
    const best = ways[0]!.apart < ways[1]!.apart ? ways[0]! : ways[1]!;
    for (const [at, below] of best.groups)
      found.set(at, [...(found.get(at) ?? []), { column, rows: below }]);
  }
  return (row) => {
    const sums = found.get(row) ?? [];
    // A group has the money of its rows in most columns, and a quarter may be that of the next rows by chance.
    if (sums.length * 2 < (filled.get(row) ?? 0)) return [];
    // Where nothing is spent yet, a group seems to end before its last rows.
    const most = Math.max(...sums.map(({ column }) => fullness.get(column)!));
    return sums.filter(({ column }) => fullness.get(column)! >= most * FULL);
  };
}

interface Groups {
  /** The rows right below each group that come to it, those of the next level alone. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  /** How many rows neither come to others nor belong to any. */
  readonly apart: number;
}

function groupsOf(figures: readonly Figure[], ends: boolean): Groups {
  const groups = new Map<number, number[]>();
  const open: Figure[] = [];
  for (const figure of [...figures].reverse()) {
    const members = membersOf(figure.amount, open);
    const taken = members
      ? [...members, ...(ends ? equalsBelow(members, open, groups) : [])]
      : onlyGroup(figure.amount, open, groups);
    if (taken) {
      open.length -= taken.length;
      let above: number | null = null;
      const own: number[] = [];
      for (const { at, alone } of taken) {
        if (alone && above !== null) groups.set(above, [at]);
        else own.push(at);
        above = at;
      }
      groups.set(figure.at, own);
    }
    open.push(figure);
  }
  return { groups, apart: open.filter(({ at }) => !groups.has(at)).length };
}

/** The rows right below the last member that have just as much, each all of what the one above has. */
function equalsBelow(
  members: readonly Member[],
  open: readonly Figure[],
  groups: ReadonlyMap<number, unknown>,
): Member[] {
  const last = members[members.length - 1]!;
  const found: Member[] = [];
  if (groups.has(last.at)) return found;
  for (let i = open.length - 1 - members.length; i >= 0; i--) {
    if (open[i]!.amount !== last.amount) break;
    found.push({ ...open[i]!, alone: true });
    if (groups.has(open[i]!.at)) break;
  }
  return found;
}

/** The group right below that has just as much: all that the row has. */
function onlyGroup(
  amount: number,
  open: readonly Figure[],
  groups: ReadonlyMap<number, unknown>,
): Member[] | null {
  const next = open[open.length - 1];
  if (!next || !groups.has(next.at) || Math.abs(next.amount - amount) >= 1) return null;
  return [{ ...next, alone: false }];
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
