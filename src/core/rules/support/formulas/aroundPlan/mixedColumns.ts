// `=E18-F38` beside `=E18-E38`: a formula over rows above that takes one of them from the column beside it.
import { references } from '../../../../formula/references.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross, formulaShape } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulasIn, wholeSheets } from '../formulaSheet.ts';

export const mixedColumnFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    sheet.grid.cells.flatMap((_, row) => {
      const cells = formulasIn(sheet.grid, sheet.bounds, row).filter(looksUp);
      return cells.flatMap((cell) => faultOf(sheet, cell, cells));
    }),
  ),
);

/** Two cells or more of its own sheet, none of its own row, and none held by a `$`. */
function looksUp({ canonical, row }: FormulaCell): boolean {
  const named = references(canonical, null);
  return (
    named.length > 1 &&
    named.every(
      ({ sheet, rect, start, end }) =>
        sheet === null && end === null && rect.row !== row && !start.absoluteColumn,
    )
  );
}

function faultOf(
  sheet: FormulaSheet,
  cell: FormulaCell,
  beside: readonly FormulaCell[],
): FormulaFault[] {
  const own = references(cell.canonical, null);
  const strays = own.filter(({ rect }) => rect.column !== cell.column);
  const [stray, another] = strays;
  if (!stray || another) return [];
  const like = beside.find((each) => each.column === stray.rect.column);
  if (!like || formulaShape(like.canonical) !== formulaShape(cell.canonical)) return [];
  const expected = copiedAcross(like, cell.column);
  const wanted = references(expected, null);
  const slip = own.every(
    ({ rect }, i) =>
      rect.row === wanted[i]!.rect.row &&
      wanted[i]!.rect.column === cell.column &&
      sheet.cell(rect.row, cell.column).kind === 'number',
  );
  if (!slip || comesToTheSame(sheet, cell, expected)) return [];
  const params = {
    kolomSalah: columnName(stray.rect.column),
    kolomBenar: columnName(cell.column),
  };
  return [faultAt(sheet, cell, 'kolom-lain', expected, { params })];
}
