// Counts of unlike things (`12 Bulan`, `350 Meter`, `4 Unit`) below each other: a total has nothing to add there.
import { median } from '../../../../numbers/median.ts';
import { normaliseUnit } from '../../../../numbers/units.ts';
import { LARGE } from '../../amounts/moneyColumns.ts';
import { groupOf } from '../../words/countedWords.ts';
import { addsItsColumn } from '../formulaShape.ts';
import { allFormulas, type FormulaSheet } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';

/**
 * True where the column beside names several units for these cells of `column`, and no cell of the column adds it up all
 * the same. Money has one unit, whatever is bought with it.
 */
export function countsUnlikeThings(
  sheet: FormulaSheet,
  column: number,
  rows: readonly number[],
): boolean {
  const figures = rows.flatMap((row) => {
    const { kind, value } = sheet.cell(row, column);
    return kind === 'number' && typeof value === 'number' && value > 0 ? [value] : [];
  });
  if (figures.length === 0 || isMoney(sheet, column) || median(figures) >= LARGE) return false;
  if (![column - 1, column + 1].some((beside) => namesUnits(sheet, beside, rows))) return false;
  return !allFormulas(sheet).some((cell) => cell.column === column && addsItsColumn(cell));
}

/** Mostly words that are known to be units, and of several kinds. */
function namesUnits(sheet: FormulaSheet, column: number, rows: readonly number[]): boolean {
  const units = rows.flatMap((row) => {
    const { kind, display } = column < 0 ? { kind: 'blank', display: '' } : sheet.cell(row, column);
    return kind === 'text' ? [normaliseUnit(display)] : [];
  });
  const groups = units.flatMap((unit) => groupOf(unit) ?? []);
  return groups.length * 2 >= rows.length && new Set(groups).size > 1;
}
