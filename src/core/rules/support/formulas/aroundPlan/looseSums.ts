// Rows that belong to no plan and add the same rows in each column: the one cell that adds others than its neighbours.
import { references } from '../../../../formula/references.ts';
import { shiftFormula } from '../../../../formula/relative.ts';
import type { PlanTable } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { relativeForm } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, formulasIn } from '../formulaSheet.ts';

/** So many rows must add in the same columns, and so few of them may add otherwise in one of these. */
const FEWEST_ROWS = 5;
const FEWEST_COLUMNS = 3;
const MOST_ODD = 0.2;

export const looseSumFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const tables = context.tables.filter((table) => table.sheet === sheet.table.sheet);
    // One sheet with several tables is looked at once.
    if (tables[0] !== sheet.table) return [];
    const inside = new Set(tables.flatMap((table) => judgedRows(table)));
    const rows = sheet.grid.cells.flatMap((_, row) => {
      const sums = inside.has(row) ? [] : sumsAlong(sheet, row);
      return sums.length >= FEWEST_COLUMNS ? [sums] : [];
    });
    const alike = groupBy(rows, (sums) => sums.map(({ column }) => column).join(' '));
    return [...alike.values()].flatMap((group) => oddOnes(sheet, group));
  }),
);

function judgedRows(table: PlanTable): number[] {
  return [
    ...[...table.rows, ...table.totalRows].map(({ row }) => row),
    ...(table.accountRows ?? []).map(({ row }) => row),
    ...table.ignoredRows.flatMap(({ row, heads }) => (heads === undefined ? [] : [row])),
  ];
}

/** The formulas of the row over nothing but other rows of their own column. */
function sumsAlong(sheet: FormulaSheet, row: number): FormulaCell[] {
  return formulasIn(sheet.grid, sheet.bounds, row).filter(({ canonical, column }) => {
    const refs = references(canonical, null);
    return (
      refs.length > 0 &&
      refs.every(
        (each) =>
          each.sheet === null &&
          each.rect.column === column &&
          each.rect.columns === 1 &&
          each.rect.row !== row,
      )
    );
  });
}

function oddOnes(sheet: FormulaSheet, rows: readonly (readonly FormulaCell[])[]): FormulaFault[] {
  const odd = rows.flatMap((sums) => {
    const ways = largestGroups(sums, relativeForm);
    return ways.length > 1 ? [ways] : [];
  });
  if (rows.length < FEWEST_ROWS || odd.length > Math.max(1, rows.length * MOST_ODD)) return [];
  return odd.flatMap(([usual = [], other = [], ...more]): FormulaFault[] => {
    const [like] = usual;
    const [culprit, another] = other;
    if (more.length > 0 || !like || !culprit || another) return [];
    const expected = shiftFormula(like.canonical, 0, culprit.column - like.column);
    return [faultAt(sheet, culprit, 'beda', expected, { params: { mendatar: true } })];
  });
}
