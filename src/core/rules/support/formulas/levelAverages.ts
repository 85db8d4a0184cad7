// Averages in a total or below the table that are over one level of the plan, but not over all its rows.
import { columnName } from '../../../grid/a1.ts';
import type { PlanRow } from '../../../model/planTable.ts';
import type { RuleContext } from '../../rule.ts';
import { memo } from '../memo.ts';
import { blamedAt, type FormulaFault, faultAt } from './formulaFault.ts';
import type { LinearTerm } from './formulaModel.ts';
import { type FormulaSheet, formulaSheets, formulasIn } from './formulaSheet.ts';

/** So many rows of a level are named one by one before one too few or too many is odd. */
const FEWEST = 3;

export const levelAverageFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const { table, grid } = sheet;
    const rows = [...sheet.totals, ...table.ignoredRows.map((ignored) => ignored.row)];
    return rows.flatMap((row) =>
      formulasIn(grid, sheet.bounds, row).flatMap((own): FormulaFault[] => {
        const { column, model } = own;
        if (model.kind !== 'mean') return [];
        const odd = oddRows(sheet, column, model.terms);
        if (!odd) return [];
        const wanted = odd.wanted.map((each) => `${columnName(column)}${each.row + 1}`);
        const blamed = odd.different.map((each) => blamedAt(sheet, each.row, column));
        return [faultAt(sheet, own, 'rata-rata', `=AVERAGE(${wanted.join(';')})`, { blamed })];
      }),
    );
  }),
);

/** Null when the average is over all rows of a level with a figure, or over rows of no one level. */
function oddRows(
  sheet: FormulaSheet,
  column: number,
  terms: readonly LinearTerm[],
): { readonly wanted: readonly PlanRow[]; readonly different: readonly PlanRow[] } | null {
  // A range takes in every level between; only rows named one by one say which level is meant.
  if (terms.some((term) => term.ranged || term.column !== column)) return null;
  const named = terms.flatMap((term) => sheet.owner(term.row, column) ?? []);
  if (named.length !== terms.length) return null;
  const filled = (row: PlanRow): boolean => sheet.cell(row.row, column).kind === 'number';
  for (const level of new Set(named.map((row) => row.level))) {
    const wanted = sheet.owners(column).filter((row) => row.level === level && filled(row));
    const left = wanted.filter((row) => !named.includes(row));
    const extra = named.filter((row) => row.level !== level);
    // One row too few, one too many, or one in the place of another.
    const odd = Math.max(left.length, extra.length);
    if (named.length - extra.length < FEWEST || odd !== 1) continue;
    return { wanted, different: [...left, ...extra] };
  }
  return null;
}
