// A recap under the grand total of a plan: its heading names no work and its lines have no code.

import type { TableContext } from '../tableContext.ts';
import { isHeading } from './analysisRows.ts';
import type { RowClass } from './rowClass.ts';

/** `REKAPITULASI MENURUT SUMBER DANA`, `B. Ringkasan per Bidang`. */
const RECAP =
  /^\s*(?:(?:[A-Z]|\d{1,2}|[IVX]+)[.)]\s*)?(?:rekap(?:itulasi)?|ringkasan|komposisi)\b/i;

/** The entry that begins it, where the rows above have codes and a total; else their number. */
export function recapFrom(
  context: TableContext,
  rows: readonly RowClass[],
  lastCoded: number,
): number {
  if (lastCoded < 0) return rows.length;
  let total = false;
  for (let i = 0; i < rows.length; i++) {
    const entry = rows[i]!;
    if (entry.row <= lastCoded) continue;
    if (entry.kind === 'total') total = true;
    const begins = entry.kind === 'plan' && total && RECAP.test(entry.cells[0]!.text);
    if (begins && isHeading(context, entry)) return i;
  }
  return rows.length;
}
