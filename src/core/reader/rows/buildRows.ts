// Turns the plan rows of a sheet into rows of the plan: one per level that stands in the row, with what it owns.
import type { ColumnId } from '../../model/column.ts';
import type { PlanRow, Value } from '../../model/planTable.ts';
import { splitCode } from '../../nomenclature/code.ts';
import type { ColumnReader } from '../columns/columnReader.ts';
import { idInPeriod, isOpenPeriod } from '../columns/resolvePeriods.ts';
import { statesPercent } from '../columns/resolveTimes.ts';
import { nameLevels, ownLevel } from '../levels/nameLevels.ts';
import { sameText, type TableContext } from '../tableContext.ts';
import { columnHomes } from './columnHomes.ts';
import { isContinuation } from './continuation.ts';
import { goalsBeside } from './goalsBeside.ts';
import { spreadQuarters } from './quarterCells.ts';
import type { Builder, Owned, Started } from './rowBuilder.ts';
import { type PlanEntry, WHY } from './rowClass.ts';
import {
  giveUnit,
  indicatorOf,
  isFilled,
  kodeOf,
  newDraft,
  oneLine,
  parentFor,
  planRow,
  type RowDraft,
  settleCounts,
  valueId,
} from './rowDraft.ts';
import { hasIndicator, ownerOf } from './rowOwner.ts';
import { gathersBelow } from './rowSums.ts';
import { unnamedStarts } from './unnamedRows.ts';

export interface BuiltRows {
  readonly rows: readonly PlanRow[];
  readonly ignored: readonly { readonly row: number; readonly why: string }[];
}

/** One pass over the plan rows. */
export function buildRows(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanEntry[],
): BuiltRows {
  const all = columnHomes(context, plan);
  const unnamed = unnamedStarts(context, all, plan);
  const named = nameLevels(context, reader, plan, unnamed);
  const { levels, headings } = named;
  const beside = goalsBeside(context, plan, named);
  const homes = beside.size > 0 ? columnHomes(context, plan, beside) : all;
  const builder: Builder = {
    context,
    reader,
    homes,
    levels,
    unnamed,
    drafts: [],
    ignored: [],
    open: new Map(),
    said: new Map(),
    jabatan: null,
    group: null,
    previousRow: -1,
    rowBefore: -1,
  };
  for (const entry of plan) {
    if (headings.has(entry.row)) builder.ignored.push({ row: entry.row, why: WHY.group });
    else buildRow(builder, entry);
  }
  if (context.byId.has('periode')) for (const draft of builder.drafts) settle(builder, draft);
  return { rows: builder.drafts.map(planRow), ignored: builder.ignored };
}

function buildRow(b: Builder, entry: PlanEntry): void {
  const { row } = entry;
  const owned = new Map<ColumnId, Value>();
  for (const column of b.context.columns) {
    if (!b.context.merges.covered(row, column.column)) {
      owned.set(column.id, b.reader.read(row, column));
    }
  }
  const stray = b.context.stray.get(row);
  const [name] = b.context.names;
  if (stray !== undefined && name) {
    owned.delete(b.context.byColumn.get(stray)?.id ?? '');
    owned.set(name.id, b.reader.read(row, { ...name, column: stray }));
  }
  const job = owned.get('jabatan');
  if (job?.state === 'text') b.jabatan = job.text;
  const started = startRows(b, row, owned);
  b.rowBefore = b.previousRow;
  b.previousRow = row;
  const reason =
    b.homes.deepest === null
      ? withoutNames(b, entry, owned, started)
      : withNames(b, entry, owned, started);
  if (reason !== null) b.ignored.push({ row, why: reason });
  for (const at of started.values()) finish(b, b.drafts[at]!, row);
}

function startRows(b: Builder, row: number, owned: Owned): Started {
  const started: Started = new Map();
  const stray = b.context.stray.get(row);
  const headed = stray !== undefined && !b.context.byColumn.has(stray);
  for (const name of b.homes.names) {
    const value = owned.get(name.id);
    const named = value && value.state !== 'blank' && value.state !== 'dash';
    if (!value || !(named || b.unnamed.has(`${row},${name.column}`))) continue;
    const before = b.said.get(name.id);
    // A sasaran that is written again in every row is one sasaran, also where one row leaves it out.
    const near = before?.row === b.previousRow || (before?.repeats && before.row === b.rowBefore);
    const again = near === true && sameText(before.text) === sameText(value.text);
    b.said.set(name.id, { row, text: value.text, repeats: again || before?.repeats === true });
    const periods = b.context.byId.has('periode');
    if (again && (periods || (name !== b.homes.deepest && name.id !== 'aksi'))) continue;
    const split = splitCode(value.text);
    const given = b.levels.get(`${row},${name.column}`);
    const level = given?.level ?? (headed ? 'sasaran' : ownLevel(name.id));
    const draft = newDraft({
      row,
      column: name.column,
      level,
      levelFrom: given?.from ?? 'kolom',
      name: oneLine(split?.name ?? value.text),
      parent: parentFor(b.drafts, level),
    });
    draft.kode = split?.kode ?? null;
    draft.values[name.id] = value;
    started.set(name.id, b.drafts.push(draft) - 1);
    b.open.set(name.id, b.drafts.length - 1);
  }
  return started;
}

// T-C.30 has no names: `A. Urusan …` without figures is a group, and the indicators hang on it.
function withoutNames(b: Builder, entry: PlanEntry, owned: Owned, started: Started): string | null {
  const text = indicatorOf(Object.fromEntries(owned));
  if (text === null) return WHY.group;
  const group = !entry.cells.some(({ column }) => {
    const type = b.context.byColumn.get(column)?.type;
    const figure = type !== undefined && type !== 'text' && type !== 'code';
    return figure && !gathersBelow(b.context.grid, entry.row, column);
  });
  const draft = newDraft({
    row: entry.row,
    column: -1,
    level: group ? 'sasaran' : 'indikator',
    levelFrom: 'indikator',
    name: text,
    parent: group ? null : b.group,
  });
  for (const [id, value] of owned) draft.values[id] = value;
  const at = b.drafts.push(draft) - 1;
  started.set('indikator:', at);
  if (group) b.group = at;
  return null;
}

function withNames(b: Builder, entry: PlanEntry, owned: Owned, started: Started): string | null {
  const continued = continuesText(b, entry, owned, started);
  if (continued !== null) {
    const above = b.drafts[continued]!;
    above.indicator = oneLine(`${above.indicator} ${indicatorOf(Object.fromEntries(owned))}`);
    return 'lanjutan teks baris di atas';
  }
  let used = started.size > 0;
  const period = owned.get('periode')?.text ?? '';
  // `Fisik (%)` below `Keu (Rp)`: figures below figures are a line of their own, and fill no blank above.
  const carried: { readonly values: RowDraft['values']; readonly id: string; value: Value }[] = [];
  let apart = false;
  for (const column of b.context.columns) {
    const value = owned.get(column.id);
    if (!value || b.homes.names.includes(column)) continue;
    const owner = ownerOf(b, entry.row, column, value, owned, started);
    if (owner === null) continue;
    const draft = b.drafts[owner]!;
    if (isOpenPeriod(column.id)) {
      const id = idInPeriod(column.id, period);
      if (id === null || isFilled(draft.values[id])) continue;
      draft.values[id] = value;
      used = true;
      continue;
    }
    if (column.id === 'periode') continue;
    const notation = b.reader.notation(column);
    if (draft.row === entry.row) {
      draft.values[valueId(column.id)] = value;
      if (column.type === 'quantity') spreadQuarters(draft.values, column.id, value, notation);
      used = true;
    } else if (value.state !== 'blank') {
      // A row that only carries on the cells above: `TW 2 = 5` below `TW 1 = 355`, or a figure left blank there.
      if (spreadQuarters(draft.values, column.id, value, notation)) used = true;
      else if (!isFilled(draft.values[column.id]))
        carried.push({ values: draft.values, id: column.id, value });
      else if (value.state === 'number') apart = true;
    }
  }
  for (const { values, id, value } of carried) {
    if (apart && value.state === 'number') continue;
    values[id] = value;
    used = true;
  }
  if (started.size > 0) return null;
  return used ? WHY.joined : WHY.loose;
}

// The words of an indicator that a page break cut in two.
function continuesText(
  b: Builder,
  entry: PlanEntry,
  owned: Owned,
  started: Started,
): number | null {
  if (started.size > 0 || b.drafts.length === 0 || !hasIndicator(b, null, owned)) return null;
  const last = b.drafts.length - 1;
  return isContinuation(b.drafts[last]!.indicator, entry.cells) ? last : null;
}

function finish(b: Builder, draft: RowDraft, row: number): void {
  const group = b.homes.deepest === null && draft.level === 'sasaran';
  draft.indicator = group ? null : indicatorOf(draft.values);
  const kode = kodeOf(draft.values);
  if (kode !== null) draft.kode = [...(b.context.pieces.get(row) ?? []), kode].join('.');
  const own = draft.values.penanggungJawab;
  const column = b.context.byId.get('penanggungJawab');
  if (own?.state === 'text') draft.penanggungJawab = oneLine(own.text);
  else if (column && isFilled(own) === false) {
    draft.penanggungJawab = b.reader.merged(row, column);
  }
  if (draft.penanggungJawab === null && b.context.byId.has('jabatan')) {
    draft.penanggungJawab = b.jabatan;
  }
  settle(b, draft);
}

function settle(b: Builder, draft: RowDraft): void {
  settleCounts(draft.values);
  giveUnit(draft.values, (id) => !saysPercent(b, 'target') && saysPercent(b, id));
}

function saysPercent(b: Builder, id: ColumnId): boolean {
  const title = b.context.byId.get(id)?.title;
  return title !== undefined && statesPercent(title);
}
