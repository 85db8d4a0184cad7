// The leaves that a roll-up ought to add, and how what it does add differs from them.
import type { PlanRow } from '../../../../model/planTable.ts';
import { scopesOfTotal } from '../../sums/totalScope.ts';
import { treeOf } from '../../tree.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { type ColumnTree, coverage } from './coverage.ts';
import type { RollUp } from './rollUp.ts';

export interface Scope {
  readonly leaves: readonly PlanRow[];
}

export interface Wrong {
  readonly missing: readonly PlanRow[];
  readonly doubled: readonly PlanRow[];
  readonly outside: readonly PlanRow[];
}

/** A leaf counts once, but for the rounding of thirds. */
const SLACK = 0.05;
/** So many further indicators with money of their own must be added before one left out is a slip. */
const FEWEST_EXTRAS = 4;

export function compare(
  scope: Scope,
  tree: ColumnTree,
  counts: ReadonlyMap<number, number>,
): Wrong {
  const inside = new Set(scope.leaves.map((leaf) => leaf.index));
  const missing: PlanRow[] = [];
  const doubled: PlanRow[] = [];
  const outside: PlanRow[] = [];
  const countOf = (leaf: PlanRow): number => counts.get(leaf.index) ?? 0;
  // `SUM(all levels)/3` counts a row by thirds: where others are counted whole, two thirds are too few.
  const whole = scope.leaves.some(
    (leaf) => tree.filled(leaf) && Math.abs(countOf(leaf) - 1) < SLACK,
  );
  const least = whole ? 1 - SLACK : 0.5;
  // An extra indicator's money may be left out on purpose, it is often the same money told twice; not where nearly all
  // of them are counted.
  const extras = scope.leaves.filter((leaf) => leaf.level === 'indikator' && tree.filled(leaf));
  const left = extras.filter((leaf) => countOf(leaf) < least).length;
  const excused = extras.length - left < Math.max(FEWEST_EXTRAS, left * 4);
  // A sum of blank rows is left out by no formula that adds these rows themselves.
  const addedBelow = (leaf: PlanRow): boolean => {
    const blank = tree.blanksBelow(leaf);
    return blank.length > 0 && blank.every((each) => countOf(each) >= least);
  };
  for (const leaf of scope.leaves) {
    if (!tree.filled(leaf)) continue;
    const few = countOf(leaf) < least && !(excused && leaf.level === 'indikator');
    if (few && !addedBelow(leaf)) missing.push(leaf);
    if (countOf(leaf) > 1 + SLACK) doubled.push(leaf);
  }
  for (const [index, count] of counts) {
    const leaf = count > 0.5 && !inside.has(index) ? tree.leafAt(index) : null;
    if (leaf && tree.filled(leaf)) outside.push(leaf);
  }
  outside.sort((a, b) => a.row - b.row);
  return { missing, doubled, outside };
}

/** Children of a parent; for a total the reading of its label and place that it fits best. */
export function chooseScope(
  rollUp: RollUp,
  tree: ColumnTree,
  counts: ReadonlyMap<number, number>,
): Scope {
  if (rollUp.owner) return { leaves: childLeaves(rollUp, tree) };
  const scopes = scopesOfTotal(rollUp.sheet.table, rollUp.row)
    .map((covers): Scope => ({ leaves: tree.all.filter(covers) }))
    .filter((scope) => scope.leaves.length > 0);
  if (scopes.length === 0) return { leaves: tree.all };
  const badness = (scope: Scope): number => {
    const { missing, doubled, outside } = compare(scope, tree, counts);
    return missing.length + doubled.length + outside.length;
  };
  return scopes.reduce((best, each) => (badness(each) < badness(best) ? each : best));
}

/** The leaves that each total row of a column ought to add, whatever it does add. */
export function oughtToAdd(
  sheet: FormulaSheet,
  rollUps: readonly RollUp[],
  tree: ColumnTree,
): (row: number) => readonly PlanRow[] | null {
  const known = new Map<number, readonly PlanRow[] | null>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    known.set(row, null);
    const own = rollUps.find((each) => each.row === row && each.column === tree.column);
    if (own?.owner) return null;
    if (own?.cell.model.kind !== 'linear') {
      const leaves = smallestScope(sheet, row, tree);
      known.set(row, leaves);
      return leaves;
    }
    const counts = coverage(own.sheet, tree, own.terms, own.cell.model.subtotal);
    const { leaves } = chooseScope(own, tree, counts);
    known.set(row, leaves);
    return leaves;
  };
}

/** A typed total, or one that is no sum: the group that it closes. */
function smallestScope(
  sheet: FormulaSheet,
  row: number,
  tree: ColumnTree,
): readonly PlanRow[] | null {
  const lists = scopesOfTotal(sheet.table, row)
    .map((covers) => tree.all.filter(covers))
    .filter((leaves) => leaves.length > 0);
  return lists.sort((a, b) => a.length - b.length)[0] ?? null;
}

function childLeaves(rollUp: RollUp, tree: ColumnTree): PlanRow[] {
  return treeOf(rollUp.sheet.table)
    .children(rollUp.owner!)
    .filter((child) => child.level !== 'indikator')
    .flatMap((child) => [...tree.leaves(child)]);
}

/**
 * The highest rows all of whose leaves are in the list. With the rows that a formula names, an only child stands for
 * its parent, unless the formula names the parent.
 */
export function topmost(
  sheet: FormulaSheet,
  tree: ColumnTree,
  leaves: readonly PlanRow[],
  below: PlanRow | null,
  named: ReadonlySet<number> | null = null,
): PlanRow[] {
  const set = new Set(leaves.map((leaf) => leaf.index));
  const levels = new Set<string>();
  for (const each of sheet.owners(tree.column)) if (tree.filled(each)) levels.add(each.level);
  const filledLevel = (row: PlanRow): boolean => levels.has(row.level);
  const found = new Map<number, PlanRow>();
  for (const leaf of leaves) {
    let at = leaf;
    // A sasaran above its program has no figure that a sum could take; a kegiatan has one, though it may be lost.
    let told = leaf;
    for (;;) {
      const parent = at.parent === null ? null : sheet.table.rows[at.parent]!;
      if (!parent || parent === below || !sheet.owner(parent.row, tree.column)) break;
      // A sasaran may stand beside its program, in the same row.
      if (parent.row === at.row) break;
      const all = tree.leaves(parent);
      if (!all.every((each) => set.has(each.index) || !tree.filled(each))) break;
      if (named && (named.has(at.row) || !named.has(parent.row)) && tree.hasParts(at)) {
        if (all.length === tree.leaves(at).length) break;
      }
      at = parent;
      if (filledLevel(at)) told = at;
    }
    found.set(told.index, told);
  }
  return [...found.values()];
}
