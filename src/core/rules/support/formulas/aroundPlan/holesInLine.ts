// A row that was copied across, in no plan (shares below a total, running sums): the one figure in it that is typed.
import { largestGroups } from '../../groupBy.ts';
import { copiedAcross, relativeForm } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { type Hole, holeState, isWanted } from './holes.ts';

/** So many others of the row must be alike. */
const FEWEST = 3;
/** The rows that may say how far a row goes. */
const BESIDE = [-2, -1, 1, 2];

/** Copied across a row: `=K38/$J38*100` in every month but one, in a row that is none of the plan's. */
export function holesInLine(
  sheet: FormulaSheet,
  line: readonly FormulaCell[],
  lines: ReadonlyMap<number, readonly FormulaCell[]>,
): Hole[] {
  const [usual] = largestGroups(line, relativeForm);
  if (!usual || usual.length < FEWEST) return [];
  const { row } = usual[0]!;
  const columns = usual.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const known = new Set(line.map(({ column }) => column));
  const between = Array.from({ length: last - first }, (_, i) => first + i);
  // Where a row beside it calculates alike through and through, it says how far they go.
  const nearest = (column: number): number => (column < first ? first : last);
  // What is taken elsewhere ends where its source does.
  const away = usual[0]!.canonical.includes('!');
  const further = (away ? [] : BESIDE).flatMap((by) => {
    const [group = []] = largestGroups(lines.get(row + by) ?? [], relativeForm);
    const own = group.map(({ column }) => column);
    if (!columns.every((each) => own.includes(each))) return [];
    return own.filter((each) => !columns.includes(each) && Math.abs(each - nearest(each)) === 1);
  });
  const holes = [...new Set([...between, ...further])]
    .filter((column) => !known.has(column))
    .flatMap((column): Hole[] => {
      const state = holeState(sheet, row, column);
      const expected = copiedAcross(usual[0]!, column);
      // A blank may be the total of what has none.
      return state === 'ketik' ? [{ row, column, state, expected }] : [];
    });
  const [hole, another] = holes;
  if (!hole || another || !isWanted(sheet, hole)) return [];
  return [hole];
}
