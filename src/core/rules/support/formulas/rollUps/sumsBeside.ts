// Sums that go down the same rows in each column, row by row: the one cell of a row that adds others, or is typed. Asks nothing of levels.
import { columnName } from '../../../../grid/a1.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import { columnAt } from '../../spot.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
import { copiedAcross } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, formulasIn, wholeSheets } from '../formulaSheet.ts';

/** So many columns of a row must add, and so many rows must show that a column goes along with the others. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 4;
/** So few of these rows may differ: one at least. */
const MOST_ODD = 0.1;
/** In so many of the rows of another column a column adds what that does. */
const GOES_ALONG = 0.8;

export const sumBesideFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const rows = sheet.grid.cells.flatMap((_, row) => rowOf(sheet, row) ?? []);
    return faultsIn(sheet, rows, regularColumns(rows));
  }),
);

interface Added {
  readonly cell: FormulaCell;
  /** Rows with their factors: equal for sums over the same rows. */
  readonly key: string;
  readonly factors: ReadonlyMap<number, number>;
}

interface Regular {
  readonly columns: readonly number[];
  goesWith(column: number, other: number): boolean;
}

interface SumRow {
  readonly row: number;
  readonly formulas: readonly FormulaCell[];
  readonly sums: readonly Added[];
  /** What most of the sums add. */
  readonly usual: string;
}

/** Null for a row with too few sums, or without a habit. */
function rowOf(sheet: FormulaSheet, row: number): SumRow | null {
  const formulas = formulasIn(sheet.grid, sheet.bounds, row);
  if (formulas.length < FEWEST_COLUMNS - 1) return null;
  const sums = formulas.flatMap((cell) => addedBy(cell) ?? []);
  const [most] = largestGroups(sums, ({ key }) => key);
  if (!most || most.length < FEWEST_COLUMNS - 1 || most.length * 2 <= sums.length) return null;
  return { row, formulas, sums, usual: most[0]!.key };
}

/** Null for a formula that takes anything but other rows of its own column. */
function addedBy(cell: FormulaCell): Added | null {
  const { model, row, column } = cell;
  if (model.kind !== 'linear' && model.kind !== 'mean') return null;
  if (model.kind === 'linear' && model.constant !== 0) return null;
  const { terms } = model;
  if (terms.length === 0 || terms.some((term) => term.column !== column || term.row === row))
    return null;
  const factors = new Map(terms.map((term) => [term.row, term.coef]));
  const key = terms.map((term) => `${term.row}*${term.coef}`).sort();
  return { cell, key: `${model.kind} ${key.join(' ')}`, factors };
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

const isCount = ({ table }: FormulaSheet, column: number): boolean =>
  columnAt(table, column)?.type === 'quantity';

/**
 * Money is added all the way up; counts may be typed, copied or left blank where money is added, and tell nothing about
 * it: only a sum of counts is held against the money beside it.
 */
function speaksFor(sheet: FormulaSheet, column: number, other: number): boolean {
  const known = [column, other].every((each) => columnAt(sheet.table, each) !== null);
  return !known || isCount(sheet, column) === isCount(sheet, other);
}

/** Null where the rows that are more or less hold nothing. */
function otherRows(
  sheet: FormulaSheet,
  { cell, factors }: Added,
  like: Added,
  expected: string,
): FormulaFault | null {
  const counts = (row: number): boolean => {
    const { kind, value } = sheet.cell(row, cell.column);
    return kind === 'number' && value !== 0;
  };
  const left = [...like.factors.keys()].filter((row) => !factors.has(row) && counts(row));
  const more = [...factors.keys()].filter((row) => !like.factors.has(row) && counts(row));
  const twice = [...factors].flatMap(([row, times]) =>
    counts(row) && times > (like.factors.get(row) ?? times) ? [row] : [],
  );
  const named = (list: readonly number[]) => list.map((row) => blamedAt(sheet, row, cell.column));
  if (left.length > 0)
    return faultAt(sheet, cell, 'kurang-baris', expected, { blamed: named(left) });
  if (more.length > 0)
    return faultAt(sheet, cell, 'lewat-batas', expected, { blamed: named(more) });
  if (twice.length > 0)
    return faultAt(sheet, cell, 'hitung-ganda', expected, { blamed: named(twice) });
  return null;
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
