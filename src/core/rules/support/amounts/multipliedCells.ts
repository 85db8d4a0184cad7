// The cells that a formula multiplies and nothing else: volume × frequency × price.
import { toCanonical } from '../../../formula/canonical.ts';
import { withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import { cellAt } from '../../../grid/grid.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { rangeCells } from './addedCells.ts';

/** Fixed figures are left out; null where the formula of `at` does something else than multiplying, or there is none. */
export function multipliedCells(context: RuleContext, at: CellRef): CellRef[] | null {
  const grid = context.grids.get(at.sheet);
  const formula = grid ? cellAt(grid, at.row, at.column).formula : null;
  if (!grid || formula === null) return null;
  const parsed = parseFormula(toCanonical(formula, grid.locale));
  const found = parsed && factors(context, at.sheet, parsed);
  return found && found.length > 0 ? found : null;
}

function factors(context: RuleContext, sheet: string, whole: Expression): CellRef[] | null {
  const expression = withoutGuards(whole, 'TO_PERCENT');
  if (expression.kind === 'number') return [];
  if (expression.kind === 'reference') return rangeCells(context, sheet, expression.reference);
  const parts =
    expression.kind === 'binary' && expression.op === '*'
      ? [expression.left, expression.right]
      : expression.kind === 'call' && expression.name === 'PRODUCT'
        ? expression.args
        : null;
  const found = parts?.map((part) => factors(context, sheet, part));
  return found?.every((each) => each !== null) ? found.flat() : null;
}
