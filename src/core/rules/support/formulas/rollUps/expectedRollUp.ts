// The formula that a parent or a total should have, made from the rows it should add.
import { columnName } from '../../../../grid/a1.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { headsOf, scopesOfTotal } from '../../sums/totalScope.ts';
import { treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import type { ColumnTree } from './coverage.ts';

/** The formula that adds the rows it should: a range when they stand together, else one by one. */
export function expectedRollUp(
  rollUp: { readonly sheet: FormulaSheet; readonly owner: PlanRow | null; readonly row: number },
  tree: ColumnTree,
): string | null {
  const rows = partsOf(rollUp, tree);
  if (rows.length === 0) return null;
  const letter = columnName(tree.column);
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  if (rows.length > 1 && last - first === rows.length - 1) {
    return `=SUM(${letter}${first + 1}:${letter}${last + 1})`;
  }
  return `=${rows.map((row) => `${letter}${row + 1}`).join('+')}`;
}

/** Sheet rows of the topmost cells to be added. */
function partsOf(
  rollUp: { readonly sheet: FormulaSheet; readonly owner: PlanRow | null; readonly row: number },
  tree: ColumnTree,
): number[] {
  const { sheet, owner } = rollUp;
  const plan = treeOf(sheet.table);
  const rows = new Set<number>();
  const collect = (row: PlanRow): void => {
    const own = sheet.owner(row.row, tree.column) === row;
    if (own && (tree.filled(row) || !tree.hasParts(row))) {
      rows.add(row.row);
      for (const child of plan.children(row)) {
        if (child.level === 'indikator' && tree.filled(child)) rows.add(child.row);
      }
      return;
    }
    for (const child of plan.children(row)) collect(child);
  };
  if (owner) {
    for (const child of plan.children(owner)) if (child.level !== 'indikator') collect(child);
  } else {
    const scopes = scopesOfTotal(sheet.table, rollUp.row);
    const several = sheet.totals.size > 1 || sheet.heads.has(rollUp.row);
    if (several && scopes.length !== 1) return totalsBefore(sheet, rollUp.row, tree);
    const [covers] = scopes;
    for (const head of covers ? headsOf(sheet.table, covers) : plan.roots) collect(head);
  }
  return [...rows].sort((a, b) => a - b);
}

/** The rows of all totals above, where together they hold every leaf of the column once; else []. */
function totalsBefore(sheet: FormulaSheet, row: number, tree: ColumnTree): number[] {
  const others = [...sheet.totals].filter((each) => each !== row).sort((a, b) => a - b);
  if (others.length < 2 || others[others.length - 1]! > row) return [];
  const sum = (rows: readonly number[]): number =>
    rows.reduce((all, each) => all + numberAt(sheet, each, tree.column), 0);
  return Math.abs(sum(others) - sum(tree.all.map((leaf) => leaf.row))) < 1 ? others : [];
}
