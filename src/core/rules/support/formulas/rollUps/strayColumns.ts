// Totals that each add their own column, on any sheet: the one that adds another one.
import { references } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { addsItsColumn, copiedAcross, formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many others of the row add the same rows of their own columns. */
const FEWEST = 2;
/** So many figures above are there to be added. */
const FIGURES = 2;

export const strayColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    [...groupBy(allFormulas(sheet), ({ row }) => row).values()].flatMap((line) => {
      const alike = groupBy(line, formOf);
      return [...alike.values()].flatMap((cells) => oddIn(sheet, cells));
    }),
  ),
);

/** What is done, and with which rows; null where it is not one column that is added. */
function formOf({ canonical }: FormulaCell): string | null {
  const refs = references(canonical, null);
  if (refs.length === 0 || refs.some(({ sheet, rect }) => sheet !== null || rect.columns > 1))
    return null;
  if (new Set(refs.map(({ rect }) => rect.column)).size > 1) return null;
  return `${formulaShape(canonical)} ${refs.map(({ rect }) => `${rect.row}:${rect.rows}`)}`;
}

function oddIn(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaFault[] {
  const usual = cells.filter(addsItsColumn);
  const [odd, another] = cells.filter((cell) => !usual.includes(cell));
  if (!odd || another || usual.length < FEWEST) return [];
  const expected = copiedAcross(usual[0]!, odd.column);
  const [wrong, right] = [odd.canonical, expected].map((each) => references(each, null));
  const figures = right!.flatMap(({ rect }) =>
    Array.from({ length: rect.rows }, (_, i) => sheet.cell(rect.row + i, rect.column)),
  );
  if (figures.filter(({ kind }) => kind === 'number').length < FIGURES) return [];
  const params = {
    kolomSalah: columnName(wrong![0]!.rect.column),
    kolomBenar: columnName(odd.column),
  };
  return [faultAt(sheet, odd, 'kolom-lain', expected, { params })];
}
