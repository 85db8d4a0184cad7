// `='TW III'!C5` where other rows add three quarters: a stock stands at the end, a flow adds up, and only the office knows which.
import { references, soleReference } from '../../../formula/references.ts';
import type { FormulaFault } from './formulaFault.ts';

/** The same fault, told as a question where the last of what the others add is taken alone from its sheet. */
export function askedIfLast(fault: FormulaFault): FormulaFault {
  const own = fault.formula === null ? null : soleReference(fault.formula);
  const added = fault.expected === null ? [] : references(fault.expected, null);
  const last = added[added.length - 1];
  const isLast = own?.sheet != null && added.length > 1 && last?.text === own.text;
  return isLast ? { ...fault, doubtful: true } : fault;
}
