// Sheets made from one form, one per bidang or month: the cell whose formula differs from the same cell of all other sheets.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { firstWords } from '../../spot.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many other sheets of the form must agree. */
const FEW = 2;
/** So many formulas may be others in one sheet: it is a form of its own beyond that. */
const MOST = 2;

interface Twin {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
}

export const sisterSheetFaults = memo((context: RuleContext): readonly FormulaFault[] => {
  const sheets = wholeSheets(context);
  if (sheets.length <= FEW) return [];
  const twins = sheets.flatMap((sheet) =>
    allFormulas(sheet).flatMap((cell): Twin[] => (staysInSheet(cell) ? [{ sheet, cell }] : [])),
  );
  const alike = groupBy(twins, ({ sheet, cell }) => {
    const name = firstWords(sheet.grid, cell.row);
    return name === '' ? null : `${cell.row}|${cell.column}|${name}`;
  });
  const found = [...alike.values()].flatMap(oddOf);
  const bySheet = groupBy(found, ({ sheet }) => sheet.grid.sheet);
  return [...bySheet.values()].flatMap((list) => (list.length > MOST ? [] : list));
});

/** One cell beside another is compared where it stands; a form is known by what it takes from other rows. */
function staysInSheet({ canonical, row }: FormulaCell): boolean {
  const named = references(canonical, null);
  return (
    named.length > 1 &&
    named.every(({ sheet }) => sheet === null) &&
    named.some(({ rect }) => rect.row !== row)
  );
}

function oddOf(twins: readonly Twin[]): FormulaFault[] {
  const [usual, odd, another] = largestGroups(twins, ({ cell }) => cell.canonical);
  if (!usual || !odd || another || odd.length > 1 || usual.length < FEW) return [];
  const [{ sheet, cell }] = odd as [Twin];
  const like = usual[0]!;
  const expected = like.cell.canonical;
  if (formulaShape(cell.canonical) !== formulaShape(expected)) return [];
  // The rows that the others take bear the same names here: nothing was inserted.
  const same = references(expected, null).every(({ rect }) =>
    [rect.row, rect.row + rect.rows - 1].every((row) => {
      const name = firstWords(like.sheet.grid, row);
      return name !== '' && name === firstWords(sheet.grid, row);
    }),
  );
  if (!same || comesToTheSame(sheet, cell, expected)) return [];
  return [
    faultAt(sheet, cell, 'beda', expected, { params: { lembarSesama: like.sheet.grid.sheet } }),
  ];
}
