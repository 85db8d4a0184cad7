// A row filled in by hand throughout, where others calculate: another plan for its money, no formula typed over.
import { groupBy } from '../../groupBy.ts';
import { linearFigure } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { formulaModel } from '../formulaModel.ts';

/** So many cells of one row are no slip. */
const MANY = 3;

/**
 * The faults without the typed figures of such rows (`Januari 0, Februari 12.064.000 …` among `=ROUND(C9/12;-3)`).
 * Figures that are what the formulas would give were pasted over them, and stay told.
 */
export function withoutRowsByHand(faults: readonly FormulaFault[]): FormulaFault[] {
  const typed = groupBy(faults, (fault) => (fault.kind === 'ditimpa' ? keyOf(fault) : null));
  const byHand = new Set<string>();
  for (const [key, list] of typed) {
    const other = list.filter((fault) => differs(fault)).length;
    if (list.length >= MANY && other >= MANY && other >= list.length / 2) byHand.add(key);
  }
  return faults.filter((fault) => fault.kind !== 'ditimpa' || !byHand.has(keyOf(fault)));
}

function keyOf(fault: FormulaFault): string {
  return `${fault.sheet.table.sheet}|${fault.sheet.table.area.row}|${fault.row}`;
}

/** The typed figure is not what the expected formula comes to; unknown formulas are taken as pasted over. */
function differs({ sheet, row, column, expected }: FormulaFault): boolean {
  const model = expected === null ? null : formulaModel(expected, sheet.bounds);
  const { value } = sheet.cell(row, column);
  if (model?.kind !== 'linear' || typeof value !== 'number') return false;
  const sum = linearFigure(sheet, model);
  return Math.abs(sum - value) > Math.max(1, Math.abs(sum) * 0.01);
}
