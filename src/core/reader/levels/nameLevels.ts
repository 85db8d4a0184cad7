// Which level each name of a table has: by its own column, or inferred where one column mixes levels.
import type { ColumnId } from '../../model/column.ts';
import { LEVELS, type Level } from '../../model/level.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import { codeLevel, splitCode } from '../../nomenclature/code.ts';
import type { ColumnReader } from '../columns/columnReader.ts';
import { headerTokens } from '../header/headerTokens.ts';
import type { PlanEntry } from '../rows/rowClass.ts';
import { codeReader } from '../rows/rowCode.ts';
import { leadingNumber, numberingShape, styleWord } from '../rows/rowLook.ts';
import type { TableContext } from '../tableContext.ts';
import { actionGroups } from './actionGroups.ts';
import { dottedNumbers } from './dottedNumbers.ts';
import { exactSums } from './exactSums.ts';
import { groupHeadings, headsOfPrograms } from './groupHeadings.ts';
import { type GivenLevel, inferLevels } from './inferLevels.ts';
import { addingHeads } from './lettered.ts';
import { EvidenceReader } from './levelEvidence.ts';
import { levelNumbers } from './levelNumbers.ts';
import { depthsOfRows } from './sumDepths.ts';
import { type Placed, withSumEvidence } from './sumEvidence.ts';

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

export interface NameLevels {
  /** Keys `row,column`, for the one column that may mix levels; other columns speak for themselves. */
  readonly levels: ReadonlyMap<string, GivenLevel>;
  /** Rows that only head a group (`B. BIDANG PEMERINTAHAN DESA`) and are no level of the plan. */
  readonly headings: ReadonlySet<number>;
}

/** `unnamed`: keys `row,column` of blank names that open a row all the same. */
export function nameLevels(
  context: TableContext,
  reader: ColumnReader,
  plan: readonly PlanEntry[],
  unnamed: ReadonlySet<string> = new Set(),
): NameLevels {
  const result = new Map<string, GivenLevel>();
  const column = mixedColumn(context);
  if (column === null) return { levels: actionGroups(context, plan), headings: new Set() };
  const allowed = allowedLevels(column);
  const collected = withSumEvidence(
    context,
    collect(context, reader, plan, column, unnamed),
    allowed,
  );
  const headings = groupHeadings(
    context,
    plan,
    collected,
    allowed.includes('tujuan') || allowed.includes('sasaran'),
  );
  for (const at of headsOfPrograms(context, plan, column)) headings.add(at);
  const named = collected.filter(({ at }) => !headings.has(at));
  // `Uraian Teknis Kegiatan` over the lowest steps of a staircase is a level by its place, and not by its title.
  const titled = column.id === 'uraian' && allowed.length === 1;
  const own = titled ? allowed[0]! : ownLevel(column.id);
  const plans = context.names.filter((name) =>
    ['program', 'kegiatan', 'subKegiatan', 'uraian'].includes(name.id),
  );
  const alone = plans.length === 1;
  const evident = new Set(
    named.map(({ row }) => row.evidence.level).filter((level) => level !== null),
  );
  const others = [...evident].some((level) => level !== own);
  const mixes = column.id === 'uraian' && allowed.length !== 1 ? true : alone && others;
  // `Kegiatan` alone, with its steps below it in the same column: only the sums show it.
  const below = alone && own !== 'program' ? LEVELS[LEVELS.indexOf(own) + 1] : undefined;
  const numbered = levelNumbers(
    context,
    named.map(({ at }) => at),
  );
  const depths =
    numbered ??
    dottedNumbers(named.map(({ mark }) => mark)) ??
    depthsOfRows(
      context,
      named.map(({ at, row }) => ({ at, look: `${row.numbering} ${row.style}` })),
    );
  // A column of `Sub Kegiatan` or `Subbidang / Sekolah / Menu Kegiatan` whose rows are added in three steps holds what stands
  // above its last word, too.
  const three = !mixes && alone && areThree(depths);
  const steps =
    !mixes &&
    !three &&
    below !== undefined &&
    (depths?.every((depth) => depth === 0 || depth === 1) ||
      exactSums(
        named.map(({ row }) => row.money),
        [own, below],
        (found) => found.every((level) => level === own || level === below),
      ) !== null);
  const heads =
    !mixes && !steps && !three && alone ? addingHeads(named.map(({ row }) => row)) : null;
  // What adds up programs in their own column is a goal or strategy above them, unless it says PROGRAM itself.
  const says = heads?.every((head, i) => !head || named[i]!.row.evidence.level === own);
  const step = below ?? (says ? 'kegiatan' : own);
  const head = step === own ? 'sasaran' : own;
  if (heads && (below || own === 'program')) {
    named.forEach(({ key }, i) => {
      result.set(key, { level: heads[i] ? head : step, from: 'nomor' });
    });
    return { levels: result, headings };
  }
  if (steps) allowed.splice(0, allowed.length, own, below);
  if (three) allowed.splice(0);
  if (mixes || steps || three) {
    const given = inferLevels(
      named.map(({ row }) => row),
      allowed,
      depths,
    );
    named.forEach(({ key }, i) => {
      result.set(key, given[i]!);
    });
    return { levels: result, headings };
  }
  for (const { key, row } of named) {
    const { level, from } = row.evidence;
    const strong =
      level !== null &&
      (from === 'kode' || from === 'kolom tingkat' || (from === 'awalan' && alone));
    result.set(key, strong ? { level: level!, from } : { level: own, from: 'kolom' });
  }
  return { levels: result, headings };
}

interface Collected extends Placed {
  readonly key: string;
  /** Its number, as it stands in front of the name; '' for none. */
  readonly mark: string;
}

/** One row in so many may be left out of the sums by a slip. */
const LEFT_OUT = 10;

/** True when the formulas show three steps, and nearly each row in one of them. */
function areThree(depths: readonly (number | null)[] | null): boolean {
  if (!depths?.includes(2) || depths.some((each) => each !== null && each > 2)) return false;
  return depths.filter((each) => each === null).length * LEFT_OUT <= depths.length;
}

/** So many rows, all but the heads, have a number of several parts. */
const OUTLINED = 0.8;

/** `1.1.1.1` numbers the rows and is no code of the nomenclature; '' for one that is. */
function outlineOf(kode: string): string {
  return codeLevel(kode) === null ? kode : '';
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
  unnamed: ReadonlySet<string>,
): Collected[] {
  const evidence = new EvidenceReader();
  const codeOf = codeReader(context);
  const text = (row: number, id: ColumnId): string => {
    const found = context.byId.get(id);
    if (!found || context.merges.covered(row, found.column)) return '';
    return context.grid.cells[row]![found.column]!.display.trim();
  };
  const money =
    context.byId.get('pagu') ??
    context.byId.get('hasilPagu') ??
    context.columns.find((c) => c.type === 'money');
  const schedule = context.columns.filter((c) => /^(?:tw\d|jadwal\d|bulan\d+|kas\d+)$/.test(c.id));
  const jobs = context.byId.has('jabatan');
  // `01.1.02` of all rows says more than the running number of the lowest ones beside it.
  const outlined = plan.filter(({ row }) => outlineOf(codeOf(row)).includes('.')).length;
  const byOutline = outlined >= plan.length * OUTLINED;
  const result: Collected[] = [];
  for (const { row } of plan) {
    const stray = context.stray.get(row);
    // A head in a column of its own stands above whatever levels this one mixes.
    if (stray !== undefined && !context.byColumn.has(stray)) continue;
    if (stray === undefined && context.merges.covered(row, column.column)) continue;
    const cell = context.grid.cells[row]![stray ?? column.column]!;
    const name = cell.display.trim();
    const key = `${row},${column.column}`;
    if ((name === '' || cell.kind === 'blank') && !unnamed.has(key)) continue;
    const kode = codeOf(row);
    const split = kode === '' ? codeInName(name) : kode;
    const outline = outlineOf(kode);
    const number = text(row, 'no');
    const mark = jobs ? '' : (byOutline ? outline : number || outline) || leadingNumber(name);
    const amount = money ? reader.read(row, money) : null;
    result.push({
      key,
      at: row,
      mark,
      row: {
        name,
        evidence: evidence.read(name, split === '' ? null : split, text(row, 'level') || null),
        numbering: numberingShape(mark),
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
      ?.replace(/\s/g, '') ??
    splitCode(name)?.kode ??
    ''
  );
}

function isScheduled(context: TableContext, row: number, column: HeaderColumn): boolean {
  const cell = context.grid.cells[row]![column.column]!;
  const text = cell.display.trim();
  return cell.kind !== 'blank' && text !== '' && text !== '-';
}
