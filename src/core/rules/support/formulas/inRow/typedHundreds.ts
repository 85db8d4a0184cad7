// `100` typed in several rows of an achievement that is reached in full: a custom of the office, no formula lost by a slip.
import { nearly } from '../../../../numbers/nearly.ts';
import { linearFigure } from '../cellFigures.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { formulaModel } from '../formulaModel.ts';

/** One such cell may be a slip; more of them in one column are a custom. */
const CUSTOM = 2;

/** The faults without typed achievements of exactly 100 that the formula would give as well. */
export function withoutHundreds(faults: readonly FormulaFault[]): FormulaFault[] {
  const full = faults.filter(isFull);
  const count = new Map<string, number>();
  for (const fault of full) count.set(keyOf(fault), (count.get(keyOf(fault)) ?? 0) + 1);
  const custom = new Set(full.filter((fault) => count.get(keyOf(fault))! >= CUSTOM));
  return faults.filter((fault) => !custom.has(fault));
}

function keyOf({ sheet, column }: FormulaFault): string {
  return `${sheet.table.sheet}|${sheet.table.area.row}|${column}`;
}

function isFull({ kind, sheet, row, column, expected }: FormulaFault): boolean {
  if (kind !== 'ditimpa' || expected === null) return false;
  const model = formulaModel(expected, sheet.bounds);
  if (model.kind !== 'ratio') return false;
  const below = linearFigure(sheet, model.below);
  const { value } = sheet.cell(row, column);
  return (
    typeof value === 'number' &&
    below !== 0 &&
    nearly(linearFigure(sheet, model.above), below) &&
    nearly(value, model.factor)
  );
}
