// Achievements told the other way round than the column of polarities says, where the rows beside keep to it.
import type { PlanRow } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { memo } from '../../memo.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { lessIsBetter } from './polarity.ts';
import { polarityForm } from './polarityForms.ts';
import { nearestFormula, rowFormulas } from './rowFormulas.ts';

/** So many rows of one polarity must be told in one way before another way is a slip. */
const FEWEST = { up: 3, down: 2 };
const SHARE = 0.75;
const UP = /naik|tinggi|positif|maks|ningkat/i;

export const polarityFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.table.columns.some((column) => column.id === 'polaritas')
      ? sheet.columns.flatMap((column) => auditColumn(sheet, column))
      : [],
  ),
);

interface Told {
  readonly cell: FormulaCell;
  readonly owner: PlanRow;
  /** True for `(2T−R)/T`, the plain `R/T` otherwise. */
  readonly down: boolean;
}

function auditColumn(sheet: FormulaSheet, column: number): FormulaFault[] {
  const told = rowFormulas(sheet, column).flatMap((cell): Told[] => {
    const owner = sheet.owner(cell.row, column);
    const form = polarityForm(cell.model, cell.row);
    return owner && form && said(owner) !== null ? [{ cell, owner, down: form.down }] : [];
  });
  return [true, false].flatMap((down) => {
    const rows = told.filter(({ owner }) => (said(owner) === 'down') === down);
    const right = rows.filter((each) => each.down === down);
    const wrong = rows.filter((each) => each.down !== down);
    const fewest = down ? FEWEST.down : FEWEST.up;
    if (right.length < fewest || right.length < (rows.length - 1) * SHARE || wrong.length > 1)
      return [];
    return wrong.map(({ cell, owner }) => {
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
  });
}

function said(row: PlanRow): 'up' | 'down' | null {
  const text = row.values.polaritas?.text.trim() ?? '';
  if (text === '') return null;
  if (lessIsBetter(row)) return 'down';
  return UP.test(text) ? 'up' : null;
}
