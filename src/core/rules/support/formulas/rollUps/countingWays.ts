// Rows of one column that count in their own way, and rightly so: made things add up, a word beside the last figure does not.
import { countedUnit, isMade } from '../../sums/countFamilies.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { addedColumns } from '../inRow/rowFormulas.ts';

/** True when the formula differs from `usual` because its row is counted differently, not by a slip. */
export function countsItsOwnWay(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): boolean {
  const own = addedColumns(cell);
  const other = addedColumns(usual);
  if (!own || !other) return false;
  return addsWhatIsMade(sheet, cell, own, other) || onlyFigure(sheet, cell, own, other);
}

/** `=G22+I22+K22+M22+O22` where others end with the last year: documents of five years add up, shares do not. */
function addsWhatIsMade(
  sheet: FormulaSheet,
  cell: FormulaCell,
  own: readonly number[],
  other: readonly number[],
): boolean {
  if (other.length !== 1 || own.length < 3 || own[own.length - 1] !== other[0]) return false;
  const owner = sheet.owner(cell.row, cell.column);
  return owner !== null && isMade(countedUnit(owner));
}

/** `=M28` where others add four quarters, three of which hold `n/a` or nothing here: adding words is an error. */
function onlyFigure(
  sheet: FormulaSheet,
  cell: FormulaCell,
  own: readonly number[],
  other: readonly number[],
): boolean {
  if (own.length !== 1 || !other.includes(own[0]!)) return false;
  const rest = other
    .filter((column) => column !== own[0])
    .map((column) => sheet.cell(cell.row, column));
  const words = rest.some((each) => each.kind === 'text' && each.display.trim() !== '');
  return words && rest.every((each) => typeof each.value !== 'number');
}
