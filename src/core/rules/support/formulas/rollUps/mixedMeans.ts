// A rate of the total that averages the rates above it, parents with their children, where its own money could be divided.
import { treeOf } from '../../tree.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { copiedDown } from '../formulaShape.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { termsOf } from '../inRow/rowFormulas.ts';

/** `=AVERAGE(S9:S65)` over programs, kegiatan and sub kegiatan alike; `usual` is what every row above does. */
export function mixedMean(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): FormulaFault[] {
  if (cell.model.kind !== 'mean' || usual.model.kind !== 'ratio') return [];
  const label = sheet.table.totalRows.find((total) => total.row === cell.row)?.label ?? '';
  // `Rata-rata capaian` below the table is asked for by the forms.
  if (/rata|rerata|mean/i.test(label) || !mixesLevels(sheet, cell.column, cell.model.terms))
    return [];
  const parts = termsOf(usual.model);
  const own = parts.every((term) => term.row === usual.row);
  const filled = parts.every(
    (term) => sheet.cell(term.row - usual.row + cell.row, term.column).kind === 'number',
  );
  if (!own || !filled) return [];
  const expected = copiedDown(usual, cell.row);
  return [faultAt(sheet, cell, 'beda', expected)];
}

/** Some of the rows stand below another one of them. */
function mixesLevels(sheet: FormulaSheet, column: number, terms: readonly LinearTerm[]): boolean {
  const tree = treeOf(sheet.table);
  if (!terms.every((term) => term.column === column)) return false;
  const rows = new Set(terms.flatMap((term) => sheet.owner(term.row, column) ?? []));
  return [...rows].some((row) => tree.children(row).some((child) => rows.has(child)));
}
