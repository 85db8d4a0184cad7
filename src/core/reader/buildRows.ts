// Turns the plan rows of a sheet into rows of the plan: one per level that stands in the row, with what it owns.
import type { ColumnId } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { levelRank } from '../model/level.ts';
import type { HeaderColumn, PlanRow, Value } from '../model/planTable.ts';
import { codeLevel, splitCode } from '../nomenclature/code.ts';
import type { RowClass } from './classifyRows.ts';
import type { ColumnReader } from './columnReader.ts';
import { isContinuation } from './continuation.ts';
import { nameLevels, ownLevel } from './nameLevels.ts';
import { spreadQuarters } from './quarterCells.ts';
import { sameText, type TableContext } from './tableContext.ts';

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly level: Level;
  readonly levelFrom: string;
  readonly name: string;
  kode: string | null;
  indicator: string | null;
  penanggungJawab: string | null;
  parent: number | null;
  readonly values: Record<ColumnId, Value>;
}

export interface BuiltRows {
  readonly rows: readonly PlanRow[];
  readonly ignored: readonly { readonly row: number; readonly why: string }[];
}

const SCHEDULE = /^(?:tw\d|jadwal\d|bulan\d+|kas\d+|penanggungJawab|keterangan|lokasi)$/;
const SCOPE: Readonly<Record<string, ColumnId>> = {
  indikatorSasaran: 'sasaran',
  targetSasaran: 'sasaran',
  indikatorProgram: 'program',
  targetProgram: 'program',
  paguProgram: 'program',
  indikatorKegiatan: 'kegiatan',
  targetKegiatan: 'kegiatan',
};

type PlanEntry = Extract<RowClass, { kind: 'plan' }>;

/** One pass over the plan rows. */
export function buildRows(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanEntry[],
): BuiltRows {
  const drafts: Draft[] = [];
  const ignored: { row: number; why: string }[] = [];
  const levels = nameLevels(context, reader, plan);
  const aksiOwns = actionsStandAlone(context, plan);
  // The steps written beside a sub kegiatan are its own; only actions in rows of their own are rows.
  const names = context.names.filter(
    (name) => name.id !== 'aksi' || aksiOwns || context.names.length === 1,
  );
  const planNames = names.filter((name) => name.id !== 'aksi');
  const deepestName = planNames[planNames.length - 1] ?? names[0] ?? null;
  /** The open row of each name column, and the last deepest row. */
  const open = new Map<ColumnId, number>();
  const shown = new Map<ColumnId, { row: number; text: string }>();
  let jabatan: string | null = null;
  let heading: number | null = null;
  let previousPlanRow = -1;

  const parentOf = (level: Level): number | null => {
    for (let i = drafts.length - 1; i >= 0; i--) {
      const draft = drafts[i]!;
      if (draft.level === 'indikator') continue;
      if (levelRank(draft.level) < levelRank(level)) return i;
      const up: number | null = draft.parent;
      if (up === null) return null;
      i = up + 1;
    }
    return null;
  };
  const add = (draft: Omit<Draft, 'parent'>, parent: number | null): number => {
    drafts.push({ ...draft, parent });
    return drafts.length - 1;
  };

  for (const entry of plan) {
    const row = entry.row;
    const read = (column: HeaderColumn): Value => reader.read(row, column);
    const owned = new Map<ColumnId, Value>();
    for (const column of context.columns) {
      if (!context.merges.covered(row, column.column)) owned.set(column.id, read(column));
    }
    const job = owned.get('jabatan');
    if (job && job.state === 'text') jabatan = job.text;

    const starts = names.filter((name) => {
      const value = owned.get(name.id);
      if (!value || value.state === 'blank' || value.state === 'dash') return false;
      const before = shown.get(name.id);
      shown.set(name.id, { row, text: value.text });
      // A sasaran repeated in every row is one sasaran.
      const repeated =
        name !== deepestName &&
        name.id !== 'aksi' &&
        before !== undefined &&
        before.row === previousPlanRow &&
        sameText(before.text) === sameText(value.text);
      return !repeated;
    });
    previousPlanRow = row;

    const rowDrafts: number[] = [];
    for (const name of starts) {
      const value = owned.get(name.id)!;
      const split = splitCode(value.text);
      const given = levels.get(`${row},${name.column}`) ?? {
        level: ownLevel(name.id),
        from: 'kolom',
      };
      const at = add(
        {
          row,
          column: name.column,
          level: given.level,
          levelFrom: given.from,
          name: oneLine(split?.name ?? value.text),
          kode: split?.kode ?? null,
          indicator: null,
          penanggungJawab: null,
          values: { [name.id]: value },
        },
        parentOf(given.level),
      );
      rowDrafts.push(at);
      open.set(name.id, at);
    }

    const planDrafts = rowDrafts.filter((at) => drafts[at]!.level !== 'aksi' || !planNames.length);
    const actions = rowDrafts.filter((at) => !planDrafts.includes(at));
    let deepest = planDrafts[planDrafts.length - 1] ?? actions[actions.length - 1] ?? null;
    const deepestStarts = deepest !== null && deepestName !== null && starts.includes(deepestName);

    const indicator =
      firstText(owned, ['indikator', 'hasilIndikator']) ?? unscopedIndicator(owned, deepestName);
    if (deepest === null && context.names.length === 0) {
      const text = firstText(owned, [
        'indikator',
        'indikatorKegiatan',
        'indikatorProgram',
        'indikatorSasaran',
      ]);
      if (text === null) {
        ignored.push({ row, why: 'judul kelompok' });
        continue;
      }
      // T-C.30 has no names: `A. Urusan …` without figures is a group, the indicators hang on it.
      const group = !hasFigures(entry.cells, context);
      if (group) heading = drafts.length;
      deepest = add(blankDraft(row, group ? 'sasaran' : 'indikator', text), group ? null : heading);
      rowDrafts.push(deepest);
    }
    if (
      deepest === null ||
      (!deepestStarts &&
        indicator !== null &&
        openOf(open, deepestName, drafts) !== null &&
        planDrafts.length === 0)
    ) {
      const above = openOf(open, deepestName, drafts) ?? lastPlan(drafts);
      if (indicator !== null && actions.length === 0) {
        const last = above === null ? null : lastOfGroup(drafts, above);
        if (last !== null && isContinuation(drafts[last]!.indicator, entry.cells)) {
          drafts[last]!.indicator = oneLine(`${drafts[last]!.indicator} ${indicator}`);
          ignored.push({ row, why: 'lanjutan teks baris di atas' });
          continue;
        }
        deepest = add(blankDraft(row, 'indikator', ''), above);
        rowDrafts.push(deepest);
      }
    }

    let used = deepest !== null;
    for (const column of context.columns) {
      const value = owned.get(column.id);
      if (!value || names.includes(column)) continue;
      let owner = deepest;
      const scope = scopeOf(column.id, names, deepestName);
      if (scope !== null) {
        const inRow = rowDrafts.find((at) => drafts[at]!.column === scope.column);
        if (inRow !== undefined) owner = inRow;
        else if (value.state === 'blank') continue;
        else owner = scopedBelow(column.id, value, row, scope.id);
      } else if (aksiOwns && actions.length > 0 && SCHEDULE.test(column.id))
        owner = actions[actions.length - 1]!;
      else if (column.id === 'kode' || /^kode\d/.test(column.id))
        owner = codeOwner(value.text) ?? deepest;
      if (owner === null) {
        owner = openOf(open, deepestName, drafts) ?? lastPlan(drafts);
        if (owner === null || value.state === 'blank') continue;
        if (!spreadQuarters(drafts[owner]!.values, column.id, value, reader.notation(column))) {
          if (isFilled(drafts[owner]!.values[column.id])) continue;
          drafts[owner]!.values[column.id] = value;
        }
        used = true;
        continue;
      }
      drafts[owner]!.values[column.id] = value;
      if (column.type === 'quantity') {
        spreadQuarters(drafts[owner]!.values, column.id, value, reader.notation(column));
      }
    }
    if (!used || (deepest === null && rowDrafts.length === 0)) {
      ignored.push({ row, why: 'lanjutan baris di atas' });
    }
    for (const at of rowDrafts) finish(drafts[at]!, row);

    function scopedBelow(
      id: ColumnId,
      value: Value,
      at: number,
      scopeName: ColumnId,
    ): number | null {
      const above = open.get(scopeName) ?? null;
      if (above === null) return deepest;
      const same = rowDrafts.find(
        (i) => drafts[i]!.parent === above && drafts[i]!.level === 'indikator',
      );
      if (same !== undefined) return same;
      if (id.startsWith('indikator')) {
        const added = add(blankDraft(at, 'indikator', ''), above);
        rowDrafts.push(added);
        return added;
      }
      if (spreadQuarters(drafts[above]!.values, id, value, null)) return null;
      return isFilled(drafts[above]!.values[id]) ? deepest : above;
    }

    function codeOwner(text: string): number | null {
      const coded = codeLevel(text);
      return coded === null ? null : (rowDrafts.find((i) => drafts[i]!.level === coded) ?? null);
    }
  }

  function finish(draft: Draft, row: number): void {
    const values = draft.values;
    draft.indicator =
      draft.level === 'sasaran' && context.names.length === 0 ? null : indicatorOf(values);
    draft.kode = kodeOf(values) ?? draft.kode;
    const own = values.penanggungJawab;
    if (own && own.state === 'text') draft.penanggungJawab = own.text;
    else {
      const column = context.byId.get('penanggungJawab');
      draft.penanggungJawab =
        (column && reader.merged(row, column)) ?? (context.byId.has('jabatan') ? jabatan : null);
    }
    giveUnit(values);
  }

  return { rows: drafts.map((draft, index) => planRow(draft, index)), ignored };
}

function planRow(draft: Draft, index: number): PlanRow {
  const name =
    draft.name === '' && draft.level === 'indikator' && draft.parent === null
      ? (draft.indicator ?? '')
      : draft.name;
  return {
    index,
    row: draft.row,
    level: draft.level,
    kode: draft.kode,
    name,
    indicator: draft.indicator,
    parent: draft.parent,
    penanggungJawab: draft.penanggungJawab,
    values: draft.values,
    levelFrom: draft.levelFrom,
  };
}

function blankDraft(row: number, level: Level, name: string): Omit<Draft, 'parent'> {
  return {
    row,
    column: -1,
    level,
    levelFrom: 'indikator',
    name,
    kode: null,
    indicator: null,
    penanggungJawab: null,
    values: {},
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isFilled(value: Value | undefined): boolean {
  return value !== undefined && value.state !== 'blank';
}

function hasFigures(cells: PlanEntry['cells'], context: TableContext): boolean {
  return cells.some((found) => {
    const type = context.byColumn.get(found.column)?.type;
    return type !== undefined && type !== 'text' && type !== 'code';
  });
}

function firstText(owned: ReadonlyMap<ColumnId, Value>, ids: readonly ColumnId[]): string | null {
  for (const id of ids) {
    const value = owned.get(id);
    if (value && (value.state === 'text' || value.state === 'quantity')) return oneLine(value.text);
  }
  return null;
}

function unscopedIndicator(
  owned: ReadonlyMap<ColumnId, Value>,
  deepestName: HeaderColumn | null,
): string | null {
  for (const id of ['indikatorKegiatan', 'indikatorProgram', 'indikatorSasaran']) {
    if (SCOPE[id] !== deepestName?.id && id !== 'indikatorKegiatan') continue;
    const text = firstText(owned, [id]);
    if (text !== null) return text;
  }
  return null;
}

/** The name column that a scoped column belongs to, when that is not simply the deepest one. */
function scopeOf(
  id: ColumnId,
  names: readonly HeaderColumn[],
  deepestName: HeaderColumn | null,
): HeaderColumn | null {
  const scope = SCOPE[id];
  if (scope === undefined) return null;
  const name =
    names.find((column) => column.id === scope) ??
    (scope === 'sasaran' ? names.find((column) => column.id === 'tujuan') : undefined);
  return name === undefined || name === deepestName ? null : name;
}

function openOf(
  open: ReadonlyMap<ColumnId, number>,
  deepestName: HeaderColumn | null,
  drafts: readonly Draft[],
): number | null {
  if (deepestName === null) return null;
  const at = open.get(deepestName.id);
  return at === undefined || drafts[at] === undefined ? null : at;
}

function lastPlan(drafts: readonly Draft[]): number | null {
  for (let i = drafts.length - 1; i >= 0; i--) if (drafts[i]!.level !== 'indikator') return i;
  return null;
}

/** The last row that hangs on `above`: itself or its latest indicator row. */
function lastOfGroup(drafts: readonly Draft[], above: number): number {
  const last = drafts.length - 1;
  return drafts[last]!.parent === above && drafts[last]!.level === 'indikator' ? last : above;
}

function indicatorOf(values: Readonly<Record<ColumnId, Value>>): string | null {
  for (const id of ['indikator', 'indikatorKegiatan', 'indikatorProgram', 'indikatorSasaran']) {
    const value = values[id];
    if (value && value.state !== 'blank' && value.state !== 'dash') return oneLine(value.text);
  }
  return null;
}

// A code that the spreadsheet turned into a number or a date is no code: the value says so, nobody guesses.
function kodeOf(values: Readonly<Record<ColumnId, Value>>): string | null {
  const first = values.kode;
  const parts = [first];
  for (let i = 2; values[`kode${i}`]; i++) parts.push(values[`kode${i}`]);
  if (parts.length > 1) {
    const joined = parts
      .filter(isFilled)
      .map((part) => part!.text.replace(',', '.').replace(/\.$/, ''))
      .join('.');
    return joined === '' ? null : joined;
  }
  if (first?.state !== 'text') return null;
  return /[A-Za-z\d]/.test(first.text) && !/^\d{4}-\d\d-\d\d/.test(String(first.value))
    ? first.text.trim()
    : null;
}

// The unit column speaks for the target and for everything that is measured like it.
function giveUnit(values: Record<ColumnId, Value>): void {
  const unit = values.satuan;
  if (unit?.state !== 'text') return;
  for (const [id, value] of Object.entries(values)) {
    if (!/^(?:target|targetKegiatan|tw\d|realisasiK\d|jumlahK|realisasi)$/.test(id)) continue;
    if (
      value.quantities.length === 0 ||
      value.quantities.some((quantity) => quantity.unit !== null)
    )
      continue;
    values[id] = {
      ...value,
      quantities: value.quantities.map((quantity) => ({ ...quantity, unit: unit.text })),
    };
  }
}

// Several actions below one sub kegiatan: then months and persons belong to the action, else to the sub kegiatan.
function actionsStandAlone(context: TableContext, plan: readonly PlanEntry[]): boolean {
  const aksi = context.byId.get('aksi');
  if (!aksi || context.names.length < 2) return false;
  const others = context.names.filter((name) => name.id !== 'aksi');
  return plan.some(
    ({ cells }) =>
      cells.some((found) => found.column === aksi.column) &&
      !cells.some((found) => others.some((name) => name.column === found.column)),
  );
}
