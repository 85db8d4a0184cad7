// Rows that calculate all alike, cell by cell, on any sheet: the one of them that has a blank in one column alone.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, wholeSheets } from '../formulaSheet.ts';
import { type Hole, holeFault, holeState, isWanted } from './holes.ts';

/** So many rows must be alike in everything. */
const FEWEST_ROWS = 4;
/** So many formulas must such a row have besides. */
const FEWEST_CELLS = 2;

export const twinRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const kinds = groupBy([...groupBy(allFormulas(sheet), ({ row }) => row).values()], formsOf);
    const usual = [...kinds.values()].flatMap(([like, ...others]) =>
      like!.length > FEWEST_CELLS && others.length + 1 >= FEWEST_ROWS ? [like!] : [],
    );
    const holes = usual.flatMap((like) =>
      like.flatMap((cell): Hole[] => {
        const bare = kinds.get(formsOf(like.filter((each) => each !== cell))) ?? [];
        // Two of a kind are a habit.
        if (bare.length !== 1) return [];
        const { row } = bare[0]![0]!;
        const state = holeState(sheet, row, cell.column);
        const { column } = cell;
        return state === 'kosong' ? [{ row, column, state, expected: copiedDown(cell, row) }] : [];
      }),
    );
    return holes.filter((hole) => isWanted(sheet, hole)).map((hole) => holeFault(sheet, hole));
  }),
);

/** Equal for rows whose formulas were copied from one another. */
function formsOf(line: readonly FormulaCell[]): string {
  return line.map((cell) => `${cell.column} ${relativeForm(cell)}`).join('|');
}
