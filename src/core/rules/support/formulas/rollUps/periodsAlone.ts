// A total row told for the months alone: every column that adds up months along its row is blank there.
import { memo } from '../../../../memory/memo.ts';
import { stateOf } from '../formulaPlaces.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { rowFormulas, termsOf } from '../inRow/rowFormulas.ts';

/** One or two may have been lost. */
const FEWEST = 3;
const MOSTLY = 0.8;

/** `JUMLAH ALOKASI KAS PER BULAN`, with none of the four quarters and no year, is not short of them. */
export function tellsPeriodsAlone(sheet: FormulaSheet, row: number, column: number): boolean {
  const columns = columnsWithin(sheet);
  if (!columns.includes(column) || columns.length < FEWEST) return false;
  return columns.every((each) => stateOf(sheet, row, each) === 'kosong');
}

/** Columns in which nearly every row of the plan calculates with other cells of its own row. */
const columnsWithin = memo((sheet: FormulaSheet): readonly number[] =>
  sheet.columns.filter((column) => {
    const rows = new Set(sheet.owners(column).map(({ row }) => row));
    const within = rowFormulas(sheet, column).filter((cell) => {
      const terms = termsOf(cell.model);
      return terms.length > 1 && terms.every((term) => term.row === cell.row);
    });
    const own = within.filter(({ row }) => rows.has(row)).length;
    return rows.size > 0 && own >= rows.size * MOSTLY;
  }),
);
