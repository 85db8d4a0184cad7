// Computes something once per workbook snapshot, however many rules ask for it.
import type { RuleContext } from '../rule.ts';

export function memo<T>(compute: (context: RuleContext) => T): (context: RuleContext) => T {
  const known = new WeakMap<RuleContext, { readonly result: T }>();
  return (context) => {
    const before = known.get(context);
    if (before) return before.result;
    const result = compute(context);
    known.set(context, { result });
    return result;
  };
}
