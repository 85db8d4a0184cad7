// Rows that say nothing but a label beside their figures: no code, no number of their level, no indicator, no unit.
import { codeLevel } from '../../nomenclature/code.ts';
import { levelNumbers } from '../levels/levelNumbers.ts';
import type { TableContext } from '../tableContext.ts';
import { isWords, type PlanEntry, type RowClass } from './rowClass.ts';
import { codeReader } from './rowCode.ts';
import { isPredicate } from './rowText.ts';

/** Rupiah and percent measure money and its shares, where rows of works count things. */
export function isUnitOfShare(unit: string): boolean {
  return /^\s*(?:%|rp\.?|rupiah|persen)\s*$/i.test(unit);
}

/** The label of a row that says no more, null for any other row. `rows`: all rows of the table. */
export function plainLabels(
  context: TableContext,
  rows: readonly RowClass[],
): (entry: PlanEntry) => string | null {
  const codeOf = codeReader(context);
  const plan = rows.flatMap((entry) => (entry.kind === 'plan' ? [entry.row] : []));
  const levels = levelNumbers(context, plan);
  const numbered = new Set(plan.filter((_, i) => levels?.[i] != null));
  return (entry) => {
    const marked = codeLevel(codeOf(entry.row)) !== null || numbered.has(entry.row);
    return marked ? null : lonelyLabel(context, entry);
  };
}

/** The only words of the row, where labels stand; null when it says more. */
export function lonelyLabel(context: TableContext, entry: PlanEntry): string | null {
  const words = entry.cells.filter((found) => {
    const id = context.byColumn.get(found.column)?.id;
    const remark = id === 'keterangan' || (id === 'satuan' && isUnitOfShare(found.text));
    return isWords(found) && found.cell.formula === null && !isPredicate(found.text) && !remark;
  });
  const [label] = words;
  if (!label || words.length > 1) return null;
  const place = isLabelColumn(context, label.column) || !context.byColumn.has(label.column);
  return place ? label.text.replace(/\s+/g, ' ') : null;
}

/** A column of names, numbers or codes, or one in front of all names (`Jml. dana Bidang Rehsos` merged over them). */
export function isLabelColumn(context: TableContext, column: number): boolean {
  const id = context.byColumn.get(column)?.id ?? '';
  const named = context.names.some((name) => name.column === column);
  return /^(?:no|kode)/.test(id) || named || column < (context.names[0]?.column ?? 0);
}
