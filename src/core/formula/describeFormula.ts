// What a formula of a plan does, in the few shapes that matter to an audit: a sum, a ratio, an average.
import { constantOf, withoutGuards as takeOffGuards } from './guards.ts';
import { type Expression, parseFormula } from './parseFormula.ts';
import type { Reference } from './references.ts';

export type FormulaShape =
  /** `SUM(F5:F9)`, `SUM(F5;F9)+F12`, `SUBTOTAL(9;…)`: added ranges, in reading order. */
  | { readonly kind: 'sum'; readonly ranges: readonly Reference[] }
  /** `F5+F9+F12`: added single cells. */
  | { readonly kind: 'plus'; readonly cells: readonly Reference[] }
  | { readonly kind: 'average'; readonly ranges: readonly Reference[] }
  /** `K5/I5*100`: both sides are sums of the references given (most often one each). */
  | {
      readonly kind: 'ratio';
      readonly numerator: readonly Reference[];
      readonly denominator: readonly Reference[];
      readonly times100: boolean;
      /** The factor as written: 1 for none, 100 for `*100`, 10000 for a doubled one. */
      readonly factor: number;
    }
  /** `SUMIF(A5:A9;"Kegiatan";F5:F9)`, `SUMIFS(F5:F9;A5:A9;"Kegiatan")`: cells of `range` where all conditions hold. */
  | {
      readonly kind: 'sumWhere';
      readonly range: Reference;
      readonly conditions: readonly {
        readonly range: Reference;
        /** The criterion as text, null when it is computed or stands in a cell. */
        readonly criterion: string | null;
      }[];
    }
  /** `F5-G5`: the first less the others. */
  | {
      readonly kind: 'difference';
      readonly from: readonly Reference[];
      readonly less: readonly Reference[];
    }
  /** `=F5`: a copy of one cell. */
  | { readonly kind: 'copy'; readonly cell: Reference }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'other' };

const OTHER: FormulaShape = { kind: 'other' };

/** The shape inside guards (`IFERROR`, `IF(I5=0;…)`, `ROUND`, outer brackets). Never throws. */
export function describeFormula(canonical: string): FormulaShape {
  const expression = parseFormula(canonical);
  return expression === null ? OTHER : shapeOf(withoutGuards(expression));
}

function shapeOf(expression: Expression): FormulaShape {
  if (expression.kind === 'reference') {
    const { reference } = expression;
    return reference.end === null ? { kind: 'copy', cell: reference } : OTHER;
  }
  const constant = constantOf(expression);
  if (constant !== null) return { kind: 'constant', value: constant };
  const average = averageOf(expression);
  if (average !== null) return { kind: 'average', ranges: average };
  const added = addends(expression);
  if (added !== null) {
    const plain = added.refs.every((reference) => reference.end === null) && !added.called;
    return plain ? { kind: 'plus', cells: added.refs } : { kind: 'sum', ranges: added.refs };
  }
  return sumWhereOf(expression) ?? ratioOf(expression) ?? differenceOf(expression) ?? OTHER;
}

/** Rounding to a multiple says nothing about the shape either. */
const withoutGuards = (expression: Expression): Expression => takeOffGuards(expression, 'MROUND');

/** References that are only added, or null when anything else happens to them. */
function addends(expression: Expression): { refs: Reference[]; called: boolean } | null {
  if (expression.kind === 'reference') return { refs: [expression.reference], called: false };
  if (expression.kind === 'binary' && expression.op === '+') {
    const left = addends(expression.left);
    const right = addends(expression.right);
    if (!left || !right) return null;
    return { refs: [...left.refs, ...right.refs], called: left.called || right.called };
  }
  if (expression.kind !== 'call') return null;
  const args = sumArguments(expression);
  if (args === null || args.length === 0) return null;
  const refs: Reference[] = [];
  for (const arg of args) {
    const inner = addends(arg);
    if (!inner) return null;
    refs.push(...inner.refs);
  }
  return { refs, called: true };
}

function sumArguments(call: Extract<Expression, { kind: 'call' }>): readonly Expression[] | null {
  if (call.name === 'SUM') return call.args;
  if (call.name !== 'SUBTOTAL' && call.name !== 'AGGREGATE') return null;
  const code = call.args[0] ? constantOf(call.args[0]) : null;
  if (code !== 9 && code !== 109) return null;
  return call.args.slice(call.name === 'SUBTOTAL' ? 1 : 2);
}

function averageOf(expression: Expression): readonly Reference[] | null {
  if (expression.kind !== 'call' || expression.name !== 'AVERAGE') return null;
  const refs = expression.args.map((arg) => (arg.kind === 'reference' ? arg.reference : null));
  return refs.length > 0 && refs.every((reference) => reference !== null)
    ? (refs as Reference[])
    : null;
}

function sumWhereOf(expression: Expression): FormulaShape | null {
  if (expression.kind !== 'call') return null;
  const { name, args } = expression;
  const parts =
    name === 'SUMIFS' ? args : name === 'SUMIF' ? [args[2] ?? args[0], args[0], args[1]] : [];
  const [summed, ...rest] = parts;
  if (summed?.kind !== 'reference' || rest.length < 2 || rest.length % 2 === 1) return null;
  const conditions: { range: Reference; criterion: string | null }[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const range = rest[i];
    const test = rest[i + 1];
    if (range?.kind !== 'reference' || test === undefined) return null;
    conditions.push({
      range: range.reference,
      criterion: test.kind === 'text' ? test.value : null,
    });
  }
  return { kind: 'sumWhere', range: summed.reference, conditions };
}

// Factors above and below the line, with constants multiplied out: `100*K5/I5`, `K5/I5*100%`, `(K5/I5)*100`.
function ratioOf(expression: Expression): FormulaShape | null {
  const parts = { above: [] as Expression[], below: [] as Expression[], factor: 1 };
  split(expression, true, parts);
  if (parts.above.length !== 1 || parts.below.length !== 1) return null;
  const numerator = addends(withoutGuards(parts.above[0]!));
  const denominator = addends(withoutGuards(parts.below[0]!));
  if (!numerator || !denominator) return null;
  return {
    kind: 'ratio',
    numerator: numerator.refs,
    denominator: denominator.refs,
    times100: Math.abs(parts.factor - 100) < 1e-9,
    factor: parts.factor,
  };
}

function split(
  expression: Expression,
  above: boolean,
  parts: { above: Expression[]; below: Expression[]; factor: number },
): void {
  const constant = constantOf(expression);
  if (constant !== null && constant !== 0) parts.factor *= above ? constant : 1 / constant;
  else if (expression.kind === 'binary' && expression.op === '*') {
    split(expression.left, above, parts);
    split(expression.right, above, parts);
  } else if (expression.kind === 'binary' && expression.op === '/') {
    split(expression.left, above, parts);
    split(expression.right, !above, parts);
  } else if (expression.kind === 'call' && expression !== withoutGuards(expression)) {
    split(withoutGuards(expression), above, parts);
  } else (above ? parts.above : parts.below).push(expression);
}

function differenceOf(expression: Expression): FormulaShape | null {
  if (expression.kind !== 'binary' || expression.op !== '-') return null;
  const less = addends(expression.right);
  if (!less) return null;
  const left = addends(expression.left);
  if (left) return { kind: 'difference', from: left.refs, less: less.refs };
  const inner = differenceOf(expression.left);
  return inner?.kind === 'difference' ? { ...inner, less: [...inner.less, ...less.refs] } : null;
}
