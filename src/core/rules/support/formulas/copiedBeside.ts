// Whether the cell above or below has the same formula, copied: then a formula is no slip in one cell.
import { relativeForm } from './formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulasIn } from './formulaSheet.ts';

/** `cell` may stand in any row of the sheet, in the plan or not. */
export function isCopiedBeside(sheet: FormulaSheet, cell: FormulaCell): boolean {
  const own = relativeForm(cell);
  return [cell.row - 1, cell.row + 1].some((row) =>
    formulasIn(sheet.grid, sheet.bounds, row).some(
      (each) => each.column === cell.column && relativeForm(each) === own,
    ),
  );
}
