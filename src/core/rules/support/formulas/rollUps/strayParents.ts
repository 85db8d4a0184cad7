// Parents that take a figure from their own row where the others of the column add up the rows below: last year's pagu times 1,1.
import { isParent, treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { termsOf } from '../inRow/rowFormulas.ts';
import { isMoney } from '../isMoney.ts';
import { type ColumnTree, columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { mainColumn, type RollUp } from './rollUp.ts';

/** Parents of a column that must add up before another kind of formula is odd. */
const LEAST = 3;
const SHARE = 0.75;

export function strayParents(sheet: FormulaSheet, rollUps: readonly RollUp[]): FormulaFault[] {
  const plan = treeOf(sheet.table);
  const adding = new Map<number, Set<number>>();
  for (const { row, column, owner, terms } of rollUps) {
    if (owner === null || mainColumn(terms) !== column) continue;
    adding.set(column, (adding.get(column) ?? new Set()).add(row));
  }
  const found: FormulaFault[] = [];
  for (const [column, rows] of adding) {
    if (rows.size < LEAST || !isMoney(sheet, column)) continue;
    const parents = sheet.owners(column).filter((owner) => isParent(plan, owner));
    if (rows.size < parents.length * SHARE) continue;
    const tree = columnTree(sheet, column);
    for (const owner of parents) {
      const cell = rows.has(owner.row) ? null : sheet.at(owner.row, column);
      if (cell?.model.kind !== 'linear') continue;
      const terms = termsOf(cell.model);
      const within = terms.every((term) => term.row === owner.row && term.column !== column);
      if (terms.length === 0 || !within) continue;
      if (!tree.hasParts(owner) || comesToTheSame(sheet, tree, owner, column)) continue;
      found.push(
        faultAt(sheet, cell, 'beda', expectedRollUp({ sheet, owner, row: owner.row }, tree)),
      );
    }
  }
  return found;
}

/** A sum taken along the row instead of down the column is as good, where both agree. */
function comesToTheSame(
  sheet: FormulaSheet,
  tree: ColumnTree,
  owner: Parameters<ColumnTree['leaves']>[0],
  column: number,
): boolean {
  const below = tree
    .leaves(owner)
    .filter((leaf) => leaf !== owner)
    .reduce((sum, leaf) => sum + numberAt(sheet, leaf.row, column), 0);
  return Math.abs(below - numberAt(sheet, owner.row, column)) < 1;
}
