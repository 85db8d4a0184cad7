// A recap under the grand total of a plan: its heading names no work and its lines have no code.
import { codeLevel } from '../../nomenclature/code.ts';
import { monthFromText } from '../../numbers/months.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
import { levelNumbers } from '../levels/levelNumbers.ts';
import { sameText, type TableContext } from '../tableContext.ts';
import { isHeading } from './analysisRows.ts';
import { isWords, type PlanEntry, type RowClass, WHY } from './rowClass.ts';
import { codeReader } from './rowCode.ts';

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
    if (entry.kind === 'total') total = true;
    if (entry.row <= lastCoded) continue;
    if (entry.kind !== 'plan' || !total || !isHeading(context, entry)) continue;
    const recap = lastCoded >= 0 && RECAP.test(entry.cells[0]!.text);
    if (recap || headsPeriods(context, rows, i)) return i;
  }
  return rows.length;
}

/** So many rows must have codes, and nearly all of them, before rows without any are something else. */
const CODED = 5;
const MOSTLY = 0.9;

/**
 * The first entry below a blank row where rows without codes follow a plan with codes, or rows without a level one with
 * numbered levels: sources of money, officials, whatever the office keeps there; else the number of entries.
 */
export function unmarkedFrom(context: TableContext, rows: readonly RowClass[]): number {
  const plan = rows.flatMap(({ kind, row }) => (kind === 'plan' ? [row] : []));
  const codeOf = codeReader(context);
  const levels = levelNumbers(context, plan);
  const marks = [
    plan.map((row) => codeLevel(codeOf(row)) !== null),
    levels?.map((level) => level !== null) ?? [],
  ];
  for (const marked of marks) {
    const last = plan[marked.lastIndexOf(true)] ?? -1;
    const count = marked.filter(Boolean).length;
    const above = plan.filter((row) => row <= last).length;
    if (count < CODED || count < above * MOSTLY) continue;
    const blank = rows.findIndex(
      (entry) => entry.row > last && entry.kind === 'ignored' && entry.why === WHY.blank,
    );
    const first = rows.findIndex((entry, i) => blank >= 0 && i > blank && entry.kind === 'plan');
    if (first >= 0) return first;
  }
  return rows.length;
}

/** So many names must come again. */
const AGAIN = 2;

/**
 * `Rekap per program` under the grand total: lines with no more words than the name of a row above are totals of these
 * rows, whatever stands in their cells, and the words alone above them are a heading.
 */
export function namedAgain(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const end = rows.findIndex(({ kind }, i) => kind === 'total' && isLastPlan(context, rows, i));
  if (end < 0) return [...rows];
  const names = new Set(
    rows.slice(0, end).flatMap((entry) => (entry.kind === 'plan' ? namesIn(context, entry) : [])),
  );
  const codeOf = codeReader(context);
  const below = rows.slice(end + 1).map((entry): RowClass | null => {
    if (entry.kind === 'ignored') return entry;
    if (codeLevel(codeOf(entry.row)) !== null) return null;
    const label = entry.kind === 'total' ? entry.label : onlyWords(entry);
    if (label === null) return null;
    if (names.has(sameText(label))) return { kind: 'total', row: entry.row, label };
    if (entry.kind === 'total') return entry;
    return isHeading(context, entry) ? { kind: 'ignored', row: entry.row, why: WHY.footer } : null;
  });
  const again = below.filter((each) => each?.kind === 'total' && names.has(sameText(each.label)));
  if (again.length < AGAIN || below.some((each) => each === null)) return [...rows];
  return [...rows.slice(0, end + 1), ...(below as RowClass[])];
}

/** True for a total below which no row has an indicator, a unit or other words beside its name. */
function isLastPlan(context: TableContext, rows: readonly RowClass[], at: number): boolean {
  return rows
    .slice(at + 1)
    .every((entry) => entry.kind !== 'plan' || isHeading(context, entry) || onlyWords(entry));
}

function onlyWords({ cells }: PlanEntry): string | null {
  const words = cells.filter((found) => isWords(found));
  return words.length === 1 ? words[0]!.text.replace(/\s+/g, ' ') : null;
}

function namesIn(context: TableContext, { cells }: PlanEntry): string[] {
  return cells
    .filter(({ column }) => context.names.some((name) => name.column === column))
    .map(({ text }) => sameText(text));
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
