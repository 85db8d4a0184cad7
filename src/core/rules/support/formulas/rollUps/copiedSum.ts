// The sum of the same row in another column, as it reads when copied: the repair that keeps the office's own manner.
import { copiedAcross } from '../formulaShape.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { type ColumnTree, coverage } from './coverage.ts';
import type { RollUp } from './rollUp.ts';
import { chooseScope, compare } from './rollUpScope.ts';

interface Place {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
}

/** The nearest one that adds in this column just what it should; null when there is none. */
export function copiedSum(
  place: Place,
  tree: ColumnTree,
  rollUps: readonly RollUp[],
): string | null {
  if (tree.column !== place.column) return null;
  const right = sumsBeside(place, rollUps).find((each) => addsRight(each, place.column, tree));
  return right ? copiedAcross(right.cell, place.column) : null;
}

/** Where the rows to add cannot be told: the nearest sum, copied over. */
export function nearestSum(place: Place, rollUps: readonly RollUp[]): string | null {
  const [beside] = sumsBeside(place, rollUps);
  return beside ? copiedAcross(beside.cell, place.column) : null;
}

/** The nearest first. */
function sumsBeside({ row, column }: Place, rollUps: readonly RollUp[]): RollUp[] {
  return rollUps
    .filter(
      (each) =>
        each.row === row &&
        each.column !== column &&
        !each.mean &&
        each.terms.every((term) => term.column === each.column),
    )
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
}

function addsRight(beside: RollUp, column: number, tree: ColumnTree): boolean {
  const { model } = beside.cell;
  if (model.kind !== 'linear' || model.constant !== 0) return false;
  const copy = { ...beside, column, terms: beside.terms.map((term) => ({ ...term, column })) };
  const counts = coverage(copy.sheet, tree, copy.terms, model.subtotal);
  const { missing, doubled, outside } = compare(chooseScope(copy, tree, counts), tree, counts);
  return missing.length + doubled.length + outside.length === 0;
}
