// What only protects or rounds a result, and fixed figures: shared by everything that asks what a formula does.
import type { Expression } from './parseFormula.ts';

const GUARDS = /^(?:IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|N|VALUE|ARRAYFORMULA)$/;

/**
 * Takes off what only protects or rounds a result: `IFERROR`, `IF(I5=0;"";…)`, `ROUND`, a cap by `MIN`.
 * @param also one more function that counts as a guard for the caller
 */
export function withoutGuards(expression: Expression, also: string): Expression {
  if (expression.kind !== 'call') return expression;
  const { name, args } = expression;
  const [first, second, third] = args;
  if (name === also || GUARDS.test(name)) return first ? withoutGuards(first, also) : expression;
  if (name === 'IF' && first && second) {
    if (isPlain(second)) return third && !isPlain(third) ? withoutGuards(third, also) : expression;
    if (third === undefined || isPlain(third)) return withoutGuards(second, also);
  }
  if (name === 'MIN' && args.length === 2) {
    const open = args.filter((arg) => constantOf(arg) === null);
    if (open.length === 1) return withoutGuards(open[0]!, also);
  }
  return expression;
}

// What stands in the branch of a guard: a fixed figure, a text, nothing.
function isPlain(expression: Expression): boolean {
  return (
    ['text', 'boolean', 'missing', 'error'].includes(expression.kind) ||
    constantOf(expression) !== null ||
    (expression.kind === 'call' && expression.name === 'NA')
  );
}

/** A number as written, with its sign and percent mark; null for anything that has to be calculated. */
export function constantOf(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'percent') {
    const of = constantOf(expression.of);
    return of === null ? null : of / 100;
  }
  if (expression.kind === 'negate') {
    const of = constantOf(expression.of);
    return of === null ? null : -of;
  }
  return null;
}
