// A formula as a tree, for the questions that tokens cannot answer (what is divided by what).
import { normaliseTokens } from './canonical.ts';
import { parseReference, type Reference } from './references.ts';
import { tokenizeCanonical } from './tokenize.ts';
import type { Token } from './tokens.ts';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  /** An argument left out: `IF(A1;;2)`. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly op: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'negate'; readonly of: Expression }
  /** Postfix `%`: a hundredth. */
  | { readonly kind: 'percent'; readonly of: Expression }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

const PRECEDENCE: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const DEEPEST = 200;

class NotParsed extends Error {}

/** The tree of a canonical formula; null when it is malformed (or nested beyond 200). Never throws. */
export function parseFormula(canonical: string): Expression | null {
  const tokens = normaliseTokens(tokenizeCanonical(canonical)).filter((t) => t.kind !== 'equals');
  const state: State = { tokens, at: 0, depth: 0 };
  try {
    const expression = parseBinary(state, 1);
    return state.at === tokens.length ? expression : null;
  } catch (error) {
    if (error instanceof NotParsed) return null;
    throw error;
  }
}

interface State {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

function parseBinary(state: State, lowest: number): Expression {
  state.depth += 1;
  if (state.depth > DEEPEST) throw new NotParsed();
  let left = parsePostfix(state);
  for (;;) {
    const token = state.tokens[state.at];
    const precedence = token?.kind === 'operator' ? (PRECEDENCE[token.text] ?? 0) : 0;
    if (!token || precedence === 0 || precedence < lowest) break;
    state.at += 1;
    left = { kind: 'binary', op: token.text, left, right: parseBinary(state, precedence + 1) };
  }
  state.depth -= 1;
  return left;
}

function parsePostfix(state: State): Expression {
  let of = parsePrimary(state);
  while (state.tokens[state.at]?.kind === 'operator' && state.tokens[state.at]!.text === '%') {
    state.at += 1;
    of = { kind: 'percent', of };
  }
  return of;
}

function parsePrimary(state: State): Expression {
  const token = state.tokens[state.at];
  if (!token) throw new NotParsed();
  state.at += 1;
  switch (token.kind) {
    case 'number':
      return { kind: 'number', value: Number(token.text) };
    case 'string':
      return { kind: 'text', value: token.text.slice(1, -1).replace(/""/g, '"') };
    case 'boolean':
      return { kind: 'boolean', value: token.text === 'TRUE' };
    case 'error':
      return { kind: 'error', value: token.text };
    case 'name':
      return { kind: 'name', name: token.text };
    case 'reference': {
      const reference = parseReference(token.text);
      if (!reference) throw new NotParsed();
      return { kind: 'reference', reference };
    }
    case 'operator':
      return parsePrefix(state, token.text);
    case 'open': {
      const inner = parseBinary(state, 1);
      expect(state, 'close');
      return inner;
    }
    case 'function':
      expect(state, 'open');
      return { kind: 'call', name: token.text, args: parseArguments(state) };
    case 'arrayOpen':
      return parseArray(state);
    default:
      throw new NotParsed();
  }
}

// Unary minus binds tighter than ^ in Sheets: -2^2 is 4.
function parsePrefix(state: State, operator: string): Expression {
  if (operator === '-') return { kind: 'negate', of: parsePostfix(state) };
  if (operator === '+' || operator === '@') return parsePostfix(state);
  throw new NotParsed();
}

function parseArguments(state: State): Expression[] {
  const args: Expression[] = [];
  if (state.tokens[state.at]?.kind === 'close') {
    state.at += 1;
    return args;
  }
  for (;;) {
    const kind = state.tokens[state.at]?.kind;
    args.push(
      kind === 'separator' || kind === 'close' ? { kind: 'missing' } : parseBinary(state, 1),
    );
    const next = state.tokens[state.at]?.kind;
    state.at += 1;
    if (next === 'close') return args;
    if (next !== 'separator') throw new NotParsed();
  }
}

function parseArray(state: State): Expression {
  const rows: Expression[][] = [[]];
  for (;;) {
    rows[rows.length - 1]!.push(parseBinary(state, 1));
    const next = state.tokens[state.at]?.kind;
    state.at += 1;
    if (next === 'arrayClose') return { kind: 'array', rows };
    if (next === 'arrayRow') rows.push([]);
    else if (next !== 'arrayColumn') throw new NotParsed();
  }
}

function expect(state: State, kind: Token['kind']): void {
  if (state.tokens[state.at]?.kind !== kind) throw new NotParsed();
  state.at += 1;
}
