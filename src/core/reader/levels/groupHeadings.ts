// Rows that only head a group of programs and are no level of the plan: an urusan, an office, one of its bidang.
import type { HeaderColumn } from '../../model/planTable.ts';
import { codeBidang, codeLevel } from '../../nomenclature/code.ts';
import type { PlanEntry } from '../rows/rowClass.ts';
import { codeReader } from '../rows/rowCode.ts';
import { isOfficeName, isSection, isUrusan } from '../rows/rowText.ts';
import type { FilledCell, TableContext } from '../tableContext.ts';
import { addsOnlyPrograms } from './headsBySums.ts';
import type { NamedRow } from './inferLevels.ts';
import { isOutcome } from './outcomesAbove.ts';
import type { Placed } from './sumEvidence.ts';

/** `BIDANG SUMBER DAYA AIR`, `Bagian Hukum`, `SEKRETARIAT`: parts of an office. */
const UNIT =
  /^(?:(?:[A-Z]|\d{1,2}|[IVX]+)[.)]\s*)?(?:sekretariat|bidang|bagian|seksi|sub\s*bag(?:ian)?|cabang\s+dinas)\b/i;
/** So many rows that look alike must head programs before one of that look without such a word does. */
const ALIKE = 2;

/**
 * Where most names show what they are, a name alone in its row that shows nothing heads a group; so does an office, an
 * urusan or a bidang above a program, wherever and with the figures of it all, and what looks like these. So does what
 * adds nothing but programs, by whatever name, unless `goals` may stand above these.
 */
export function groupHeadings(
  context: TableContext,
  plan: readonly PlanEntry[],
  named: readonly Placed[],
  goals: boolean,
): Set<number> {
  const shows = (each: Placed): boolean =>
    each.row.evidence.level !== null || each.row.evidence.either.length > 0;
  const mostly = named.length >= 3 && named.filter(shows).length * 10 >= named.length * 6;
  const cells = new Map(plan.map((entry) => [entry.row, entry.cells]));
  const programs = new Set(
    named.filter(({ row }) => row.evidence.level === 'program').map(({ at }) => at),
  );
  const adds = ({ at, row }: Placed): boolean =>
    !goals &&
    !isOutcome(row.name) &&
    addsOnlyPrograms(at, context.sums(at), (added) => programs.has(added));
  const headings = new Set<number>();
  const looks = new Map<string, number>();
  const like: { readonly at: number; readonly look: string }[] = [];
  // From the bottom, so that an urusan above an office above a program is one of them.
  let program = false;
  let between: number | null = null;
  for (let i = named.length - 1; i >= 0; i--) {
    const { at, row } = named[i]!;
    const coded: boolean = program && isCodedOffice(named[i]!, named[i + 1]!);
    const section: boolean = coded || (program && isSectionHead(context, cells.get(at)!));
    if (!section && shows(named[i]!)) {
      program = row.evidence.level === 'program';
      between = null;
      continue;
    }
    const filled: readonly FilledCell[] = coded
      ? withoutCode(context, cells.get(at)!)
      : cells.get(at)!;
    const group = isGroup(context, row.name, filled) || (program && adds(named[i]!));
    const above = section || ((program || between !== null) && group);
    if ((mostly || above) && isAlone(context, filled, above)) {
      headings.add(at);
      if (above) looks.set(lookOf(row), (looks.get(lookOf(row)) ?? 0) + 1);
      // `PEMBERDAYAAN MASYARAKAT DAN DESA` below its urusan.
      if (above && between !== null && isUrusan(row.name)) headings.add(between);
      program = program || between !== null;
      between = null;
    } else {
      const alone: boolean = program && isAlone(context, filled, true) && !isOutcome(row.name);
      if (alone) like.push({ at, look: lookOf(row) });
      between = alone ? at : null;
      program = false;
    }
  }
  for (const at of headsByPlace(context, cells, named)) headings.add(at);
  const own = new Set(named.filter(shows).map(({ row }) => lookOf(row)));
  for (const { at, look } of like)
    if ((looks.get(look) ?? 0) >= ALIKE && !own.has(look)) headings.add(at);
  return headings;
}

/** `1.02.01 | DINAS KESEHATAN` above `1.02.02 | PROGRAM …`: the number of the office, which looks like that of a program. */
function isCodedOffice({ row }: Placed, below: Placed): boolean {
  const [own, next] = [row.evidence.kode, below.row.evidence.kode];
  if (!isOfficeName(row.name) || row.indicator !== '' || own === null || next === null)
    return false;
  return codeLevel(own) === 'program' && codeBidang(own) === codeBidang(next);
}

function withoutCode(context: TableContext, filled: readonly FilledCell[]): readonly FilledCell[] {
  return filled.filter(({ column }) => context.byColumn.get(column)?.type !== 'code');
}

/** Of the other rows so many must have what the heads lack. */
const FILLED = 0.8;

/**
 * An urusan or office without an indicator among rows that nearly all have one, or a bidang with nothing at all among
 * rows with money, each above such a row: heads also where the programs below do not show what they are.
 */
function headsByPlace(
  context: TableContext,
  cells: ReadonlyMap<number, readonly FilledCell[]>,
  named: readonly Placed[],
): number[] {
  const says = ({ name }: NamedRow): boolean => isOfficeName(name) || isUrusan(name);
  const unsaid = ({ at, row }: Placed, figures: boolean): boolean =>
    row.evidence.level === null && isAlone(context, cells.get(at)!, figures);
  return [
    ...leading(
      named,
      (each) => says(each.row) && unsaid(each, true),
      ({ indicator }) => indicator !== '',
    ),
    ...leading(
      named,
      (each) => (says(each.row) || UNIT.test(each.row.name)) && unsaid(each, false),
      ({ money, indicator }) => money !== null || indicator !== '',
    ),
  ];
}

/** The groups where nearly all others are `filled`, and each group stands above one of these. */
function leading(
  named: readonly Placed[],
  isHead: (each: Placed) => boolean,
  isFilled: (row: NamedRow) => boolean,
): number[] {
  const groups = named.map(isHead);
  const others = named.filter((_, i) => !groups[i]);
  const filled = others.filter(({ row }) => isFilled(row)).length;
  if (others.length < groups.length / 2 || filled < others.length * FILLED) return [];
  const found = named.filter((_, i) => groups[i]);
  // Offices listed one below the other are rows of their own; an urusan may stand above its office.
  const leads = named.filter((each, i) => {
    const next = named[i + 1];
    if (!groups[i] || !next) return false;
    // `A Seksi Pelayanan` below `I BIDANG PELAYANAN`.
    return !groups[i + 1] || each.row.numbering !== next.row.numbering;
  });
  const urusan = found.some(({ row }) => isUrusan(row.name));
  return urusan || leads.length === found.length ? found.map(({ at }) => at) : [];
}

/**
 * The same where programs (or kegiatan) have a column of their own: what stands in it without a code, above one, and is
 * a group by its name or adds what else stands in it. `1.01.01` of the office is written in each of its rows.
 */
export function headsOfPrograms(
  context: TableContext,
  plan: readonly PlanEntry[],
  mixed: HeaderColumn,
): number[] {
  const programs = context.names.find(({ id }) => id === 'program' || id === 'kegiatan');
  if (!programs || programs === mixed) return [];
  const codeOf = codeReader(context);
  const goals = /tujuan|sasaran/i.test(programs.title);
  const inColumn = new Set(
    plan
      .filter(({ cells }) => cells.some(({ column }) => column === programs.column))
      .map(({ row }) => row),
  );
  const adds = (row: number, name: string): boolean =>
    !goals &&
    !isOutcome(name) &&
    addsOnlyPrograms(row, context.sums(row), (added) => inColumn.has(added));
  const found: number[] = [];
  let program = false;
  for (let i = plan.length - 1; i >= 0; i--) {
    const { row, cells } = plan[i]!;
    const own = cells.find(({ column }) => column === programs.column);
    if (!own) {
      program = false;
      continue;
    }
    const head = program && codeLevel(codeOf(row)) === null;
    const group = head && (isGroup(context, own.text, cells) || adds(row, own.text));
    if (group && isAlone(context, apartFrom(context, cells, plan[i + 1]!), true)) found.push(row);
    else program = true;
  }
  return found;
}

/** What a row says in columns without a meaning, as the row below it does, says nothing of the row itself. */
function apartFrom(
  context: TableContext,
  cells: readonly FilledCell[],
  below: PlanEntry,
): readonly FilledCell[] {
  return cells.filter(
    ({ column, text }) =>
      context.byColumn.has(column) ||
      !below.cells.some((each) => each.column === column && each.text === text),
  );
}

function isGroup(context: TableContext, name: string, filled: readonly FilledCell[]): boolean {
  return (
    isOfficeName(name) || isUrusan(name) || (UNIT.test(name) && isAlone(context, filled, false))
  );
}

/** `STRATEGI I | Pengurangan Beban Pengeluaran` with the figures of all below it. */
function isSectionHead(context: TableContext, filled: readonly FilledCell[]): boolean {
  return filled.some((found) => isSectionMark(context, found)) && isAlone(context, filled, true);
}

function isSectionMark(context: TableContext, { column, text }: FilledCell): boolean {
  return /^(?:no|kode\d*)$/.test(context.byColumn.get(column)?.id ?? '') && isSection(text);
}

/** Bold, fill and indent; an office is written in capitals by its short name only. */
function lookOf({ style }: NamedRow): string {
  return style.replace(/^C/, '');
}

/** What numbers a group in the column of codes: `II`, `A.`, `3`, the bidang `1.6`. */
const MARK = /^(?:(?:[IVX]+|[A-Z])[.)]?|\d{1,2}(?:\.\d{1,2})?\.?)$/;

/** A name with nothing beside it but its number; with `figures` those of all that stands below it too. */
function isAlone(context: TableContext, filled: readonly FilledCell[], figures: boolean): boolean {
  const idOf = (found: FilledCell): string => context.byColumn.get(found.column)?.id ?? '';
  const isName = (id: string): boolean => context.names.some((name) => name.id === id);
  const alone = filled.every((found) => {
    const id = idOf(found);
    const marked = id.startsWith('kode') && MARK.test(found.text);
    if (
      id === 'no' ||
      marked ||
      isLevelMark(context, found) ||
      isName(id) ||
      isSectionMark(context, found)
    )
      return true;
    return figures && goesWithGroup(context, found);
  });
  return alone && filled.filter((found) => isName(idOf(found))).length === 1;
}

/** `KL` in a column without a title of its own, in front of the names: what kind of row it is. */
function isLevelMark({ byColumn, names }: TableContext, { column, text }: FilledCell): boolean {
  const before = names.every((name) => column < name.column);
  return before && !byColumn.has(column) && LEVEL_MARK.test(text.trim());
}

const LEVEL_MARK = /^[A-Z]{1,3}$/;

// A group above its programs has the figures of it all and who leads it, but no indicator of its own.
function goesWithGroup(context: TableContext, { cell, column }: FilledCell): boolean {
  const known = context.byColumn.get(column);
  if (known?.id === 'penanggungJawab' || known?.id === 'keterangan') return true;
  // A target that is calculated is one of all below it.
  return (known?.id !== 'target' || cell.formula !== null) && cell.kind === 'number';
}
