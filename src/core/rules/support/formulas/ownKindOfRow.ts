// A row below or beside a plan that is calculated in a way of its own: growth, a tax, shares of the total. Its formulas are no copies of those above them.

import { memo } from '../../../memory/memo.ts';
import { groupBy } from '../groupBy.ts';
import type { FaultKind, FormulaFault } from './formulaFault.ts';
import { relativeForm, shapeOf } from './formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet } from './formulaSheet.ts';

/** What is said against a formula because others of its column are calculated otherwise. */
const AGAINST_COLUMN: readonly FaultKind[] = ['beda', 'bergeser', 'kurang-kolom'];
/** So many other formulas of the row, none of them like any other of its column. */
const FEWEST = 2;
/** In a short column every formula may be alone. */
const FEWEST_ABOVE = 6;
/** Or so many copies of the very formula in its row. */
const COPIES = 4;

export function isInRowOfOwnKind({
  kind,
  sheet,
  row,
  column,
  formula,
  params,
}: FormulaFault): boolean {
  if (formula === null || params?.mendatar || !AGAINST_COLUMN.includes(kind)) return false;
  const line = rowsOf(sheet).get(row) ?? [];
  const own = line.find((cell) => cell.column === column);
  const beside = line.filter((cell) => cell !== own);
  // `=B34`, `=C34`, … all along the row: it is another row's, shown again.
  const copies = beside.filter((cell) => own && relativeForm(cell) === relativeForm(own));
  if (copies.length >= COPIES) return true;
  return beside.length >= FEWEST && beside.every((cell) => isAlone(sheet, cell));
}

const rowsOf = memo((sheet: FormulaSheet) => groupBy(allFormulas(sheet), ({ row }) => row));

const shapesOf = memo((sheet: FormulaSheet) => groupBy(allFormulas(sheet), shapeInColumn));

const columnsOf = memo((sheet: FormulaSheet) =>
  groupBy(allFormulas(sheet), ({ column }) => column),
);

const shapeInColumn = (cell: FormulaCell): string => `${cell.column} ${shapeOf(cell)}`;

function isAlone(sheet: FormulaSheet, cell: FormulaCell): boolean {
  if (columnsOf(sheet).get(cell.column)!.length < FEWEST_ABOVE) return false;
  return shapesOf(sheet).get(shapeInColumn(cell))!.length === 1;
}
