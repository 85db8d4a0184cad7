// Targets typed among sums of the periods, and rightly so: rates, and counts that stand at one level, do not add up.

import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { nearly } from '../../../../numbers/nearly.ts';
import { figureOf, plansRate } from '../../figures.ts';
import { columnAt } from '../../spot.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { formulaModel } from '../formulaModel.ts';
import type { FormulaSheet } from '../formulaSheet.ts';

/** `=J9+N9+R9+V9`: fewer parts are no periods of a year. */
const FEWEST = 3;
const QUARTERS = [1, 2, 3, 4];

/** The faults without targets that no sum of the quarters could give: `118 Orang` each month, `81,4` at the year's end. */
export function withoutLevels(faults: readonly FormulaFault[]): FormulaFault[] {
  return faults.filter((fault) => fault.kind !== 'ditimpa' || !isLevel(fault));
}

function isLevel({ sheet, row, column, expected }: FormulaFault): boolean {
  const owner = sheet.owner(row, column);
  const { value } = sheet.cell(row, column);
  if (!owner || typeof value !== 'number') return false;
  if (columnAt(sheet.table, column)?.type !== 'quantity') return false;
  const parts = partsOf(sheet, row, expected);
  if (!parts) return false;
  // `=H14+T14`, years past and this year: a level only where the quarters of the row say so.
  if (parts.length < FEWEST && !repeats(owner, value)) return false;
  if (plansRate(owner)) return ratesAreTyped(sheet).has(column);
  const filled = parts.filter((part) => part !== null);
  const level = filled[filled.length - 1];
  const sum = filled.reduce((rest, part) => rest + part, 0);
  return level !== undefined && nearly(level, value) && !nearly(sum, value);
}

/** What the formula would add up, in its order; null when it does anything but add cells of its row. */
function partsOf(
  sheet: FormulaSheet,
  row: number,
  expected: string | null,
): (number | null)[] | null {
  const model = expected === null ? null : formulaModel(expected, sheet.bounds);
  if (model?.kind !== 'linear' || model.constant !== 0 || model.terms.length < 2) return null;
  if (!model.terms.every((term) => term.row === row && term.coef === 1)) return null;
  return model.terms
    .map((term) => term.column)
    .sort((a, b) => a - b)
    .map((column) => {
      const { value } = sheet.cell(row, column);
      return typeof value === 'number' ? value : null;
    });
}

/** `58 Orang` in every quarter that is filled. */
function repeats(owner: PlanRow, level: number): boolean {
  return ['realisasiK', 'tw'].some((family) => {
    const filled = QUARTERS.flatMap((quarter) => figureOf(owner, `${family}${quarter}`) ?? []);
    return filled.length > 1 && filled.every((figure) => nearly(figure, level));
  });
}

/** Columns where hardly a rate is calculated: a typed rate is the custom of the office there. */
const ratesAreTyped = memo((sheet: FormulaSheet): ReadonlySet<number> => {
  const typed = (column: number, rate: PlanRow): boolean =>
    sheet.at(rate.row, column) === null && sheet.cell(rate.row, column).kind === 'number';
  return new Set(
    sheet.columns.filter((column) => {
      const rates = sheet.owners(column).filter(plansRate);
      const calculated = rates.filter((rate) => sheet.at(rate.row, column) !== null).length;
      return calculated < rates.filter((rate) => typed(column, rate)).length;
    }),
  );
});
