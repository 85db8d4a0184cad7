// Formulas that were copied along a row (quarters, years), on any sheet: the one that takes the same cells the other way round, or a range further along.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { largestGroups, lone } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { alikeOnLines, copiedAcross, relativeForm } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others must be copies of one another. */
const FEWEST = 3;
/** A range may have slipped so many columns. */
const NEAR = 3;

export const aloneInRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    alikeOnLines(allFormulas(sheet), ({ row }) => row).flatMap((alike) => oddIn(sheet, alike)),
  ),
);

function oddIn(sheet: FormulaSheet, alike: readonly FormulaCell[]): FormulaFault[] {
  const [usual, ...others] = largestGroups(alike, relativeForm);
  if (!usual || usual.length < FEWEST) return [];
  const turned = others.flat().flatMap((odd): FormulaFault[] => {
    const expected = copiedAcross(usual[0]!, odd.column);
    const same = namedIn(odd.canonical) === namedIn(expected);
    return (same || isFurtherAlong(sheet, odd, expected)) && !comesToTheSame(sheet, odd, expected)
      ? [faultAt(sheet, odd, 'beda', expected, { params: { mendatar: true } })]
      : [];
  });
  return [...lone(turned)];
}

/** `=SUM(N58:P58)` where `=SUM(M58:O58)` belongs, as in no other row of its column: the same rows some columns further. */
function isFurtherAlong(sheet: FormulaSheet, odd: FormulaCell, expected: string): boolean {
  const [own, meant] = [odd.canonical, expected].map((each) => references(each, null));
  // Copied to that column, one of them may leave the sheet.
  if (own!.length !== meant!.length) return false;
  const near = own!.every(({ sheet: other, rect }, i) => {
    const there = meant![i]!;
    const size = rect.rows === there.rect.rows && rect.columns === there.rect.columns;
    const line = other === there.sheet && rect.row === there.rect.row;
    return size && line && Math.abs(rect.column - there.rect.column) <= NEAR;
  });
  // Sums of whole columns are held against each other elsewhere; those of weighed ones are not.
  const along = own!.some(({ end, rect }) => end !== null && (rect.rows === 1 || own!.length > 1));
  if (!near || !along) return false;
  const form = relativeForm(odd);
  return !allFormulas(sheet).some(
    (each) => each.column === odd.column && each.row !== odd.row && relativeForm(each) === form,
  );
}

/** The cells that a formula names, whatever their order and number. */
function namedIn(formula: string): string {
  const named = references(formula, null).map(({ text }) => text.replace(/\$/g, ''));
  return [...new Set(named)].sort().join();
}
