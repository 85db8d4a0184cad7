// Weights that come to 100 in every group but one: the figure there with a zero too many, without which they do so too.

import { memo } from '../../../memory/memo.ts';
import { nearly } from '../../../numbers/nearly.ts';
import type { RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { addsItsColumn, relativeForm } from '../formulas/formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  wholeSheets,
} from '../formulas/formulaSheet.ts';
import { groupBy } from '../groupBy.ts';
import { cellRef } from '../spot.ts';
import type { ControlSlip } from './controlTotals.ts';
import { typedSources } from './typedSources.ts';

/** What shares of a whole come to. */
const WHOLES = [100, 1];
/** So many other groups come to the whole. */
const FEWEST = 3;
const POWERS = [1, 2, 3];

export const equalTotalSlips = memo((context: RuleContext): readonly ControlSlip[] =>
  wholeSheets(context).flatMap((sheet) => {
    // The groups of a column are of all lengths, the rows of a table are added alike.
    const cells = allFormulas(sheet);
    const kinds = groupBy(cells, (cell) =>
      addsItsColumn(cell) ? `${cell.column}` : `${cell.column} ${relativeForm(cell)}`,
    );
    const columns = groupBy(cells, ({ column }) => column);
    const ends = [...columns.values()].map((column) => column.filter(endsRun));
    return [...kinds.values(), ...ends].flatMap((group) => slipAmong(context, sheet, group));
  }),
);

/** `=G27+F28` where G29 begins anew: all of its group. `column`: from top to bottom. */
function endsRun(cell: FormulaCell, at: number, column: readonly FormulaCell[]): boolean {
  const next = column[at + 1];
  const goesOn = next?.row === cell.row + 1 && namesAbove(next);
  return namesAbove(cell) && !goesOn;
}

function namesAbove({ model, row, column }: FormulaCell): boolean {
  return (
    model.kind === 'linear' &&
    model.terms.some((term) => term.row === row - 1 && term.column === column)
  );
}

function slipAmong(
  context: RuleContext,
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
): ControlSlip[] {
  if (cells.length <= FEWEST) return [];
  const amounts = cells.flatMap((cell) => {
    const { value } = sheet.cell(cell.row, cell.column);
    return typeof value === 'number' && value !== 0 ? [{ cell, amount: value }] : [];
  });
  const whole = WHOLES.find((each) => amounts.some(({ amount }) => nearly(amount, each)));
  if (whole === undefined) return [];
  const [only, another] = amounts.filter(({ amount }) => !nearly(amount, whole));
  const [witness] = amounts.filter(({ amount }) => nearly(amount, whole));
  if (!only || another || amounts.length <= FEWEST) return [];
  const sum = cellRef(sheet.table, only.cell.row, only.cell.column);
  const parts = [...(typedSources(context, sum)?.values() ?? [])];
  const slips = parts.flatMap((at) =>
    POWERS.flatMap((power): ControlSlip[] => {
      const value = numberAt(context, at);
      const meant = value / 10 ** power;
      if (value <= 0 || !nearly(only.amount - value + meant, whole)) return [];
      const total = cellRef(sheet.table, witness!.cell.row, witness!.cell.column);
      return [{ at, value, meant, sum, total, amount: only.amount }];
    }),
  );
  return parts.length > 1 && slips.length === 1 ? slips : [];
}
