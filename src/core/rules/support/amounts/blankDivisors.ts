// What a share is a share of, left blank in the one row where something was reached: a guard (`IFERROR`) hides that nothing can be divided.
import type { CellRef, RuleContext } from '../../rule.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import { formulasIn, wholeSheets } from '../formulas/formulaSheet.ts';
import { groupBy } from '../groupBy.ts';

/** So many others of the column must divide by a figure. */
const FEWEST = 5;

export interface BlankDivisor {
  readonly at: CellRef;
  /** The formula that divides by it. */
  readonly rate: CellRef;
  readonly filled: number;
}

export function blankDivisors(context: RuleContext): BlankDivisor[] {
  const found = wholeSheets(context).flatMap((sheet) => {
    const { sheet: name, cells } = sheet.grid;
    const rates = cells.flatMap((_, row) =>
      formulasIn(sheet.grid, sheet.bounds, row).flatMap((cell) => {
        const { model } = cell;
        if (model.kind !== 'ratio' || model.below.terms.length !== 1) return [];
        const [below] = model.below.terms;
        const inRow = [...model.above.terms, below!].every((term) => term.row === row);
        const reached = model.above.terms.some(
          (term) => Number(sheet.cell(term.row, term.column).value) > 0,
        );
        return inRow && reached ? [{ cell, below: below!.column }] : [];
      }),
    );
    const alike = groupBy(rates, ({ cell }) => `${cell.column}|${relativeForm(cell)}`);
    return [...alike.values()].flatMap((group): BlankDivisor[] => {
      const blank = group.filter(({ cell, below }) => sheet.cell(cell.row, below).kind === 'blank');
      const filled = group.filter(
        ({ cell, below }) => Number(sheet.cell(cell.row, below).value) > 0,
      ).length;
      const [only, another] = blank;
      if (!only || another || filled < FEWEST || filled + 1 < group.length) return [];
      const { row, column } = only.cell;
      // An error is told as what it is.
      if (sheet.cell(row, column).kind === 'error') return [];
      const at = { sheet: name, row, column: only.below };
      return [{ at, rate: { sheet: name, row, column }, filled }];
    });
  });
  const once = groupBy(found, ({ at }) => `${at.sheet}|${at.row}|${at.column}`);
  return [...once.values()].map(([first]) => first!);
}
