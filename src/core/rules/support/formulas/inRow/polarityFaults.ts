// Achievements told the other way round than the column of polarities says, where the rows beside keep to it.

import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { polarityFromWord } from '../../../../numbers/mannerWords.ts';
import type { RuleContext } from '../../../rule.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { polarityForm } from './polarityForms.ts';
import { nearestFormula, rowFormulas } from './rowFormulas.ts';

/** So many rows of one polarity must be told in one way before another way is a slip. */
const FEWEST = { up: 3, down: 2 };

export const polarityFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.table.columns.some((column) => column.id === 'polaritas') ? faultsIn(sheet) : [],
  ),
);

interface Told {
  readonly cell: FormulaCell;
  readonly owner: PlanRow;
  /** True for `(2T−R)/T`, the plain `R/T` otherwise. */
  readonly down: boolean;
}

function faultsIn(sheet: FormulaSheet): FormulaFault[] {
  const byColumn = sheet.columns.map((column) => toldIn(sheet, column));
  return [true, false].flatMap((down) => {
    const fewest = down ? FEWEST.down : FEWEST.up;
    const ofPolarity = (told: readonly Told[]): Told[] =>
      told.filter(({ owner }) => (said(owner) === 'turun') === down);
    const isRight = (each: Told): boolean => each.down === down;
    // What is told against the target of the quarter and against that of the year keeps to one way.
    const all = ofPolarity(byColumn.flat()).filter(isRight).length;
    return byColumn.flatMap((told) => {
      const rows = ofPolarity(told);
      const right = rows.filter(isRight);
      const one = right.length > 0 && right.length === rows.length - 1;
      return one && all >= fewest ? oddOnes(sheet, right, rows) : [];
    });
  });
}

function toldIn(sheet: FormulaSheet, column: number): Told[] {
  return rowFormulas(sheet, column).flatMap((cell): Told[] => {
    const owner = sheet.owner(cell.row, column);
    const form = polarityForm(cell.model, cell.row);
    return owner && form && said(owner) !== null ? [{ cell, owner, down: form.down }] : [];
  });
}

function oddOnes(
  sheet: FormulaSheet,
  right: readonly Told[],
  rows: readonly Told[],
): FormulaFault[] {
  return rows
    .filter((each) => !right.includes(each))
    .map(({ cell, owner }) => {
      const model = nearestFormula(
        right.map((each) => each.cell),
        cell.row,
      );
      const expected = copiedDown(model, cell.row);
      const word = owner.values.polaritas!;
      const name = `angka menurut polaritas lain daripada “${word.text}”`;
      return faultAt(sheet, cell, 'pembilang', expected, {
        blamed: [{ row: word.row, column: word.column, name }],
        // The word may be the wrong one of the two.
        fixable: false,
      });
    });
}

function said(row: PlanRow): 'naik' | 'turun' | null {
  return polarityFromWord(row.values.polaritas?.text ?? '');
}
