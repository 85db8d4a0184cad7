// The row of percentages below a list (`PERSENTASE (%)`): of several, the one that is not multiplied by 100.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { numberAt } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { HUNDRED } from './strayHundreds.ts';

/** So many others are multiplied; a share that is not stays below this. */
const FEWEST = 2;
const SHARE = 2;
const PERCENT = /%|persen/i;
const params = { faktor: 1, lazim: 100, mendatar: true };

export const hundredInRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const rates = allFormulas(sheet).filter(({ canonical }) => canonical.includes('/'));
    const columns = groupBy(rates, ({ column }) => column);
    return [...groupBy(rates, ({ row }) => row).values()].flatMap((line) => {
      const bare = line.filter(({ canonical }) => !HUNDRED.test(canonical));
      if (line.length - bare.length < FEWEST || !saysPercent(sheet, line[0]!.row)) return [];
      // A column that shows shares as they are has others of them.
      return lone(bare)
        .filter((cell) => columns.get(cell.column)!.length === 1 && isShare(sheet, cell))
        .map((cell) => faultAt(sheet, cell, 'seratus', `${cell.canonical}*100`, { params }));
    });
  }),
);

function saysPercent({ grid }: FormulaSheet, row: number): boolean {
  return grid.cells[row]!.some(({ kind, display }) => kind === 'text' && PERCENT.test(display));
}

/** A plain quotient that is shown as a fraction. */
function isShare(sheet: FormulaSheet, { row, column, model }: FormulaCell): boolean {
  const { display } = sheet.cell(row, column);
  const value = Math.abs(numberAt(sheet, row, column));
  return model.kind === 'ratio' && value > 0 && value <= SHARE && !display.includes('%');
}
