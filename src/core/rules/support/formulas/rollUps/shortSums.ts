// In a table with few totals: the one sum of a row that leaves out a row which all sums beside it add.
import type { FormulaFault } from '../formulaFault.ts';
import { copiedAcross, formulaShape } from '../formulaShape.ts';
import { type FormulaSheet, formulasIn } from '../formulaSheet.ts';
import { type Added, isCounted, otherRows, type SumRow } from './sumRows.ts';

/** So many others of the row must agree; fewer where they reach down to the total itself. */
const FEWEST = 3;
const FEW = 2;

/** `=C8+C12+C17` and `=C8+C12` are built alike. */
const CHAIN = /^=#(?:\+#)*$/;

export function shortSums(sheet: FormulaSheet, rows: readonly SumRow[]): FormulaFault[] {
  return rows.flatMap((line): FormulaFault[] => {
    const usual = line.sums.filter(({ key }) => key === line.usual);
    const [odd, another] = line.sums.filter(({ key }) => key !== line.usual);
    const like = usual[0];
    if (!odd || another || !like || differsElsewhere(odd, line, rows)) return [];
    const left = leftOut(sheet, odd, like);
    const closes = like.factors.has(line.row - 1);
    if (left === null || usual.length < (closes ? FEW : FEWEST)) return [];
    // A subtotal among the rows may be left out for what it adds.
    if (addsOthers(sheet, left, odd)) return [];
    const fault = otherRows(sheet, odd, like, copiedAcross(like.cell, odd.cell.column));
    return fault ? [fault] : [];
  });
}

/** The one row that it adds less than the others, which add it in the same way; null for any other difference. */
function leftOut(sheet: FormulaSheet, odd: Added, like: Added): number | null {
  const [own, usual] = [odd, like].map(({ cell }) =>
    formulaShape(cell.canonical).replace(CHAIN, '='),
  );
  // Counts of one work may be copied where money is added.
  if (own !== usual || odd.factors.size < 2) return null;
  const left = [...like.factors.keys()].filter(
    (row) => !odd.factors.has(row) && isCounted(sheet, row, odd.cell.column),
  );
  const same = [...odd.factors].every(([row, times]) => like.factors.get(row) === times);
  return same && left.length === 1 ? left[0]! : null;
}

/** The column goes its own way in another row, too. */
function differsElsewhere({ cell }: Added, line: SumRow, rows: readonly SumRow[]): boolean {
  return rows.some(
    ({ row, sums, usual }) =>
      row !== line.row &&
      sums.some((each) => each.cell.column === cell.column && each.key !== usual),
  );
}

function addsOthers(sheet: FormulaSheet, row: number, { cell, factors }: Added): boolean {
  const own = formulasIn(sheet.grid, sheet.bounds, row).find(
    ({ column }) => column === cell.column,
  );
  return own?.model.kind === 'linear' && own.model.terms.some((term) => factors.has(term.row));
}
