// What a row multiplies (`=E8*J8`), and the factor left blank that makes all its products nothing.
import { withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { isShareTitle } from '../amounts/shareColumns.ts';
import { isEmpty } from '../figures.ts';
import { boundsOf, formulasIn } from '../formulas/formulaSheet.ts';
import { wholeTitle } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';

export interface BlankFactor {
  readonly row: PlanRow;
  /** The column of the blank. */
  readonly at: number;
  /** The other factors, and the product. */
  readonly others: readonly number[];
}

interface Product {
  readonly row: PlanRow;
  readonly column: number;
  readonly factors: readonly number[];
}

/** So many rows must multiply with the column filled, and this share of all that multiply with it. */
const FEWEST = 4;
const SHARE = 0.8;

/**
 * A blank price beside a volume, where the row calculates with both: its work is worth nothing as long as the cell is
 * blank. A blank volume of one quarter is none where the price counts in another product of the row.
 */
export function blankFactors(table: PlanTable, grid: Grid): BlankFactor[] {
  const products = productsOf(table, grid);
  const isBlank = (row: PlanRow, column: number): boolean =>
    cellAt(grid, row.row, column).kind === 'blank';
  const worth = ({ row, column }: Product): boolean =>
    Number(cellAt(grid, row.row, column).value) > 0;
  const usual = (column: number): boolean => {
    const using = products.filter(({ factors }) => factors.includes(column));
    const rows = new Set(using.map(({ row }) => row));
    const filled = [...rows].filter((row) => !isBlank(row, column)).length;
    return filled >= FEWEST && filled >= rows.size * SHARE;
  };
  const found = new Map<string, BlankFactor>();
  for (const { row, column, factors } of products) {
    const [at, another] = factors.filter((factor) => isBlank(row, factor));
    if (at === undefined || another !== undefined || withoutSource(table, row)) continue;
    const others = factors.filter((factor) => factor !== at);
    if (!others.every((factor) => Number(cellAt(grid, row.row, factor).value) > 0)) continue;
    const sharing = products.filter(
      (each) => each.row === row && each.factors.some((factor) => factors.includes(factor)),
    );
    if (sharing.some(worth) || !usual(at)) continue;
    const key = `${row.row}|${at}`;
    if (!found.has(key)) found.set(key, { row, at, others: [...others, column] });
  }
  return [...found.values()];
}

/** True for a column that other rows multiply with: where a row does not, the column does not apply to it. */
export function isFactor(table: PlanTable, grid: Grid, column: number): boolean {
  return productsOf(table, grid).some(({ factors }) => factors.includes(column));
}

/** `Sumber Dana` says `-`, or nothing: the work costs nothing of its own. */
function withoutSource(table: PlanTable, row: PlanRow): boolean {
  const told = table.columns.some(({ id }) => id === 'sumberDana');
  return told && isEmpty(row.values.sumberDana);
}

/** `Realisasi`, `Fisik (%)`: blank as long as the work has not begun. */
const OPEN = /realisasi|capaian|progres|kontrak/i;

function openColumns(table: PlanTable): (column: number) => boolean {
  return (column) => {
    const title = wholeTitle(table, column);
    return OPEN.test(title) || isShareTitle(title);
  };
}

function productsOf(table: PlanTable, grid: Grid): Product[] {
  const tree = treeOf(table);
  const bounds = boundsOf(grid);
  const open = openColumns(table);
  const leaves = table.rows.filter((row) => !isParent(tree, row));
  return leaves.flatMap((row) =>
    formulasIn(grid, bounds, row.row).flatMap(({ canonical, column }): Product[] => {
      const expression = parseFormula(canonical);
      const factors = expression && factorsOf(withoutGuards(expression, 'N'), row.row);
      if (!factors || factors.length < 2 || [column, ...factors].some(open)) return [];
      return [{ row, column, factors }];
    }),
  );
}

/** Columns of the row itself that are multiplied, fixed figures left out; null for all else. */
function factorsOf(expression: Expression, row: number): readonly number[] | null {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'reference') {
    const { start, end, sheet } = expression.reference;
    return end === null && sheet === null && start.row === row
      ? start.column === null
        ? null
        : [start.column]
      : null;
  }
  if (expression.kind !== 'binary' || expression.op !== '*') return null;
  const left = factorsOf(withoutGuards(expression.left, 'N'), row);
  const right = factorsOf(withoutGuards(expression.right, 'N'), row);
  return left && right && [...left, ...right];
}
