// Rows whose counts are told in their own way all along the row: money rolls up, counts of kinerja need not.
import { memo } from '../../../../memory/memo.ts';
import { columnAt } from '../../spot.ts';
import { stateOf } from '../formulaPlaces.ts';
import { relativeForm } from '../formulaShape.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { addedColumns } from '../inRow/rowFormulas.ts';
import { type RollUp, rollUpsOf } from './rollUp.ts';

/** So many parents must add a column of counts before a row beside them may be said to tell its own. */
const FEWEST = 2;
/** Columns of the year, which a row may calculate from its quarters, or type above sums of them. */
const YEAR = /^(?:target|jumlahK|realisasi)/;

/** Columns of counts that parents add up. */
const countColumns = memo((sheet: FormulaSheet): readonly number[] => {
  const adding = new Map<number, number>();
  for (const { column, owner } of rollUpsOf(sheet)) {
    if (owner !== null) adding.set(column, (adding.get(column) ?? 0) + 1);
  }
  return [...adding].flatMap(([column, parents]) =>
    parents >= FEWEST && isCount(sheet, column) ? [column] : [],
  );
});

function isCount(sheet: FormulaSheet, column: number): boolean {
  return columnAt(sheet.table, column)?.type === 'quantity';
}

/**
 * `=E9` along all counts of a kegiatan, or all of them typed, or blank: it counts something of its own (the same people
 * in each sub kegiatan). One quarter that differs from the others of its row is a slip.
 */
export function tellsItsOwn(sheet: FormulaSheet, row: number, column: number): boolean {
  if (!isCount(sheet, column)) return false;
  const own = wayOf(sheet, row, column);
  const others = countsBeside(sheet, row, column);
  return others.length > 0 && others.every((each) => wayOf(sheet, row, each) === own);
}

/** True where the row has no other count to compare with. */
export function isOnlyCount(sheet: FormulaSheet, row: number, column: number): boolean {
  return isCount(sheet, column) && countsBeside(sheet, row, column).length === 0;
}

/** Of a quarter the other quarters, of a year all counts that the row does not calculate from others of its own. */
function countsBeside(sheet: FormulaSheet, row: number, column: number): readonly number[] {
  const year = (at: number): boolean => YEAR.test(columnAt(sheet.table, at)?.id ?? '');
  const others = countColumns(sheet).filter((each) => {
    const cell = sheet.at(row, each);
    return each !== column && !(cell && addedColumns(cell));
  });
  const periods = others.filter((each) => !year(each));
  return !year(column) && periods.length > 1 ? periods : others;
}

function wayOf(sheet: FormulaSheet, row: number, column: number): string {
  const cell = sheet.at(row, column);
  return cell ? relativeForm(cell) : stateOf(sheet, row, column);
}

/** `=O8`: one of the rows below, and no sum of them. */
export function copiesOne({ owner, terms, column }: RollUp): boolean {
  const [only, another] = terms;
  return owner !== null && !another && only?.coef === 1 && !only.ranged && only.column === column;
}
