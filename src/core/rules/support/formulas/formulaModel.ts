// What a formula adds, divides or averages, cell by cell, whatever its spelling.
import { constantOf, withoutGuards as takeOffGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import { conditionalSum } from './conditionalSum.ts';
import { cellsOf } from './referenceCells.ts';

/** A cell of the formula's own sheet with its factor. `ranged`: named by a range, not one by one. */
export interface LinearTerm {
  readonly row: number;
  readonly column: number;
  readonly coef: number;
  readonly ranged: boolean;
}

export interface Linear {
  readonly terms: readonly LinearTerm[];
  readonly constant: number;
  /** SUBTOTAL passes over other subtotals inside its range. */
  readonly subtotal: boolean;
}

export type FormulaModel =
  | ({ readonly kind: 'linear' } & Linear)
  | {
      readonly kind: 'ratio';
      readonly above: Linear;
      readonly below: Linear;
      readonly factor: number;
    }
  | { readonly kind: 'mean'; readonly terms: readonly LinearTerm[] }
  | { readonly kind: 'other' };

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** What a cell of the sheet shows, for the conditions of SUMIFS; without it such a sum stays unknown. */
  readonly text?: (row: number, column: number) => string;
}

const OTHER: FormulaModel = { kind: 'other' };

/** `canonical` with its `=`. Ranges are cut to the sheet. A reference to another sheet makes it `other`. Never throws. */
export function formulaModel(canonical: string, bounds: Bounds): FormulaModel {
  const expression = parseFormula(canonical);
  if (expression === null) return OTHER;
  const bare = withoutGuards(expression);
  const averaged = bare.kind === 'call' ? meanArguments(bare) : null;
  if (averaged) {
    const mean = sumAll(averaged, bounds);
    return mean && mean.constant === 0 ? { kind: 'mean', terms: mean.terms } : OTHER;
  }
  const linear = linearOf(bare, bounds);
  if (linear) return { kind: 'linear', ...linear };
  return ratioOf(bare, bounds) ?? OTHER;
}

/** What `AVERAGE(…)` or `SUBTOTAL(1; …)` is taken of; null for no average. */
function meanArguments(call: Extract<Expression, { kind: 'call' }>): readonly Expression[] | null {
  if (call.name === 'AVERAGE') return call.args;
  const skip = call.name === 'SUBTOTAL' ? 1 : call.name === 'AGGREGATE' ? 2 : 0;
  const code = skip > 0 && call.args[0] ? constantOf(call.args[0]) : null;
  return code === 1 || code === 101 ? call.args.slice(skip) : null;
}

/** Showing a figure as a percentage is no calculation. */
const withoutGuards = (expression: Expression): Expression =>
  takeOffGuards(expression, 'TO_PERCENT');

function linearOf(expression: Expression, bounds: Bounds): Linear | null {
  const constant = constantOf(expression);
  if (constant !== null) return { terms: [], constant, subtotal: false };
  switch (expression.kind) {
    case 'reference': {
      const terms =
        expression.reference.end === null ? cellsOf(expression.reference, bounds) : null;
      return terms && { terms, constant: 0, subtotal: false };
    }
    case 'text':
    case 'missing':
      return { terms: [], constant: 0, subtotal: false };
    case 'negate':
      return scaled(linearOf(expression.of, bounds), -1);
    case 'percent':
      return scaled(linearOf(expression.of, bounds), 0.01);
    case 'binary':
      return binaryOf(expression, bounds);
    case 'call':
      return callOf(expression, bounds);
    default:
      return null;
  }
}

function binaryOf(
  expression: Extract<Expression, { kind: 'binary' }>,
  bounds: Bounds,
): Linear | null {
  const { op } = expression;
  if (op === '*' || op === '/') {
    const right = constantOf(expression.right);
    if (right !== null && right !== 0) {
      return scaled(linearOf(expression.left, bounds), op === '*' ? right : 1 / right);
    }
    const left = constantOf(expression.left);
    return op === '*' && left !== null ? scaled(linearOf(expression.right, bounds), left) : null;
  }
  if (op !== '+' && op !== '-') return null;
  const left = linearOf(expression.left, bounds);
  const right = scaled(linearOf(expression.right, bounds), op === '+' ? 1 : -1);
  return left && right ? joined([left, right]) : null;
}

function callOf(expression: Extract<Expression, { kind: 'call' }>, bounds: Bounds): Linear | null {
  const bare = withoutGuards(expression);
  if (bare !== expression) return linearOf(bare, bounds);
  if (expression.name === 'SUM') return sumAll(expression.args, bounds);
  if (/^SUM(?:IFS?|PRODUCT)$/.test(expression.name)) {
    const terms = conditionalSum(expression.name, expression.args, bounds);
    return terms && { terms, constant: 0, subtotal: false };
  }
  const skip = expression.name === 'SUBTOTAL' ? 1 : expression.name === 'AGGREGATE' ? 2 : 0;
  const code = skip > 0 && expression.args[0] ? constantOf(expression.args[0]) : null;
  if (code !== 9 && code !== 109) return null;
  const sum = sumAll(expression.args.slice(skip), bounds);
  return sum && { ...sum, subtotal: true };
}

function sumAll(args: readonly Expression[], bounds: Bounds): Linear | null {
  const parts: Linear[] = [];
  for (const arg of args) {
    if (arg.kind === 'reference') {
      const terms = cellsOf(arg.reference, bounds);
      if (!terms) return null;
      parts.push({ terms, constant: 0, subtotal: false });
    } else {
      const part = linearOf(arg, bounds);
      if (!part) return null;
      parts.push(part);
    }
  }
  return parts.length > 0 ? joined(parts) : null;
}

function scaled(linear: Linear | null, by: number): Linear | null {
  if (!linear) return null;
  return {
    terms: linear.terms.map((term) => ({ ...term, coef: term.coef * by })),
    constant: linear.constant * by,
    subtotal: linear.subtotal,
  };
}

/** Equal cells are added up: `F5+F5` counts F5 twice. */
function joined(parts: readonly Linear[]): Linear {
  const byCell = new Map<string, LinearTerm>();
  for (const part of parts) {
    for (const term of part.terms) {
      const key = `${term.row}|${term.column}`;
      const before = byCell.get(key);
      byCell.set(key, before ? { ...term, coef: before.coef + term.coef } : term);
    }
  }
  return {
    terms: [...byCell.values()],
    constant: parts.reduce((sum, part) => sum + part.constant, 0),
    subtotal: parts.some((part) => part.subtotal),
  };
}

// Factors above and below the line, with constants multiplied out: `100*K5/I5`, `K5/I5*100%`, `(K5/I5)*100`.
function ratioOf(expression: Expression, bounds: Bounds): FormulaModel | null {
  const parts = { above: [] as Expression[], below: [] as Expression[], factor: 1 };
  split(expression, true, parts);
  if (parts.above.length !== 1 || parts.below.length !== 1) return null;
  const above = linearOf(withoutGuards(parts.above[0]!), bounds);
  const below = linearOf(withoutGuards(parts.below[0]!), bounds);
  if (!above || !below) return null;
  return { kind: 'ratio', above, below, factor: Math.round(parts.factor * 1e9) / 1e9 };
}

function split(
  expression: Expression,
  above: boolean,
  parts: { above: Expression[]; below: Expression[]; factor: number },
): void {
  const constant = constantOf(expression);
  if (constant !== null && constant !== 0) parts.factor *= above ? constant : 1 / constant;
  else if (expression.kind === 'percent') {
    parts.factor *= above ? 0.01 : 100;
    split(expression.of, above, parts);
  } else if (expression.kind === 'binary' && expression.op === '*') {
    split(expression.left, above, parts);
    split(expression.right, above, parts);
  } else if (expression.kind === 'binary' && expression.op === '/') {
    split(expression.left, above, parts);
    split(expression.right, !above, parts);
  } else if (expression.kind === 'call' && expression !== withoutGuards(expression)) {
    split(withoutGuards(expression), above, parts);
  } else (above ? parts.above : parts.below).push(expression);
}
