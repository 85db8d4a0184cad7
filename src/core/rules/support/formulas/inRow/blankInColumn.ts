// A column that is calculated alike in all its rows, on any sheet, but for one that is blank though all it would be calculated from is there.
import { references } from '../../../../formula/references.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { holeFault, holeState } from '../aroundPlan/holes.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { isOverOwnRow } from './aloneInColumn.ts';

/** So many rows must be calculated, all alike. */
const FEWEST = 6;

export const blankInColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    [...groupBy(allFormulas(sheet), ({ column }) => column).values()].flatMap((cells) => {
      const [like] = cells;
      if (!like || cells.length < FEWEST || !isOverOwnRow(like)) return [];
      if (new Set(cells.map(relativeForm)).size > 1) return [];
      const { column } = like;
      return lone(blankRows(sheet, cells, like)).map((row) =>
        holeFault(sheet, { row, column, state: 'kosong', expected: copiedDown(like, row) }),
      );
    }),
  ),
);

/** Between the first and the last: a row above or below them may be of another kind. */
function blankRows(
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
  like: FormulaCell,
): number[] {
  const known = new Set(cells.map(({ row }) => row));
  const first = cells[0]!.row;
  const last = cells[cells.length - 1]!.row;
  return Array.from({ length: last - first }, (_, i) => first + i).filter(
    (row) =>
      !known.has(row) &&
      holeState(sheet, row, like.column) === 'kosong' &&
      isWholly(sheet, copiedDown(like, row)),
  );
}

/** All that is named there are figures, and none is nothing. */
function isWholly(sheet: FormulaSheet, formula: string): boolean {
  return references(formula, null).every(({ rect }) =>
    Array.from({ length: rect.columns }, (_, i) => sheet.cell(rect.row, rect.column + i)).every(
      ({ value }) => typeof value === 'number' && value !== 0,
    ),
  );
}
