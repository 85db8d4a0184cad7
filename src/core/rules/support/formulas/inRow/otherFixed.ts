// Copies down a column or along a row that all name one cell besides their own (`=D8/$H8`, `=E9/E$15`): the one that names another.
import { type Reference, references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { alikeOnLines, copiedAcross, copiedDown, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others must be copies of one another. */
const FEWEST = 3;

const WAYS = [
  { lineOf: ({ row }: FormulaCell) => row, across: true },
  { lineOf: ({ column }: FormulaCell) => column, across: false },
] as const;

export const otherFixedFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    WAYS.flatMap(({ lineOf, across }) =>
      alikeOnLines(allFormulas(sheet), lineOf).flatMap((alike) => oddIn(sheet, alike, across)),
    ),
  ),
);

function oddIn(
  sheet: FormulaSheet,
  alike: readonly FormulaCell[],
  across: boolean,
): FormulaFault[] {
  const [usual, others, another] = largestGroups(alike, relativeForm);
  if (!usual || usual.length < FEWEST || another || others?.length !== 1) return [];
  const [odd] = others as [FormulaCell];
  const expected = across ? copiedAcross(usual[0]!, odd.column) : copiedDown(usual[0]!, odd.row);
  const [own, meant] = [odd.canonical, expected].map((each) => references(each, null));
  if (own!.length !== meant!.length) return [];
  const [at, more] = own!.flatMap((each, i) => (placeOf(each) === placeOf(meant![i]!) ? [] : [i]));
  if (at === undefined || more !== undefined) return [];
  const named = usual.map(({ canonical }) => references(canonical, null)[at]!);
  const fixed = new Set(named.map(placeOf)).size === 1;
  if (!fixed || !isBeside(own![at]!, meant![at]!)) return [];
  if (comesToTheSame(sheet, odd, expected)) return [];
  return [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: across } })];
}

const placeOf = ({ sheet, rect }: Reference): string =>
  [sheet, rect.row, rect.column, rect.rows, rect.columns].join('|');

/** One cell each, in one row or column; or the same rows of two columns. */
function isBeside(own: Reference, meant: Reference): boolean {
  const [rows, columns] = [own.rect.row === meant.rect.row, own.rect.column === meant.rect.column];
  const size = own.rect.rows === meant.rect.rows && own.rect.columns === meant.rect.columns;
  const cell = own.end === null && meant.end === null;
  return own.sheet === meant.sheet && (cell ? rows || columns : rows && size);
}
