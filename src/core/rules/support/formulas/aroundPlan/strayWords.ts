// Formulas that were copied from one another with words in them (`COUNTIFS(…;"KEGIATAN")`): the one with another word.

import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { isCopiedBeside } from '../copiedBeside.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross, copiedDown, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others have the same word. */
const FEWEST = 3;
const WORDS = /"[^"]*"/g;

export const strayWordFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet).filter(({ canonical }) => canonical.includes('"'));
    const lines = [
      ...groupBy(
        cells,
        ({ column, ...cell }) => `${column} ${formOf({ column, ...cell })}`,
      ).values(),
      ...groupBy(cells, ({ row, ...cell }) => `${row} ${formOf({ row, ...cell })}`).values(),
    ];
    return lines.flatMap((alike) => oddIn(sheet, alike));
  }),
);

const formOf = (cell: FormulaCell): string => relativeForm(cell).replace(WORDS, '""');

function oddIn(sheet: FormulaSheet, alike: readonly FormulaCell[]): FormulaFault[] {
  const said = ({ canonical }: FormulaCell): string => canonical.match(WORDS)!.join();
  const [usual, others, another] = largestGroups(alike, said);
  if (!usual || usual.length < FEWEST || another || others?.length !== 1) return [];
  const [odd] = others as [FormulaCell];
  const [first] = usual as [FormulaCell];
  const down = first.column === odd.column;
  // Others below or above it say the same: the column takes another kind than its neighbours.
  if (!down && isCopiedBeside(sheet, odd)) return [];
  const expected = down ? copiedDown(first, odd.row) : copiedAcross(first, odd.column);
  return [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: !down } })];
}
