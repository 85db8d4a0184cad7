// Finds where a row of the plan begins though its name was left out.
import type { HeaderColumn } from '../../model/planTable.ts';
import { ownLevel } from '../levels/nameLevels.ts';
import { isLevelColumn, type TableContext } from '../tableContext.ts';
import type { ColumnHomes } from './columnHomes.ts';
import type { PlanEntry } from './rowClass.ts';
import { codedWithoutName } from './rowCode.ts';
import { isGroupTotalLabel, isTotalLabel } from './rowText.ts';

const OWN = /^(?:indikator|target|pagu)/;
const MONEY = /^pagu/;
/** So many names must stand beside their money before money alone tells of a missing name. */
const FEWEST = 3;
/** Columns that any row may leave empty. */
const BESIDES = /^(?:keterangan|catatan|kas\d|bulan\d|tw\d|realisasi)/;

/**
 * Keys `row,column` of blank name cells that open a row: beside a code of their own; a merged area of their own
 * beside an indicator or money of that level; or money of that level where all other money stands beside a name.
 */
export function unnamedStarts(
  context: TableContext,
  homes: ColumnHomes,
  plan: readonly PlanEntry[],
): ReadonlySet<string> {
  const found = new Set(codedStarts(context, homes, plan));
  const filled = plan.map((entry) => new Set(entry.cells.map((cell) => cell.column)));
  for (const name of homes.names) {
    if (name === homes.deepest) {
      const alone = moneyAlone(context, homes, plan, name);
      if (found.size === 0 && alone !== null) found.add(`${alone},${name.column}`);
      continue;
    }
    const own = context.columns.filter(
      ({ id }) => OWN.test(id) && homes.home(id)?.column === name.column,
    );
    const money = own.filter(({ id }) => MONEY.test(id));
    const beside = plan.filter((_, i) => {
      const has = (column: number): boolean => filled[i]!.has(column);
      return has(name.column) && money.some(({ column }) => has(column));
    });
    const alone: number[] = [];
    plan.forEach(({ row }, i) => {
      const has = (column: number): boolean => filled[i]!.has(column);
      if (has(name.column) || context.merges.covered(row, name.column)) return;
      const area = context.merges.at(row, name.column);
      if (area && area.rows > 1 && area.columns === 1 && own.some(({ column }) => has(column))) {
        found.add(`${row},${name.column}`);
      } else if (money.some(({ column }) => has(column))) alone.push(row);
    });
    // One gap is a name left out; several are a way of writing.
    if (alone.length === 1 && beside.length >= FEWEST) found.add(`${alone[0]},${name.column}`);
  }
  return found;
}

/** The blank name beside each code of a row of its own. */
function codedStarts(
  context: TableContext,
  homes: ColumnHomes,
  plan: readonly PlanEntry[],
): readonly string[] {
  return [...codedWithoutName(context, plan)].flatMap(([row, level]) => {
    const home =
      homes.names.length === 1
        ? homes.names[0]
        : homes.names.find((name) => name.id === 'uraian' || ownLevel(name.id) === level);
    return home && !context.merges.covered(row, home.column) ? [`${row},${home.column}`] : [];
  });
}

/**
 * The one row with money but no name, where every other row with money is named, and all is there that the row above or
 * below it has: a second indicator with money of its own lacks the number or the steps.
 */
function moneyAlone(
  context: TableContext,
  homes: ColumnHomes,
  plan: readonly PlanEntry[],
  name: HeaderColumn,
): number | null {
  if (context.byId.has('periode')) return null;
  const own = context.columns
    .filter(({ id }) => id === 'aksi' || (homes.home(id) === null && !isLevelName(id)))
    .filter(({ id }) => !BESIDES.test(id))
    .map(({ column }) => column);
  const money = context.columns
    .filter(({ id }) => MONEY.test(id) && homes.home(id) === null)
    .map(({ column }) => column);
  const fills = ({ cells }: PlanEntry, at: number): boolean =>
    cells.some(({ column }) => column === at);
  const paid = plan.filter(({ cells }) =>
    cells.some(({ column, cell }) => money.includes(column) && cell.kind === 'number'),
  );
  if (paid.length <= FEWEST) return null;
  // Every line names its sub kegiatan; or every level has lines of its own, and names one of them.
  for (const named of [
    ({ row, cells }: PlanEntry) =>
      context.stray.has(row) || cells.some(({ column }) => column === name.column),
    (entry: PlanEntry) => hasName(context, homes, entry),
  ]) {
    const [gap, ...more] = paid.filter((entry) => !named(entry));
    if (!gap || more.length > 0) continue;
    const at = paid.indexOf(gap);
    const whole = [paid[at - 1], paid[at + 1]].some(
      (other) => other && own.every((column) => !fills(other, column) || fills(gap, column)),
    );
    const words = gap.cells.find(({ column }) => {
      const id = context.byColumn.get(column)?.id ?? '';
      return /^indikator/.test(id) && homes.home(id) === null;
    })?.text;
    const says = words !== undefined && /[a-z]{3}/i.test(words);
    const total = says && (isTotalLabel(words) || isGroupTotalLabel(words));
    const covered = context.merges.covered(gap.row, name.column);
    return whole && says && !total && !covered ? gap.row : null;
  }
  return null;
}

function isLevelName(id: string): boolean {
  return id !== 'aksi' && isLevelColumn(id);
}

function hasName(context: TableContext, homes: ColumnHomes, { row, cells }: PlanEntry): boolean {
  if (context.stray.has(row)) return true;
  return cells.some(({ column }) => homes.names.some((name) => name.column === column));
}
