// Totals by whatever name: rows at the end of a table, or again and again within it, that only add the rows above them.
import { codeLevel } from '../../nomenclature/code.ts';
import { isAddedWithOthers } from '../levels/headsBySums.ts';
import { levelNumbers } from '../levels/levelNumbers.ts';
import { labelStart, type TableContext } from '../tableContext.ts';
import { lastCodedRow } from './codedRows.ts';
import { isLabelColumn, lonelyLabel, plainLabels } from './lonelyLabel.ts';
import { isWords, type PlanEntry, type RowClass } from './rowClass.ts';
import { codeReader } from './rowCode.ts';
import { addsOnly } from './rowSums.ts';
import { isOfficeName, isUrusan, worksOutByName } from './rowText.ts';

/** So many rows of the same words within the table are its totals; one may be a slip of a formula. */
const OFTEN = 2;

/**
 * Groups stand above what they add, so that a row which adds what stands above it closes something. It has no code, no
 * indicator and no unit; without formulas its money is that of all levels above it, each of them once.
 */
export function addingTotals(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  if (context.names.length === 0 || context.byId.has('periode')) return [...rows];
  const codeOf = codeReader(context);
  const plan = rows.flatMap((entry) => (entry.kind === 'plan' ? [entry.row] : []));
  const levels = levelNumbers(context, plan);
  const label = plainLabels(context, rows);
  const result = [...rows];
  const often = new Map<string, number>();
  const adds: { at: number; text: string }[] = [];
  rows.forEach((entry, at) => {
    if (entry.kind !== 'plan' || !addsAbove(context, entry.row)) return;
    const text = label(entry);
    if (text === null || (worksOutByName(text) && !addsSeveral(context, entry.row))) return;
    adds.push({ at, text });
    often.set(firstWord(text), (often.get(firstWord(text)) ?? 0) + 1);
  });
  const close = (at: number, text: string): void => {
    result[at] = { kind: 'total', row: rows[at]!.row, label: text };
  };
  for (const { at, text } of adds) if (often.get(firstWord(text))! >= OFTEN) close(at, text);
  for (const { at, text } of typedGroups(context, result, label)) close(at, text);
  const top = rows.findIndex(({ kind }) => kind === 'plan');
  const head = rows[top];
  if (head?.kind === 'plan') {
    const text = label(head);
    const totals =
      text !== null &&
      !isOfficeName(text) &&
      !isUrusan(text) &&
      addsPrograms(context, rows, head.row, codeOf) &&
      !isAddedWithOthers(
        head.row,
        rows.map(({ row }) => row),
        context.sums,
      );
    // The only row without a number of its level, with nothing but formulas.
    const worked = head.cells.filter(({ cell }) => cell.formula !== null).length;
    const alone = levels !== null && worked >= head.cells.length - 1;
    const typed = levels !== null && addsTop(context, head, plan, levels);
    if (text !== null && (totals || alone || typed)) close(top, text);
  }
  const lastCoded = lastCodedRow(context);
  for (let at = rows.length - 1; at >= 0; at--) {
    const entry = result[at]!;
    if (entry.kind !== 'plan') continue;
    const text = label(entry);
    const sums = adds.some((each) => each.at === at) && addsPlan(context, entry.row, lastCoded);
    if (text !== null && (sums || addsUp(context, result.slice(0, at), entry))) close(at, text);
    else if (!goesBelow(context, entry, text) && (lastCoded < 0 || entry.row <= lastCoded)) break;
  }
  return withBlankOnes(context, result);
}

/**
 * `Biaya program di atas` again and again, with typed money: most of them have that of the rows since the one before.
 */
function typedGroups(
  context: TableContext,
  rows: readonly RowClass[],
  label: (entry: PlanEntry) => string | null,
): { readonly at: number; readonly text: string }[] {
  const alike = new Map<string, { readonly at: number; readonly text: string }[]>();
  rows.forEach((entry, at) => {
    if (entry.kind !== 'plan' || !entry.cells.some(({ cell }) => cell.kind === 'number')) return;
    const text = label(entry);
    if (text === null) return;
    alike.set(labelStart(text), [...(alike.get(labelStart(text)) ?? []), { at, text }]);
  });
  return [...alike.values()].flatMap((found) => {
    if (found.length < OFTEN) return [];
    const fits = found.filter(({ at }, i) => {
      const since = i === 0 ? 0 : found[i - 1]!.at + 1;
      return addsUp(context, rows.slice(since, at), rows[at] as PlanEntry);
    });
    return fits.length >= OFTEN && fits.length * 2 > found.length ? found : [];
  });
}

/** True when typed money of the first row is that of all rows with the number of the highest level. */
function addsTop(
  context: TableContext,
  head: PlanEntry,
  plan: readonly number[],
  levels: readonly (number | null)[],
): boolean {
  const highest = plan.filter((row, i) => row !== head.row && levels[i] === 0);
  return context.columns.some(({ column, type }) => {
    const total = context.grid.cells[head.row]![column]!;
    if (type !== 'money' || total.kind !== 'number' || Number(total.value) < LEAST_AMOUNT)
      return false;
    const amounts = highest.map((row) => context.grid.cells[row]![column]!);
    const sum = amounts.reduce((all, { kind, value }) => {
      return kind === 'number' ? all + Number(value) : all;
    }, 0);
    return highest.length > 1 && Math.abs(sum - Number(total.value)) < 1;
  });
}

/** `Jumlah Bidang Sarana` without a figure, where other rows `Jumlah Bidang …` are totals, lost its formula. */
function withBlankOnes(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const totals = new Map<string, number>();
  for (const entry of rows) {
    if (entry.kind !== 'total') continue;
    const key = labelStart(entry.label);
    totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  return rows.map((entry) => {
    if (entry.kind !== 'plan' || entry.cells.length > 1) return entry;
    const label = lonelyLabel(context, entry);
    if (label === null || !SUM.test(label) || (totals.get(labelStart(label)) ?? 0) < OFTEN)
      return entry;
    return { kind: 'total', row: entry.row, label };
  });
}

const SUM = /^\s*(?:sub\s*)?(?:jumlah|jml|total)\b/i;

/** True when a row adds two programs or more, and half of all, told by their codes or words, the first of them right below it. */
function addsPrograms(
  context: TableContext,
  rows: readonly RowClass[],
  top: number,
  codeOf: (row: number) => string,
): boolean {
  const programs = new Set<number>();
  for (const entry of rows) {
    if (entry.kind !== 'plan' || entry.row === top) continue;
    const named = entry.cells.some(({ text }) => /^\s*program\s+\w/i.test(text));
    if (named || codeLevel(codeOf(entry.row)) === 'program') programs.add(entry.row);
    else if (programs.size === 0) return false;
  }
  return context.sums(top).some(({ rows: added }) => {
    const own = added.filter((row) => programs.has(row)).length;
    // `KELEMBAGAAN` above two of twelve programs is one group among several.
    return own > 1 && own * 2 >= programs.size;
  });
}

/** What a recap below the plan adds is no row with a code. */
function addsPlan(context: TableContext, row: number, lastCoded: number): boolean {
  return lastCoded < 0 || context.sums(row).some(({ rows }) => rows[0]! <= lastCoded);
}

/** `Persentase terhadap pagu` with nothing typed but words, or words that stand under no name at all. */
function goesBelow(context: TableContext, { cells }: PlanEntry, label: string | null): boolean {
  if (label !== null) return cells.every((found) => found.cell.formula !== null || isWords(found));
  return cells.every(({ column }) => !isLabelColumn(context, column));
}

/** True when all sums of the row are over rows above it, or most of its plain formulas copy one of these (`=E5`). */
function addsAbove(context: TableContext, row: number): boolean {
  const sums = context.sums(row);
  if (sums.length === 0 || sums.some(({ rows }) => rows[rows.length - 1]! > row)) return false;
  if (addsSeveral(context, row)) return true;
  const plain = (context.grid.cells[row] ?? []).filter(({ formula }) => addsOnly(formula ?? ''));
  return sums.length * 2 >= plain.length;
}

/** `Fisik kumulatif (%)` that shows a row again adds nothing. */
const addsSeveral = (context: TableContext, row: number): boolean =>
  context.sums(row).some(({ rows }) => rows.length > 1);

const SUMMED = 3;
const MOST_LEVELS = 5;
const LEAST_AMOUNT = 1000;

/**
 * True when some typed money of the row is what each level above it adds up to. Rows without money count for no level, and
 * what a row above adds is one of its rows: January's only payment is as much as its kegiatan and its program.
 */
function addsUp(context: TableContext, above: readonly RowClass[], entry: PlanEntry): boolean {
  const plan = above.filter((each): each is PlanEntry => each.kind === 'plan');
  return context.columns.some(({ column, type }) => {
    if (type !== 'money') return false;
    const total = context.grid.cells[entry.row]![column]!;
    const typed = total.kind === 'number' && total.formula === null;
    if (!typed || Number(total.value) < LEAST_AMOUNT) return false;
    let sum = 0;
    let most = 0;
    let filled = 0;
    for (const { row } of plan) {
      const cell = context.grid.cells[row]![column]!;
      if (cell.kind !== 'number' || Number(cell.value) === 0) continue;
      sum += Number(cell.value);
      most = Math.max(most, Number(cell.value));
      filled += 1;
    }
    const levels = Math.round(sum / Number(total.value));
    const exact = Math.abs(sum - levels * Number(total.value)) < 1;
    return (
      exact &&
      most <= Number(total.value) &&
      filled >= SUMMED &&
      // As much in every row is a list of equals, and no level adds up.
      filled > levels &&
      levels >= 1 &&
      levels <= MOST_LEVELS &&
      !plan.some(({ row }) => adds(context, row, entry.row, column))
    );
  });
}

/** True when `row` adds `other` in the column. */
function adds(context: TableContext, row: number, other: number, column: number): boolean {
  return context.sums(row).some((sum) => sum.column === column && sum.rows.includes(other));
}

function firstWord(text: string): string {
  return text.trim().toLowerCase().split(/\s+/)[0] ?? '';
}
