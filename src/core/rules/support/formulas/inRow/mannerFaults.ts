// The year worked out in another manner than the row says: `=SUM(F30:Q30)` where it says `Posisi akhir`.

import { memo } from '../../../../memory/memo.ts';
import { accumulationFromWord } from '../../../../numbers/mannerWords.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedDown, relativeForm } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { rowFormulas } from './rowFormulas.ts';
import { toldByWords } from './saidInWords.ts';

/** So many rows of one word must calculate alike before another way is a slip. */
const FEWEST = 2;
/** Two quarters may be halves of a year. */
const FEWEST_PERIODS = 3;

export const mannerFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.table.columns.some((column) => column.id === 'akumulasi')
      ? sheet.columns.flatMap((column) => auditColumn(sheet, column))
      : [],
  ),
);

function auditColumn(sheet: FormulaSheet, column: number): FormulaFault[] {
  const said = ({ row }: FormulaCell): string =>
    sheet.owner(row, column)?.values.akumulasi?.text.trim() ?? '';
  const byWord = [...groupBy(rowFormulas(sheet, column), said)].filter(([word]) => word !== '');
  const summed = byWord.flatMap(([word, cells]) =>
    cells
      .filter((cell) => addsPeriods(sheet, cell, word))
      .map((cell) =>
        faultAt(sheet, cell, 'beda', null, { params: { cara: word }, fixable: false }),
      ),
  );
  // Where all rows of that word are added, the word means something else here.
  if (summed.length === 1) return summed;
  const all = byWord.flatMap(([, cells]) => cells);
  return toldByWords(sheet, all) ? [] : oddOfWord(sheet, byWord);
}

/** A level, or what there is at the end, is not added up month by month. */
function addsPeriods(sheet: FormulaSheet, { row, model }: FormulaCell, word: string): boolean {
  const kind = accumulationFromWord(word);
  if (kind === null || kind === 'kumulatif' || model.kind !== 'linear') return false;
  const { terms } = model;
  const filled = terms.filter((term) => Number(sheet.cell(row, term.column).value) > 0);
  return (
    filled.length >= FEWEST_PERIODS && terms.every((term) => term.row === row && term.coef === 1)
  );
}

/** The one that calculates like the rows of another word. */
function oddOfWord(
  sheet: FormulaSheet,
  byWord: readonly (readonly [string, readonly FormulaCell[]])[],
): FormulaFault[] {
  return byWord.flatMap(([word, cells]) => {
    const [usual, odd, another] = largestGroups(cells, relativeForm);
    if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST) return [];
    const [culprit] = odd;
    // It is the way of another word, and not one of its own.
    const elsewhere = byWord.some(
      ([other, list]) =>
        other !== word &&
        list.filter((cell) => relativeForm(cell) === relativeForm(culprit!)).length >= FEWEST,
    );
    const expected = copiedDown(usual[0]!, culprit!.row);
    if (!elsewhere || comesToTheSame(sheet, culprit!, expected)) return [];
    return [faultAt(sheet, culprit!, 'beda', expected)];
  });
}
