// The typed figures that a cell adds up, through sums and links, also from other sheets.
import { toCanonical } from '../../../formula/canonical.ts';
import { withoutGuards } from '../../../formula/guards.ts';
import { parseFormula } from '../../../formula/parseFormula.ts';
import { cellAt, columnCount, rowCount } from '../../../grid/grid.ts';
import { cellKey } from '../../foldFindings.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { formulaModel } from '../formulas/formulaModel.ts';

/** Sums of sums are followed this far. */
const DEEPEST = 6;

/** By cell; null where something else than adding is done on the way. */
export function typedSources(
  context: RuleContext,
  from: CellRef,
): ReadonlyMap<string, CellRef> | null {
  const found = new Map<string, CellRef>();
  return follow(context, from, found, 0) ? found : null;
}

function follow(
  context: RuleContext,
  at: CellRef,
  found: Map<string, CellRef>,
  depth: number,
): boolean {
  const grid = context.grids.get(at.sheet);
  if (!grid || depth > DEEPEST) return false;
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula === null) {
    if (cell.kind === 'number') found.set(cellKey(at), at);
    return true;
  }
  const canonical = toCanonical(cell.formula, grid.locale);
  const parsed = parseFormula(canonical);
  const bare = parsed && withoutGuards(parsed, 'TO_PERCENT');
  if (bare?.kind === 'reference' && bare.reference.end === null) {
    const { sheet, rect } = bare.reference;
    return follow(
      context,
      { sheet: sheet ?? at.sheet, row: rect.row, column: rect.column },
      found,
      depth + 1,
    );
  }
  const model = formulaModel(canonical, { rows: rowCount(grid), columns: columnCount(grid) });
  if (model.kind !== 'linear' || model.constant !== 0) return false;
  return model.terms.every(
    ({ row, column, coef }) =>
      coef === 1 && follow(context, { sheet: at.sheet, row, column }, found, depth + 1),
  );
}
