// Which level each name of a table has: by its own column, or inferred where one column mixes levels.
import type { ColumnId } from '../model/column.ts';
import { LEVELS, type Level } from '../model/level.ts';
import type { HeaderColumn } from '../model/planTable.ts';
import type { RowClass } from './classifyRows.ts';
import type { ColumnReader } from './columnReader.ts';
import { headerTokens } from './headerTokens.ts';
import { type GivenLevel, inferLevels, type NamedRow } from './inferLevels.ts';
import { EvidenceReader } from './levelEvidence.ts';
import { leadingNumber, numberingShape, styleWord } from './rowLook.ts';
import type { TableContext } from './tableContext.ts';

type PlanEntry = Extract<RowClass, { kind: 'plan' }>;

const OWN: Readonly<Record<string, Level>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subKegiatan: 'sub_kegiatan',
  aksi: 'aksi',
  uraian: 'kegiatan',
};

/** The level that a name column of its own stands for. */
export function ownLevel(id: ColumnId): Level {
  return OWN[id] ?? 'kegiatan';
}

/** Keys `row,column` → level, for the one column that may mix levels; other columns speak for themselves. */
export function nameLevels(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanEntry[],
): Map<string, GivenLevel> {
  const result = new Map<string, GivenLevel>();
  const column = mixedColumn(context);
  if (column === null) return result;
  const named = collect(context, reader, plan, column);
  const own = ownLevel(column.id);
  const plans = context.names.filter((name) =>
    ['program', 'kegiatan', 'subKegiatan', 'uraian'].includes(name.id),
  );
  const alone = plans.length === 1;
  const evident = new Set(
    named.map(({ row }) => row.evidence.level).filter((level) => level !== null),
  );
  const mixes = column.id === 'uraian' || (alone && [...evident].some((level) => level !== own));
  if (mixes) {
    const given = inferLevels(
      named.map(({ row }) => row),
      allowedLevels(column),
    );
    named.forEach(({ key }, i) => {
      result.set(key, given[i]!);
    });
    return result;
  }
  for (const { key, row } of named) {
    const { level, from } = row.evidence;
    const strong =
      level !== null &&
      (from === 'kode' || from === 'kolom tingkat' || (from === 'awalan' && alone));
    result.set(key, strong ? { level: level!, from } : { level: own, from: 'kolom' });
  }
  return result;
}

function mixedColumn(context: TableContext): HeaderColumn | null {
  const plans = context.names.filter((name) => name.id !== 'aksi' && name.id !== 'tujuan');
  return (
    plans.find((name) => name.id === 'uraian') ??
    [...plans].reverse().find((name) => name.id !== 'sasaran') ??
    null
  );
}

/** Levels that the words of the header name: `Tujuan/Sasaran` → tujuan, sasaran. */
function allowedLevels(column: HeaderColumn): Level[] {
  const words = column.title.split(' › ');
  const tokens = headerTokens(words[words.length - 1]!).tokens;
  const found = LEVELS.filter((level) =>
    tokens.includes(level === 'sub_kegiatan' ? 'subkegiatan' : level),
  );
  return found.filter((level) => level !== 'indikator');
}

function collect(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanEntry[],
  column: HeaderColumn,
): { key: string; row: NamedRow }[] {
  const evidence = new EvidenceReader();
  const text = (row: number, id: ColumnId): string => {
    const found = context.byId.get(id);
    if (!found || context.merges.covered(row, found.column)) return '';
    return context.grid.cells[row]![found.column]!.display.trim();
  };
  const codes = context.columns.filter((c) => /^kode\d*$/.test(c.id));
  const money =
    context.byId.get('pagu') ??
    context.byId.get('hasilPagu') ??
    context.columns.find((c) => c.type === 'money');
  const schedule = context.columns.filter((c) => /^(?:tw\d|jadwal\d|bulan\d+|kas\d+)$/.test(c.id));
  const jobs = context.byId.has('jabatan');
  const result: { key: string; row: NamedRow }[] = [];
  for (const { row } of plan) {
    if (context.merges.covered(row, column.column)) continue;
    const cell = context.grid.cells[row]![column.column]!;
    const name = cell.display.trim();
    if (name === '' || cell.kind === 'blank') continue;
    const kode = codes
      .map((c) => (cellIsText(context, row, c) || codes.length > 1 ? text(row, c.id) : ''))
      .filter((part) => part !== '')
      .join('.');
    const split = kode === '' ? codeInName(name) : kode;
    const amount = money ? reader.read(row, money) : null;
    result.push({
      key: `${row},${column.column}`,
      row: {
        name,
        evidence: evidence.read(name, split === '' ? null : split, text(row, 'level') || null),
        numbering: jobs ? '' : numberingShape(text(row, 'no') || leadingNumber(name)),
        style: styleWord(cell),
        indicator: text(row, 'indikator') || text(row, 'indikatorKegiatan'),
        scheduled: schedule.some((c) => isScheduled(context, row, c)),
        money: typeof amount?.value === 'number' ? amount.value : null,
        jabatan: text(row, 'jabatan') || null,
      },
    });
  }
  return result;
}

function codeInName(name: string): string {
  return (
    /^\s*((?:\d{1,4}|[Xx]{1,2})(?:\s?\.\s?(?:\d{1,4}|[Xx]{1,2})){2,})\.?[\s:–-]+\S/
      .exec(name)?.[1]
      ?.replace(/\s/g, '') ?? ''
  );
}

function cellIsText(context: TableContext, row: number, column: HeaderColumn): boolean {
  return context.grid.cells[row]![column.column]!.kind === 'text';
}

function isScheduled(context: TableContext, row: number, column: HeaderColumn): boolean {
  const cell = context.grid.cells[row]![column.column]!;
  const text = cell.display.trim();
  return cell.kind !== 'blank' && text !== '' && text !== '-';
}
