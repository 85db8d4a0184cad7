// Groups in a table of actions alone: strategies, pilar and methods above their actions, told by numbers or by sums.
import type { Level } from '../../model/level.ts';
import type { PlanEntry } from '../rows/rowClass.ts';
import { leadingNumber, numberingShape, styleWord } from '../rows/rowLook.ts';
import type { TableContext } from '../tableContext.ts';
import { dottedNumbers } from './dottedNumbers.ts';
import type { GivenLevel } from './inferLevels.ts';
import { headsAboveNumbers } from './lettered.ts';
import { depthsOfRows } from './sumDepths.ts';

const LEAST = 2;
/** A number in front of a name is no longer than this. */
const LONGEST = 8;

const LADDERS: Readonly<Record<number, readonly Level[]>> = {
  2: ['kegiatan', 'aksi'],
  3: ['program', 'kegiatan', 'aksi'],
};

/** Levels by key `row,column`; empty where nothing tells groups from their actions all the way down. */
export function actionGroups(
  context: TableContext,
  plan: readonly PlanEntry[],
): ReadonlyMap<string, GivenLevel> {
  const levels = new Map<string, GivenLevel>();
  const [name] = context.names;
  if (context.names.length !== 1 || name?.id !== 'aksi') return levels;
  const marks = plan.map(({ row }) => markOf(context, row, name.column));
  const looks = plan.map(({ row }, i) => ({
    at: row,
    look: `${numberingShape(marks[i]!)} ${styleWord(context.grid.cells[row]![name.column]!)}`,
  }));
  const depths = lettered(marks) ?? dottedNumbers(marks) ?? depthsOfRows(context, looks);
  if (depths === null || depths.some((depth) => depth === null)) return levels;
  const ladder = LADDERS[Math.max(...depths.map((depth) => depth ?? 0)) + 1];
  plan.forEach(({ row }, i) => {
    const level = ladder?.[depths[i]!];
    if (level && level !== 'aksi') levels.set(`${row},${name.column}`, { level, from: 'nomor' });
  });
  return levels;
}

/** What stands in front of the name, in its own cell or in those to its left. */
function markOf({ grid, block }: TableContext, row: number, name: number): string {
  for (let column = block.left; column < name; column++) {
    const text = grid.cells[row]![column]!.display.trim();
    if (text !== '' && text.length <= LONGEST) return text;
  }
  return leadingNumber(grid.cells[row]![name]!.display);
}

/** `A` above `1`, `2`, `3`. */
function lettered(marks: readonly string[]): number[] | null {
  const heads = headsAboveNumbers(marks.map((mark) => numberingShape(mark)));
  if (heads === null || heads.filter((head) => head).length < LEAST) return null;
  return heads.map((head) => (head ? 0 : 1));
}
