// Checks of an office that answer in words: `=IF(G22='RAD'!O41;"Sesuai";"Tidak")`.
import { withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';

/** What an office writes where both figures are the same. */
const AGREES =
  /^\W*(?:sesuai|cocok|sama|benar|ok(?:e|ay)?|valid|klop|seimbang|balance|lengkap)\W*$/i;
/** So small a difference is as good as none: `ABS(a-b)<1`. */
const SLACK = 1;

export interface SaidCheck {
  readonly left: Expression;
  readonly right: Expression;
  /** The words where the two are the same. */
  readonly agreed: string;
}

/** Null for any other formula. */
export function saidCheck(canonical: string): SaidCheck | null {
  if (!/^=\s*IF\(/i.test(canonical)) return null;
  const call = parseFormula(canonical);
  if (call?.kind !== 'call' || call.name !== 'IF') return null;
  const [condition, yes, no] = call.args;
  if (condition?.kind !== 'binary' || yes?.kind !== 'text' || no?.kind !== 'text') return null;
  const same = condition.op === '<>' ? no.value : yes.value;
  if (!AGREES.test(same)) return null;
  if (condition.op === '=' || condition.op === '<>') {
    const { left, right } = condition;
    return isNumber(right, 0) && isDifference(left)
      ? { left: left.left, right: left.right, agreed: same }
      : { left, right, agreed: same };
  }
  const gap = withoutGuards(condition.left, 'ABS');
  const small = condition.right.kind === 'number' && condition.right.value <= SLACK;
  return /^<=?$/.test(condition.op) && small && isDifference(gap)
    ? { left: gap.left, right: gap.right, agreed: same }
    : null;
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === 'number' && expression.value === value;
}

function isDifference(
  expression: Expression,
): expression is Extract<Expression, { kind: 'binary' }> {
  return expression.kind === 'binary' && expression.op === '-';
}
