// Sums that go down the same rows in each column, row by row: the one cell of a row that adds others, or is typed. Asks nothing of levels.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
import { copiedAcross } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { isCount, speaksFor } from './kinColumns.ts';
import { meansWithTotal } from './meansWithTotal.ts';
import { pairedSums } from './pairedSums.ts';
import { shortSums } from './shortSums.ts';
import { type Added, otherRows, type SumRow, sumsIn } from './sumRows.ts';

/** So many columns of a row must add, and so many rows must show that a column goes along with the others. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 4;
/** So few of these rows may differ: one at least. */
const MOST_ODD = 0.1;
/** In so many of the rows of another column a column adds what that does. */
const GOES_ALONG = 0.8;

export const sumBesideFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const rows = sheet.grid.cells.flatMap((_, row) => sumsIn(sheet, row) ?? []);
    return [
      ...faultsIn(sheet, rows, regularColumns(rows)),
      ...shortSums(sheet, rows),
      ...pairedSums(sheet),
      ...meansWithTotal(sheet),
    ];
  }),
);

interface Regular {
  readonly columns: readonly number[];
  goesWith(column: number, other: number): boolean;
}

/** Columns that add what the other columns of the row add, in nearly all rows; and with which of them. */
function regularColumns(rows: readonly SumRow[]): Regular {
  const whole = rows.filter(({ sums }) => sums.length >= FEWEST_COLUMNS);
  const told = whole.flatMap(({ sums, usual }) =>
    sums.map(({ cell, key }) => ({ column: cell.column, alike: key === usual })),
  );
  const regular = new Set<number>();
  for (const [column, list] of groupBy(told, (each) => each.column)) {
    const alike = list.filter((each) => each.alike).length;
    const odd = list.length - alike;
    if (alike >= FEWEST_ROWS && odd <= Math.max(1, list.length * MOST_ODD)) regular.add(column);
  }
  const together = new Map<string, number>();
  for (const { sums, usual } of rows) {
    const own = sums.filter(({ cell, key }) => key === usual && regular.has(cell.column));
    for (const { cell: a } of own)
      for (const { cell: b } of own) {
        const pair = `${a.column}|${b.column}`;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
  }
  const count = (a: number, b: number): number => together.get(`${a}|${b}`) ?? 0;
  return {
    columns: [...regular],
    // Physical progress and money take turns: each goes along with its own.
    goesWith: (column, other) =>
      count(column, other) >= FEWEST_ROWS - 1 &&
      count(column, other) >= count(other, other) * GOES_ALONG - 1,
  };
}

function faultsIn(sheet: FormulaSheet, rows: readonly SumRow[], regular: Regular): FormulaFault[] {
  if (regular.columns.length < FEWEST_COLUMNS) return [];
  return rows.flatMap(({ row, formulas, sums, usual }): FormulaFault[] => {
    const own = new Map(sums.map((sum) => [sum.cell.column, sum]));
    const usuals = sums.filter(
      (sum) => sum.key === usual && regular.columns.includes(sum.cell.column),
    );
    const [like] = usuals;
    if (!like) return [];
    const odd = regular.columns.filter(
      (column) => own.get(column)?.key !== usual && regular.goesWith(column, like.cell.column),
    );
    const [column, another] = odd;
    // Two that differ are a habit of that row.
    if (column === undefined || another !== undefined) return [];
    const expected = copiedAcross(like.cell, column);
    const sum = own.get(column);
    const kin = usuals.some(({ cell }) => speaksFor(sheet, cell.column, column));
    if (!kin && !(sum && isCount(sheet, column) && sum.factors.size > 1)) return [];
    if (sum) return [otherRows(sheet, sum, like, expected)].flatMap((fault) => fault ?? []);
    const formula = formulas.find((cell) => cell.column === column);
    if (formula) return otherColumn(sheet, formula, like, expected);
    const { kind } = sheet.cell(row, column);
    return kind === 'number'
      ? [gap(sheet, { row, column, owner: null, state: 'ketik' }, expected)]
      : [];
  });
}

/** `=SUM(J22:J23)` in K, where J and L add the same rows of their own columns. */
function otherColumn(
  sheet: FormulaSheet,
  cell: FormulaCell,
  like: Added,
  expected: string,
): FormulaFault[] {
  if (cell.model.kind !== 'linear') return [];
  const { terms } = cell.model;
  const columns = new Set(terms.map((term) => term.column));
  const [column] = columns;
  if (columns.size !== 1 || terms.some((term) => !like.factors.has(term.row))) return [];
  const params = { kolomSalah: columnName(column!), kolomBenar: columnName(cell.column) };
  return [faultAt(sheet, cell, 'kolom-lain', expected, { params })];
}
