// A column that numbers the levels themselves, or marks them by letters: `Tk` over 1, 2, 3, 3 … or P, K, S, S …
import type { Cell } from '../../grid/cell.ts';
import type { TableContext } from '../tableContext.ts';

/** Share of the rows that must have such a number. */
const FILLED = 0.7;
const MOST = 5;
/** A running number that begins again in each group is never the same twice in a row. */
const REPEATED = 0.2;
const FEWEST = 6;

/** The number of each row less one, null for a row without; null when no column in front of the figures holds such numbers. */
export function levelNumbers(
  context: TableContext,
  rows: readonly number[],
): (number | null)[] | null {
  if (rows.length < FEWEST) return null;
  const { block, byColumn, names } = context;
  const last = names[names.length - 1]?.column ?? block.left;
  for (let column = block.left; column <= last; column++) {
    const id = byColumn.get(column)?.id;
    if (id !== undefined && id !== 'no' && id !== 'level') continue;
    const numbers = rows.map((row) => levelOf(context.grid.cells[row]![column]!));
    if (areLevels(numbers)) return numbers.map((each) => (each === null ? null : each - 1));
  }
  return null;
}

/** Program, kegiatan, sub kegiatan. */
const LETTERS: Readonly<Record<string, number>> = { P: 1, K: 2, S: 3, SK: 3 };

function levelOf(cell: Cell): number | null {
  const text = cell.display.trim();
  return /^[1-5]$/.test(text) ? Number(text) : (LETTERS[text.toUpperCase()] ?? null);
}

function areLevels(numbers: readonly (number | null)[]): boolean {
  const filled = numbers.filter((each): each is number => each !== null);
  if (filled.length < numbers.length * FILLED || filled[0] !== 1) return false;
  const deepest = Math.max(...filled);
  if (deepest < 2 || deepest > MOST) return false;
  const steps = filled.slice(1).map((each, i) => each - filled[i]!);
  const repeated = steps.filter((step) => step === 0).length;
  return steps.every((step) => step <= 1) && repeated >= filled.length * REPEATED;
}
