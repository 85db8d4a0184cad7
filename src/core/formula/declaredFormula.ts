// Turns the formula that a header states into the formula its cells should have.
import type { Declared, DeclaredExpression } from './declared.ts';

/**
 * `21 (=19/9*100)` with cells S9 and I9 → `=S9/I9*100`, canonical.
 * @param cellOf the A1 name of the cell under a column number in the row at hand, null when there is no such column
 * @returns null when a column is not there
 */
export function declaredFormula(
  declared: Declared,
  cellOf: (columnNumber: string) => string | null,
): string | null {
  const text = print(declared.expression, cellOf, 0);
  return text === null ? null : `=${text}`;
}

/**
 * The value the stated formula gives.
 * @param figureOf the figure under a column number, null when blank or missing
 * @returns null when a figure is missing or something is divided by zero
 */
export function declaredValue(
  declared: Declared,
  figureOf: (columnNumber: string) => number | null,
): number | null {
  return evaluate(declared.expression, figureOf);
}

const RANK = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

function print(
  expression: DeclaredExpression,
  cellOf: (columnNumber: string) => string | null,
  around: number,
): string | null {
  if (expression.kind === 'constant') return String(expression.value);
  if (expression.kind === 'column') return cellOf(expression.number);
  const rank = RANK[expression.op];
  const left = print(expression.left, cellOf, rank);
  // a-(b+c) and a/(b*c) keep their brackets.
  const right = print(expression.right, cellOf, rank + 0.5);
  if (left === null || right === null) return null;
  const text = `${left}${expression.op}${right}`;
  return rank < around ? `(${text})` : text;
}

function evaluate(
  expression: DeclaredExpression,
  figureOf: (columnNumber: string) => number | null,
): number | null {
  if (expression.kind === 'constant') return expression.value;
  if (expression.kind === 'column') return figureOf(expression.number);
  const left = evaluate(expression.left, figureOf);
  const right = evaluate(expression.right, figureOf);
  if (left === null || right === null) return null;
  if (expression.op === '+') return left + right;
  if (expression.op === '-') return left - right;
  if (expression.op === '*') return left * right;
  return right === 0 ? null : left / right;
}
