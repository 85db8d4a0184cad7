// The formula that a header states in words about its column numbers: `19 (=11+13+15+17)`, `14=13/5*100%`.

export type DeclaredExpression =
  /** The column that bears this number under the header. */
  | { readonly kind: 'column'; readonly number: string }
  | { readonly kind: 'constant'; readonly value: number }
  | {
      readonly kind: 'binary';
      readonly op: '+' | '-' | '*' | '/';
      readonly left: DeclaredExpression;
      readonly right: DeclaredExpression;
    };

export interface Declared {
  /** The column's own number (`19`), null when the words hold only the formula. */
  readonly own: string | null;
  readonly expression: DeclaredExpression;
  /** What it comes to: added columns, a ratio, or neither. */
  readonly shape:
    | { readonly kind: 'sum'; readonly columns: readonly string[] }
    | {
        readonly kind: 'ratio';
        readonly numerator: readonly string[];
        readonly denominator: readonly string[];
        readonly times100: boolean;
      }
    | { readonly kind: 'other' };
}

/** Column headers are short; a paragraph with `=` in it is none. */
const LONGEST = 200;

type Part = { readonly kind: 'number'; readonly text: string; readonly percent: boolean } | string;

/**
 * Null when the words state no formula. 100 as a factor is a constant, every other number is a column
 * (`5a` and `5.1` too); `x` and `×` multiply, `:` and `÷` divide; the brackets may be anywhere.
 */
export function parseDeclared(words: string): Declared | null {
  if (words.length > LONGEST) return null;
  const text = words
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[–—−]/g, '-')
    .trim();
  const match =
    /^[([{\s]*(?:(?:kolom|kol\.?)\s*)?(\d{1,2}(?:\.\d{1,2})?[a-z]?)?[\s)\]}.]*[([{\s]*=\s*(.+)$/i.exec(
      text,
    );
  if (!match) return null;
  const parts = cut(balance(match[2]!));
  if (parts === null) return null;
  const state = { parts, at: 0 };
  const expression = readSum(state);
  if (expression === null || state.at !== parts.length || expression.kind !== 'binary') return null;
  return { own: match[1]?.toLowerCase() ?? null, expression, shape: shapeOf(expression) };
}

// `(=19/9*100)` opens before the `=`: a bracket left over at the end is dropped.
function balance(text: string): string {
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
  }
  let result = text.trim();
  for (; depth < 0 && /[)\]}]$/.test(result); depth += 1) result = result.slice(0, -1).trim();
  return result;
}

function cut(text: string): Part[] | null {
  const parts: Part[] = [];
  const pattern =
    /\s*(?:(?:kolom|kol\.?)\s*)?(?:(\d{1,3}(?:\.\d{1,2})?(?:[a-wyz](?![a-z]))?)\s*(%)?|([-+*/:x×÷()[\]{}•]))/iy;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) return text.slice(from).trim() === '' ? parts : null;
    if (match[1] !== undefined) {
      parts.push({ kind: 'number', text: match[1].toLowerCase(), percent: match[2] !== undefined });
    } else parts.push(operator(match[3]!));
  }
  return parts;
}

function operator(sign: string): string {
  if ('x×X•'.includes(sign)) return '*';
  if (':÷'.includes(sign)) return '/';
  if ('[{'.includes(sign)) return '(';
  return ']}'.includes(sign) ? ')' : sign;
}

interface State {
  readonly parts: readonly Part[];
  at: number;
}

function readSum(state: State): DeclaredExpression | null {
  return readChain(state, ['+', '-'], readProduct);
}

function readProduct(state: State): DeclaredExpression | null {
  return readChain(state, ['*', '/'], readAtom);
}

function readChain(
  state: State,
  operators: readonly ('+' | '-' | '*' | '/')[],
  readNext: (state: State) => DeclaredExpression | null,
): DeclaredExpression | null {
  let left = readNext(state);
  while (left !== null) {
    const op = operators.find((candidate) => candidate === state.parts[state.at]);
    if (op === undefined) return left;
    state.at += 1;
    const right = readNext(state);
    if (right === null) return null;
    left = { kind: 'binary', op, left, right };
  }
  return null;
}

function readAtom(state: State): DeclaredExpression | null {
  const part = state.parts[state.at];
  if (part === undefined) return null;
  state.at += 1;
  if (part === '(') {
    const inner = readSum(state);
    if (inner === null || state.parts[state.at] !== ')') return null;
    state.at += 1;
    return inner;
  }
  if (typeof part === 'string') return null;
  // `100%` in such words means "in percent", not 1.
  if (part.percent || part.text === '100') return { kind: 'constant', value: Number(part.text) };
  return { kind: 'column', number: part.text };
}

function shapeOf(expression: DeclaredExpression): Declared['shape'] {
  const sum = columnsAdded(expression);
  if (sum !== null) return { kind: 'sum', columns: sum };
  const parts = { above: [] as DeclaredExpression[], below: [] as DeclaredExpression[], factor: 1 };
  split(expression, true, parts);
  const numerator = parts.above.length === 1 ? columnsAdded(parts.above[0]!) : null;
  const denominator = parts.below.length === 1 ? columnsAdded(parts.below[0]!) : null;
  if (numerator === null || denominator === null) return { kind: 'other' };
  return { kind: 'ratio', numerator, denominator, times100: parts.factor === 100 };
}

function columnsAdded(expression: DeclaredExpression): string[] | null {
  if (expression.kind === 'column') return [expression.number];
  if (expression.kind !== 'binary' || expression.op !== '+') return null;
  const left = columnsAdded(expression.left);
  const right = columnsAdded(expression.right);
  return left && right ? [...left, ...right] : null;
}

function split(
  expression: DeclaredExpression,
  above: boolean,
  parts: { above: DeclaredExpression[]; below: DeclaredExpression[]; factor: number },
): void {
  if (expression.kind === 'constant') {
    parts.factor *= above ? expression.value : 1 / expression.value;
  } else if (expression.kind === 'binary' && (expression.op === '*' || expression.op === '/')) {
    split(expression.left, above, parts);
    split(expression.right, expression.op === '*' ? above : !above, parts);
  } else (above ? parts.above : parts.below).push(expression);
}
