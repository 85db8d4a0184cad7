// What the levels say is missing from a sum may be in it all the same: in a part that they put elsewhere.
import type { PlanRow } from '../../../../model/planTable.ts';
import type { Linear } from '../formulaModel.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { addersIn, type Bottoms, bottomsOf, bottomsOfTerms } from './bottomCells.ts';
import type { Wrong } from './rollUpScope.ts';

/** Without the rows whose figures are all added after all, and without the parts that bring them in. */
export function exceptHeld(sheet: FormulaSheet, column: number, sum: Linear, wrong: Wrong): Wrong {
  if (wrong.missing.length === 0) return wrong;
  const added = bottomsOfTerms(sheet, sum, sum.terms);
  const of = (leaf: PlanRow): Bottoms => bottomsOf(sheet, leaf.row, column);
  const isHeld = (leaf: PlanRow): boolean => {
    const rows = [...of(leaf).keys()];
    return rows.length > 0 && rows.every((row) => (added.get(row) ?? 0) > 0.5);
  };
  const held = wrong.missing.filter(isHeld);
  if (held.length === 0) return wrong;
  // Where a part of the sum leaves out one of its own rows, that part is at fault.
  const left = wrong.missing.filter(
    (leaf) => !held.includes(leaf) && addersIn(sheet, column).has(leaf.row),
  );
  const brought = new Set(held.flatMap((leaf) => [...of(leaf).keys()]));
  return {
    ...wrong,
    missing: left,
    outside: wrong.outside.filter((leaf) => ![...of(leaf).keys()].some((row) => brought.has(row))),
  };
}
