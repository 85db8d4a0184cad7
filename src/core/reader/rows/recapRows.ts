// A recap under the grand total of a plan: its heading names no work and its lines have no code.
import { monthFromText } from '../../numbers/months.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
import type { TableContext } from '../tableContext.ts';
import { isHeading } from './analysisRows.ts';
import type { PlanEntry, RowClass } from './rowClass.ts';

/** `REKAPITULASI MENURUT SUMBER DANA`, `B. Ringkasan per Bidang`. */
const RECAP =
  /^\s*(?:(?:[A-Z]|\d{1,2}|[IVX]+)[.)]\s*)?(?:rekap(?:itulasi)?|ringkasan|komposisi)\b/i;

/**
 * The entry that begins it, below a total: such a heading, where the rows above have codes, or one over the quarters
 * or months in which the whole money is drawn; else the number of entries.
 */
export function recapFrom(
  context: TableContext,
  rows: readonly RowClass[],
  lastCoded: number,
): number {
  let total = false;
  for (let i = 0; i < rows.length; i++) {
    const entry = rows[i]!;
    if (entry.row <= lastCoded) continue;
    if (entry.kind === 'total') total = true;
    if (entry.kind !== 'plan' || !total || !isHeading(context, entry)) continue;
    const recap = lastCoded >= 0 && RECAP.test(entry.cells[0]!.text);
    if (recap || headsPeriods(context, rows, i)) return i;
  }
  return rows.length;
}

/** `Rencana Penarikan Dana per Triwulan` over `Triwulan I`, `Triwulan II` …, and no such lines within the plan. */
function headsPeriods(context: TableContext, rows: readonly RowClass[], at: number): boolean {
  if (context.byId.has('periode')) return false;
  const plan = (each: RowClass): each is PlanEntry => each.kind === 'plan';
  const below = rows.slice(at + 1).filter(plan);
  if (below.length < 2 || !below.slice(0, 2).every((entry, i) => periodOf(entry) === i + 1))
    return false;
  return (
    below.every((entry) => periodOf(entry) !== null || isHeading(context, entry)) &&
    !rows.slice(0, at).some((each) => plan(each) && periodOf(each) !== null)
  );
}

function periodOf({ cells }: PlanEntry): number | null {
  const name = cells.find(({ cell }) => cell.kind === 'text')?.text ?? '';
  return name.length > 24 ? null : (quarterFromText(name) ?? monthFromText(name));
}
