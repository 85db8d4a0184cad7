// `Total Anggaran : =G37+G43+G46` above its block: subtotals that each add the rows right below them, all of the block but one.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { columnSum } from '../rollUps/bottomCells.ts';

/** So many other sums of the sheet must name all subtotals of their block. */
const FEWEST = 2;

interface Shown {
  readonly cell: FormulaCell;
  /** The column whose subtotals it adds, those of the block from top to bottom, and which it leaves out. */
  readonly column: number;
  readonly block: readonly number[];
  readonly left: readonly number[];
}

export const subtotalsAboveFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const subtotals = subtotalsOf(sheet);
    const shown = allFormulas(sheet).flatMap((cell) => shownIn(cell, subtotals));
    return shown.flatMap((odd): FormulaFault[] => {
      if (odd.left.length !== 1) return [];
      const whole = shown.filter(({ column, left }) => column === odd.column && left.length === 0);
      const taken = shown.some((each) => each !== odd && isNamed(each, odd.column, odd.left[0]!));
      if (whole.length < FEWEST || taken) return [];
      const letter = columnName(odd.column);
      const expected = `=${odd.block.map((row) => `${letter}${row + 1}`).join('+')}`;
      const blamed = odd.left.map((row) => blamedAt(sheet, row, odd.column));
      return [faultAt(sheet, odd.cell, 'kurang-baris', expected, { blamed })];
    });
  }),
);

/** By column and row: the last row that `=SUM(G38:G42)` in G37 adds, and the subtotal of which a row is that last one. */
interface Subtotals {
  readonly last: ReadonlyMap<string, number>;
  readonly endingAt: ReadonlyMap<string, number>;
}

const keyOf = (column: number, row: number): string => `${column}|${row}`;

function subtotalsOf(sheet: FormulaSheet): Subtotals {
  const last = new Map<string, number>();
  const endingAt = new Map<string, number>();
  for (const cell of allFormulas(sheet)) {
    const sum = columnSum(cell);
    if (sum?.column !== cell.column || !sum.terms.every(({ ranged }) => ranged)) continue;
    const rows = sum.terms.map(({ row }) => row).sort((a, b) => a - b);
    if (!rows.every((row, i) => row === cell.row + 1 + i)) continue;
    const end = rows[rows.length - 1]!;
    last.set(keyOf(cell.column, cell.row), end);
    endingAt.set(keyOf(cell.column, end), cell.row);
  }
  return { last, endingAt };
}

/** [] for what adds its own column, a range, or anything but subtotals of one block. */
function shownIn(cell: FormulaCell, subtotals: Subtotals): Shown[] {
  const sum = columnSum(cell);
  if (!sum || sum.column === cell.column || sum.terms.length < 2) return [];
  const { column, terms } = sum;
  const named = terms.map(({ row }) => row).sort((a, b) => a - b);
  const plain = terms.every(({ coef, ranged }) => coef === 1 && !ranged);
  if (!plain || new Set(named).size < named.length) return [];
  const first = named.find((row) => subtotals.last.has(keyOf(column, row)));
  const block = first === undefined ? [] : blockAround(first, column, subtotals);
  const left = block.filter((row) => !named.includes(row));
  const stray = named.filter((row) => !block.includes(row));
  // One part of the subtotal that is left out may stand in its place.
  const [out] = left;
  const within = (row: number): boolean =>
    out !== undefined && row > out && row <= subtotals.last.get(keyOf(column, out))!;
  if (stray.length > 1 || !stray.every(within)) return [];
  return [{ cell, column, block, left }];
}

/** The subtotals around one that follow one another without a row between their parts. */
function blockAround(one: number, column: number, { last, endingAt }: Subtotals): number[] {
  let row = one;
  for (
    let above = endingAt.get(keyOf(column, row - 1));
    above !== undefined;
    above = endingAt.get(keyOf(column, row - 1))
  )
    row = above;
  const block: number[] = [];
  for (
    let end = last.get(keyOf(column, row));
    end !== undefined;
    end = last.get(keyOf(column, row))
  ) {
    block.push(row);
    row = end + 1;
  }
  return block;
}

function isNamed({ column, block, left }: Shown, of: number, row: number): boolean {
  return column === of && block.includes(row) && !left.includes(row);
}
