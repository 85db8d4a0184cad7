// What is left over (`Sisa = Pagu − Realisasi`): the formulas below such a title, and what they take from what.

import { memo } from '../../../memory/memo.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet } from '../formulas/formulaSheet.ts';
import { groupBy } from '../groupBy.ts';
import { titleLeaf, wholeTitle } from '../spot.ts';

const REMAINDER = /\bsisa\b/i;
/** So many other rows must have something left, or nothing, before one below nothing is odd. */
export const FEWEST_LEFT = 8;

/** Columns of what there was, and of what was taken from it. */
export interface Remainder {
  readonly whole: readonly number[];
  readonly used: readonly number[];
}

/** The formulas of a sheet under such a title, those copied from one another together. */
export const remaindersOf = memo((sheet: FormulaSheet): readonly (readonly FormulaCell[])[] => {
  const named = allFormulas(sheet).filter(({ column }) =>
    REMAINDER.test(titleLeaf(wholeTitle(sheet.table, column))),
  );
  return [...groupBy(named, relativeForm).values()];
});

/** Cells of the formula's own row, added and taken away; null for anything else. */
export function remainderIn({ row, column, model }: FormulaCell): Remainder | null {
  if (model.kind !== 'linear' || model.constant !== 0) return null;
  const own = model.terms.every(
    (term) => term.row === row && term.column !== column && Math.abs(term.coef) === 1,
  );
  const [whole, used] = [1, -1].map((sign) =>
    model.terms.filter(({ coef }) => coef === sign).map((term) => term.column),
  ) as [number[], number[]];
  return own && whole.length > 0 && used.length > 0 ? { whole, used } : null;
}
