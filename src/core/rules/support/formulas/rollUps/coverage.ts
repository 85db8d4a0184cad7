// Which rows a roll-up formula really adds, each leaf counted as often as it gets in.

import { memoByColumn } from '../../../../memory/memo.ts';
import { levelRank } from '../../../../model/level.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { type FormulaSheet, isFilled } from '../formulaSheet.ts';
import { addsRowsBelow, termsOf } from '../inRow/rowFormulas.ts';

/** The tree as one column sees it: rows with a cell there, leaves being the lowest with something written. */
export interface ColumnTree {
  readonly column: number;
  /** Leaves at or below a row, from top to bottom; filled and blank ones. */
  leaves(row: PlanRow): readonly PlanRow[];
  readonly all: readonly PlanRow[];
  /** The leaf of that row index; null for a row that is none. */
  leafAt(index: number): PlanRow | null;
  filled(row: PlanRow): boolean;
  /** True when rows below this one have cells of their own in the column. */
  hasParts(row: PlanRow): boolean;
  /** The blank leaves below a row whose own figure is nothing, as their sum is; [] for any other row. */
  blanksBelow(row: PlanRow): readonly PlanRow[];
}

export const columnTree = memoByColumn((sheet: FormulaSheet, column): ColumnTree => {
  const { table } = sheet;
  const tree = treeOf(table);
  const owners = new Set(sheet.owners(column));
  const leaves = new Map<number, PlanRow[]>();
  const below = new Map<number, { filled: PlanRow[]; blank: PlanRow[]; parts: boolean }>();
  const isFull = (row: PlanRow): boolean =>
    owners.has(row) && isFilled(sheet.cell(row.row, column));
  // Children stand after their parents: from the last row up, every child is known before its parent.
  const ordered = [...table.rows].sort(
    (a, b) => levelRank(b.level) - levelRank(a.level) || b.index - a.index,
  );
  const done = new Set<number>();
  const visit = (row: PlanRow): void => {
    if (done.has(row.index)) return;
    done.add(row.index);
    const filled: PlanRow[] = [];
    const blank: PlanRow[] = [];
    const extra: PlanRow[] = [];
    let parts = false;
    for (const child of tree.children(row)) {
      visit(child);
      const inner = leaves.get(child.index)!;
      if (child.level === 'indikator') {
        extra.push(...inner.filter(isFull));
        continue;
      }
      if (inner.length > 0) parts = true;
      for (const leaf of inner) (isFull(leaf) ? filled : blank).push(leaf);
    }
    below.set(row.index, { filled, blank, parts });
    const own = owners.has(row) ? [row] : [];
    const list =
      filled.length > 0 || (blank.length > 0 && !isFull(row)) ? [...filled, ...blank] : own;
    leaves.set(
      row.index,
      [...list, ...extra].sort((a, b) => a.row - b.row),
    );
  };
  for (const row of ordered) visit(row);
  const all = tree.roots.flatMap((root) => leaves.get(root.index) ?? []);
  const places = new Map(all.map((leaf) => [leaf.index, leaf]));
  return {
    column,
    leaves: (row) => leaves.get(row.index) ?? [],
    all,
    leafAt: (index) => places.get(index) ?? null,
    filled: isFull,
    hasParts: (row) => below.get(row.index)?.parts ?? false,
    blanksBelow: (row) => {
      const inner = below.get(row.index);
      const idle = isFull(row) && inner?.filled.length === 0;
      return idle && numberAt(sheet, row.row, column) === 0 ? inner.blank : [];
    },
  };
});

/**
 * How often each leaf (by row index) gets into the sum. `standsFor`: the leaves that a total row ought to add, so
 * that a wrong subtotal is no fault of the total above it; without it a total counts for what it really adds.
 */
export function coverage(
  sheet: FormulaSheet,
  tree: ColumnTree,
  terms: readonly LinearTerm[],
  subtotal: boolean,
  standsFor?: (row: number) => readonly PlanRow[] | null,
): Map<number, number> {
  const counts = new Map<number, number>();
  const visited = new Set<number>();
  const count = (leaves: readonly PlanRow[], by: number): void => {
    for (const leaf of leaves) counts.set(leaf.index, (counts.get(leaf.index) ?? 0) + by);
  };
  const add = (list: readonly LinearTerm[], factor: number): void => {
    for (const term of list) {
      if (term.column !== tree.column) continue;
      const formula = sheet.at(term.row, term.column);
      if (subtotal && formula && /\bSUBTOTAL\(/.test(formula.canonical)) continue;
      const owner = sheet.owner(term.row, term.column);
      // A blank parent inside a range adds nothing; one that is named stands for its rows, and is itself at fault.
      if (owner && term.ranged && tree.hasParts(owner) && !tree.filled(owner)) continue;
      if (owner) {
        count(ownOrLeaves(sheet, tree, owner), term.coef * factor);
        // A group by its formula alone: what is named in it is added with it.
        if (!term.ranged && formula && !tree.hasParts(owner) && addsRowsBelow(formula))
          add(termsOf(formula.model), term.coef * factor);
      } else if (
        (sheet.totals.has(term.row) || sheet.heads.has(term.row)) &&
        (isFilled(sheet.cell(term.row, term.column)) || !term.ranged)
      ) {
        const ought = standsFor?.(term.row) ?? null;
        if (ought) count(ought, term.coef * factor);
        else if (formula?.model.kind === 'linear' && !visited.has(term.row)) {
          visited.add(term.row);
          add(formula.model.terms, term.coef * factor);
          visited.delete(term.row);
        }
      }
    }
  };
  add(terms, 1);
  return counts;
}

/**
 * The figure beside the first of several indicators of one work is that indicator's, and no sum of the others', unless
 * it comes to what they do.
 */
function ownOrLeaves(sheet: FormulaSheet, tree: ColumnTree, owner: PlanRow): readonly PlanRow[] {
  const leaves = tree.leaves(owner);
  if (leaves.length < 2 || leaves[0] !== owner || tree.hasParts(owner)) return leaves;
  const formula = sheet.at(owner.row, tree.column);
  const figure = (leaf: PlanRow): number => numberAt(sheet, leaf.row, tree.column);
  const others = leaves.slice(1).reduce((sum, leaf) => sum + figure(leaf), 0);
  const own = figure(owner) === 0 || Math.abs(figure(owner) - others) > 1;
  // `=M34+O34+Q34+S34` adds up its own row, as theirs do.
  const named = formula === null ? [] : termsOf(formula.model);
  const ofItself = named.every(({ row, column }) => row === owner.row || column !== tree.column);
  return ofItself && own ? [owner] : leaves;
}
