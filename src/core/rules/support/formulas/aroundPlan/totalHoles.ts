// The row of a total, on any sheet: the one column whose rows are all calculated, and that is typed or blank in that row.
import { soleStretch } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, loneOfEach } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { addsItsColumn, copiedAcross, copiedDown, relativeForm } from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  planRows,
  wholeSheets,
} from '../formulaSheet.ts';
import { isOverOwnRow } from '../inRow/aloneInColumn.ts';
import { type Hole, holeFault, holeState, isWanted } from './holes.ts';

/** So many other columns of the row add the same rows. */
const FEWEST = 2;
/** So many rows are added. */
const FEWEST_ROWS = 2;
/** What is counted or looked for under a condition, to be added up. */
const COUNTED = /^=(?:SUM|COUNT|SUMPRODUCT)[A-Z]*\(/;

export const totalHoleFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const columns = groupBy(allFormulas(sheet), ({ column }) => column);
    const byRow = new Map(
      [...columns].map(([column, cells]) => [
        column,
        new Map(cells.map((cell) => [cell.row, cell] as const)),
      ]),
    );
    // The target of a plan's row may be no sum.
    const inside = planRows(context, sheet.grid.sheet);
    const totals = allFormulas(sheet).filter(
      (cell) => !inside.has(cell.row) && addsItsColumn(cell) && addedRows(cell).length > 0,
    );
    const groups = groupBy(totals, (cell) => `${cell.row} ${relativeForm(cell)}`);
    return [...groups.values()].flatMap((usual) => {
      if (usual.length < FEWEST) return [];
      const holes = [...byRow].flatMap(([column, own]) => holeOf(sheet, usual[0]!, column, own));
      return loneOfEach(holes, ({ state }) => state).map((hole) => holeFault(sheet, hole));
    });
  }),
);

/** The rows that a total adds, where it names them by one range. */
function addedRows({ canonical }: FormulaCell): number[] {
  const added = soleStretch(canonical);
  const rows = added
    ? Array.from({ length: added.to - added.from + 1 }, (_, i) => added.from + i)
    : [];
  return rows.length < FEWEST_ROWS ? [] : rows;
}

function holeOf(
  sheet: FormulaSheet,
  total: FormulaCell,
  column: number,
  own: ReadonlyMap<number, FormulaCell>,
): Hole[] {
  const { row } = total;
  const state = own.has(row) ? null : holeState(sheet, row, column);
  if (state === null) return [];
  const cells = addedRows(total).map((each) => own.get(each));
  if (!cells.every((cell) => cell !== undefined)) return [];
  const alike = new Set(cells.map(relativeForm)).size === 1;
  // What adds up from row to row (`SUM(E$8:E12)`) is added already.
  const along = alike && cells[0]!.model.kind === 'linear' && cells.every(isOverOwnRow);
  if (!along && !cells.every(({ canonical }) => COUNTED.test(canonical))) return [];
  const expected = along ? copiedDown(cells[0]!, row) : copiedAcross(total, column);
  const hole: Hole = { row, column, state, expected };
  return isWanted(sheet, hole) ? [hole] : [];
}
