// The cell that a lookup shows: `VLOOKUP(A5;REF!A:D;4;FALSE)`, `INDEX(REF!D:D;MATCH(A5;REF!A:A;0))`, `XLOOKUP(…)`.
import { constantOf } from '../../../formula/guards.ts';
import type { Expression } from '../../../formula/parseFormula.ts';
import type { Reference } from '../../../formula/references.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import type { CellRef, RuleContext } from '../../rule.ts';

/** `sheet`: where the formula stands. Null for another formula, a key that is not found, and a search for what is near. */
export function lookedUp(
  context: RuleContext,
  sheet: string,
  expression: Expression,
): CellRef | null {
  if (expression.kind !== 'call') return null;
  const { name, args } = expression;
  const [first, second, third, fourth] = args;
  if (name === 'VLOOKUP') {
    const keys = rangeOf(second);
    const column = third ? constantOf(third) : null;
    if (!keys || column === null || !isExact(fourth)) return null;
    const at = rowOf(context, sheet, first, keys);
    return at === null ? null : cellIn(context, sheet, keys, at, column - 1);
  }
  if (name === 'XLOOKUP') {
    const [keys, values] = [rangeOf(second), rangeOf(third)];
    const at = keys && rowOf(context, sheet, first, keys);
    return values && at !== null ? cellIn(context, sheet, values, at, 0) : null;
  }
  if (name !== 'INDEX' || second?.kind !== 'call' || second.name !== 'MATCH') return null;
  const values = rangeOf(first);
  const keys = rangeOf(second.args[1]);
  const column = third ? constantOf(third) : 1;
  if (!values || !keys || column === null || !isExact(second.args[2])) return null;
  const at = rowOf(context, sheet, second.args[0], keys);
  return at === null ? null : cellIn(context, sheet, values, at, column - 1);
}

function rangeOf(expression: Expression | undefined): Reference | null {
  return expression?.kind === 'reference' ? expression.reference : null;
}

function isExact(expression: Expression | undefined): boolean {
  if (expression?.kind === 'boolean') return !expression.value;
  return expression !== undefined && constantOf(expression) === 0;
}

/** How many rows below the top of the first column of `keys` the key stands; null where it is nowhere. */
function rowOf(
  context: RuleContext,
  sheet: string,
  key: Expression | undefined,
  keys: Reference,
): number | null {
  const wanted = key?.kind === 'text' ? key.value : textOf(context, sheet, rangeOf(key));
  const grid = gridOf(context, sheet, keys);
  if (wanted === null || wanted === '' || !grid) return null;
  const end = Math.min(keys.rect.row + keys.rect.rows, rowCount(grid));
  for (let row = keys.rect.row; row < end; row++)
    if (cellAt(grid, row, keys.rect.column).display.toLowerCase() === wanted.toLowerCase())
      return row - keys.rect.row;
  return null;
}

function textOf(context: RuleContext, sheet: string, key: Reference | null): string | null {
  const grid = key && key.end === null ? gridOf(context, sheet, key) : undefined;
  return grid ? cellAt(grid, key!.rect.row, key!.rect.column).display : null;
}

function cellIn(
  context: RuleContext,
  sheet: string,
  { sheet: named, rect }: Reference,
  down: number,
  right: number,
): CellRef | null {
  const grid = context.grids.get(named ?? sheet);
  const [row, column] = [rect.row + down, rect.column + right];
  if (!grid || right < 0 || column >= columnCount(grid) || row >= rowCount(grid)) return null;
  return { sheet: grid.sheet, row, column };
}

function gridOf(context: RuleContext, sheet: string, of: Reference): Grid | undefined {
  return context.grids.get(of.sheet ?? sheet);
}
