// The calls in a formula, from the outermost to the innermost.
import { type Expression, parseFormula } from './parseFormula.ts';

export type Call = Extract<Expression, { kind: 'call' }>;

/** [] for what is no formula that can be read. */
export function callsIn(canonical: string): Call[] {
  return within(parseFormula(canonical));
}

function within(expression: Expression | null): Call[] {
  switch (expression?.kind) {
    case 'binary':
      return [...within(expression.left), ...within(expression.right)];
    case 'negate':
    case 'percent':
      return within(expression.of);
    case 'call':
      return [expression, ...expression.args.flatMap(within)];
    default:
      return [];
  }
}
