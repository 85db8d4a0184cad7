// `=AVERAGE(J8:J13)` over the rates of five programs and that of their JUMLAH, in whichever column.
import { references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, formulasIn } from '../formulaSheet.ts';
import { columnSum } from './bottomCells.ts';

/** So many rows are averaged beside the total. */
const FEWEST = 2;

export function meansWithTotal(sheet: FormulaSheet): FormulaFault[] {
  return allFormulas(sheet).flatMap((cell) => faultOf(sheet, cell));
}

function faultOf(sheet: FormulaSheet, cell: FormulaCell): FormulaFault[] {
  if (cell.model.kind !== 'mean') return [];
  const counted = cell.model.terms.filter(
    (term) => sheet.cell(term.row, term.column).kind === 'number',
  );
  const column = counted[0]?.column;
  if (column === undefined || counted.some((term) => term.column !== column)) return [];
  const last = Math.max(...counted.map(({ row }) => row));
  const others = counted.map(({ row }) => row).filter((row) => row !== last);
  if (others.length < FEWEST || !addsAll(sheet, last, others)) return [];
  const blamed = [blamedAt(sheet, last, column)];
  return [faultAt(sheet, cell, 'rata-rata', withoutLast(cell, last), { blamed })];
}

/** The row adds all the others, in this column or beside it. */
function addsAll(sheet: FormulaSheet, row: number, others: readonly number[]): boolean {
  return formulasIn(sheet.grid, sheet.bounds, row).some((cell) => {
    const sum = columnSum(cell);
    const added = new Set(sum?.terms.map((term) => term.row) ?? []);
    return added.size >= FEWEST && others.every((each) => added.has(each));
  });
}

/** The same range, one row shorter; null where it is no range that ends there. */
function withoutLast({ canonical }: FormulaCell, last: number): string | null {
  const ends = references(canonical, null).filter(
    ({ end, rect }) => end !== null && rect.row + rect.rows - 1 === last,
  );
  const [range, another] = ends;
  if (!range || another) return null;
  return moveReferences(canonical, (reference) =>
    reference.text === range.text
      ? (corner) => ({ ...corner, row: corner.row === last ? last - 1 : corner.row })
      : null,
  );
}
