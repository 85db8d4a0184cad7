// The cells that a formula adds and nothing else, also on other sheets: links, sums, subtotals, sums under conditions, lookups.
import { toCanonical } from '../../../formula/canonical.ts';
import { constantOf, withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import type { Reference } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { conditionalSum } from '../formulas/conditionalSum.ts';
import { boundsOf } from '../formulas/formulaSheet.ts';
import { lookedUp } from '../formulas/lookedUp.ts';
import { cellsOf } from '../formulas/referenceCells.ts';

const SUBTOTALS = /^=\s*(?:SUBTOTAL|AGGREGATE)\(/i;

/** Null where the formula of `at` does something else than adding; no cells where there is no formula. */
export function addedCells(context: RuleContext, at: CellRef): CellRef[] | null {
  const grid = context.grids.get(at.sheet);
  const formula = grid ? cellAt(grid, at.row, at.column).formula : null;
  if (!grid || formula === null) return [];
  const parsed = parseFormula(toCanonical(formula, grid.locale));
  return parsed && added(context, at.sheet, parsed);
}

/** `=SUM(Kas!C5:E5)/1000`: what is added, and by what it is multiplied; null for any other formula. */
export function scaledCells(
  context: RuleContext,
  at: CellRef,
): { readonly cells: readonly CellRef[]; readonly by: number } | null {
  const grid = context.grids.get(at.sheet);
  const formula = grid ? cellAt(grid, at.row, at.column).formula : null;
  const parsed = grid && formula ? parseFormula(toCanonical(formula, grid.locale)) : null;
  const whole = parsed && withoutGuards(parsed, 'TO_PERCENT');
  if (whole?.kind !== 'binary' || !/^[*/]$/.test(whole.op)) return null;
  const [left, right] = [constantOf(whole.left), constantOf(whole.right)];
  const by = whole.op === '*' ? (left ?? right) : right;
  const sum = whole.op === '*' && left !== null ? whole.right : whole.left;
  const cells = by ? added(context, at.sheet, sum) : null;
  return cells && by ? { cells, by: whole.op === '*' ? by : 1 / by } : null;
}

/** The same for a part of a formula of `sheet`. */
export function added(context: RuleContext, sheet: string, whole: Expression): CellRef[] | null {
  const expression = withoutGuards(whole, 'TO_PERCENT');
  if (expression.kind === 'reference') return rangeCells(context, sheet, expression.reference);
  if (expression.kind === 'text' || expression.kind === 'missing') return [];
  if (expression.kind === 'binary')
    return expression.op === '+' ? all(context, sheet, [expression.left, expression.right]) : null;
  if (expression.kind !== 'call') return constantOf(expression) === 0 ? [] : null;
  const { name, args } = expression;
  if (name === 'SUM') return all(context, sheet, args);
  if (/^SUMIFS?$/.test(name)) return conditional(context, sheet, name, args);
  const skip = name === 'SUBTOTAL' ? 1 : name === 'AGGREGATE' ? 2 : 0;
  if (skip === 0) {
    const from = lookedUp(context, sheet, expression);
    return from && [from];
  }
  if (![9, 109].includes(args[0] ? (constantOf(args[0]) ?? 0) : 0)) return null;
  // Other subtotals inside the range are passed over.
  return (
    all(context, sheet, args.slice(skip))?.filter((cell) => {
      const grid = context.grids.get(cell.sheet)!;
      return !SUBTOTALS.test(cellAt(grid, cell.row, cell.column).formula ?? '');
    }) ?? null
  );
}

function all(context: RuleContext, sheet: string, parts: readonly Expression[]): CellRef[] | null {
  const found = parts.map((part) => added(context, sheet, part));
  return found.every((each) => each !== null) ? found.flat() : null;
}

/** The cells of a reference in a formula of `sheet`, cut to the sheet that it names; null where there is none. */
export function rangeCells(
  { grids }: RuleContext,
  sheet: string,
  reference: Reference,
): CellRef[] | null {
  const grid = grids.get(reference.sheet ?? sheet);
  if (!grid) return null;
  const cells = cellsOf({ ...reference, sheet: null }, boundsOf(grid)) ?? [];
  return cells.map(({ row, column }) => ({ sheet: grid.sheet, row, column }));
}

/** All ranges of it stand on one sheet; what they are compared with stands beside the formula. */
function conditional(
  { grids }: RuleContext,
  sheet: string,
  name: string,
  args: readonly Expression[],
): CellRef[] | null {
  const ranges = args.flatMap((arg) =>
    arg.kind === 'reference' && arg.reference.end !== null ? [arg.reference.sheet ?? sheet] : [],
  );
  const [own, target] = [grids.get(sheet), grids.get(ranges[0] ?? sheet)];
  if (!own || !target || ranges.some((each) => each !== ranges[0])) return null;
  const there = args.map((arg): Expression => {
    if (arg.kind === 'binary') {
      const value = joined(own, arg);
      return value === null ? arg : { kind: 'text', value };
    }
    if (arg.kind !== 'reference') return arg;
    const { reference } = arg;
    if (reference.end !== null) return { ...arg, reference: { ...reference, sheet: null } };
    const { row, column } = reference.rect;
    const grid = grids.get(reference.sheet ?? sheet);
    // `SUMIF(A:A;B4;D1)` names the range of figures by its first cell.
    if (reference.sheet !== null && reference.sheet === target.sheet && own !== target)
      return { ...arg, reference: { ...reference, sheet: null } };
    return grid ? { kind: 'text', value: cellAt(grid, row, column).display } : arg;
  });
  const terms = conditionalSum(name, there, boundsOf(target));
  return terms?.map(({ row, column }) => ({ sheet: target.sheet, row, column })) ?? null;
}

/** `$A14&"."&$B14`, the parts of a code put together; null for any other expression. */
function joined(grid: Grid, part: Expression): string | null {
  if (part.kind === 'text') return part.value;
  if (part.kind === 'number') return String(part.value);
  if (part.kind === 'reference' && part.reference.sheet === null && part.reference.end === null)
    return cellAt(grid, part.reference.rect.row, part.reference.rect.column).display;
  if (part.kind !== 'binary' || part.op !== '&') return null;
  const [left, right] = [joined(grid, part.left), joined(grid, part.right)];
  return left === null || right === null ? null : left + right;
}
