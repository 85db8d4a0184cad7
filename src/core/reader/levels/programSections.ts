// Levels below programs that are known: by amounts that add up within each program, or by looks that begin each of them.
import type { Level } from '../../model/level.ts';
import type { GivenLevel, NamedRow } from './inferLevels.ts';

const BELOW: readonly Level[] = ['kegiatan', 'sub_kegiatan', 'aksi'];
/** This share of the programs must add up; the others may hold a fault. */
const SHARE = 0.6;
/** So many rows of a look, and programs, before looks tell anything. */
const LEAST = 2;

type Given = readonly (GivenLevel | null)[];

/** A program that is sure, and the rows up to the next one or to what stands above programs; `end` exclusive. */
interface Section {
  readonly head: number;
  readonly end: number;
}

/** Programs with rows below them; empty where the header of the column names no kegiatan beside the program. */
function sectionsOf(sure: Given, allowed: readonly Level[]): Section[] {
  if (allowed.length > 0 && !allowed.includes('kegiatan')) return [];
  const found: Section[] = [];
  sure.forEach((given, head) => {
    if (given?.level !== 'program') return;
    let end = head + 1;
    while (end < sure.length && !isHead(sure[end]!)) end += 1;
    if (end > head + 1) found.push({ head, end });
  });
  return found;
}

function isHead(given: GivenLevel | null): boolean {
  return given !== null && /^(?:tujuan|sasaran|program)$/.test(given.level);
}

/**
 * Levels of the rows in programs whose money is that of their kegiatan, and each of these that of its sub kegiatan,
 * also where there is only one; null for all others.
 */
export function sectionSums(
  rows: readonly NamedRow[],
  sure: Given,
  allowed: readonly Level[],
): (GivenLevel | null)[] {
  const found = rows.map((): GivenLevel | null => null);
  const sections = sectionsOf(sure, allowed).filter(({ head }) => (rows[head]!.money ?? 0) > 0);
  const read = sections.map((section) => splitSection(rows, section));
  const fits = read.map(
    (split, i) =>
      split?.levels.every((level, k) => {
        const given = sure[sections[i]!.head + 1 + k];
        return !given || level === null || given.level === level;
      }) ?? false,
  );
  // One amount written twice proves nothing.
  const proven = read.some((split, i) => fits[i] && split!.groups > 0);
  const many = fits.filter((fit) => fit).length;
  if (!proven || many < LEAST || many < sections.length * SHARE) return found;
  sections.forEach(({ head }, i) => {
    if (!fits[i]) return;
    read[i]!.levels.forEach((level, k) => {
      if (level !== null) found[head + 1 + k] = { level, from: 'jumlah' };
    });
  });
  return found;
}

interface Split {
  /** Null for rows without money behind a kegiatan that is complete: its own, or a new kegiatan. */
  readonly levels: readonly (Level | null)[];
  /** Kegiatan with several sub kegiatan. */
  readonly groups: number;
}

function splitSection(rows: readonly NamedRow[], { head, end }: Section): Split | null {
  const levels: (Level | null)[] = [];
  const total = rows[head]!.money!;
  let whole = 0;
  let groups = 0;
  let at = head + 1;
  while (at < end) {
    const amount = rows[at]!.money ?? 0;
    if (amount <= 0) return null;
    levels.push('kegiatan');
    whole += amount;
    at += 1;
    let sum = 0;
    let members = 0;
    while (at < end && sum < amount) {
      sum += rows[at]!.money ?? 0;
      levels.push('sub_kegiatan');
      members += 1;
      at += 1;
    }
    for (; at < end && !rows[at]!.money; at++) levels.push(null);
    if (sum !== amount) return null;
    if (members > 1) groups += 1;
  }
  return whole === total ? { levels, groups } : null;
}

/**
 * Levels of rows that nothing else tells, where each program goes on with a row of one look and rows of another stand
 * below such a row: bold above plain, less indented above more.
 */
export function sectionLooks(
  rows: readonly NamedRow[],
  sure: Given,
  allowed: readonly Level[],
): (GivenLevel | null)[] {
  const found = rows.map((): GivenLevel | null => null);
  const sections = sectionsOf(sure, allowed);
  if (sections.length < LEAST) return found;
  const numbering = ({ numbering: own }: NamedRow): string => own;
  const looks = [({ style }: NamedRow): string => style, numbering];
  for (const look of looks) {
    const order = orderOf(rows, sections, look);
    if (order === null || !sure.every((given, i) => agrees(given, order.get(look(rows[i]!)))))
      continue;
    for (const { head, end } of sections) {
      for (let i = head + 1; i < end; i++)
        found[i] = { level: BELOW[order.get(look(rows[i]!))!]!, from: 'gaya' };
    }
    return found;
  }
  return found;
}

/** A row whose level is known stands where its look says, unless only a word of its name told it. */
function agrees(given: GivenLevel | null, place: number | undefined): boolean {
  if (!given || place === undefined || !BELOW.includes(given.level)) return true;
  const weak = given.from === 'awalan' || given.from === 'nomenklatur';
  return weak || BELOW[place] === given.level;
}

/** How deep each look stands, the same in all programs; null when looks do not tell. */
function orderOf(
  rows: readonly NamedRow[],
  sections: readonly Section[],
  look: (row: NamedRow) => string,
): ReadonlyMap<string, number> | null {
  const order = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { head, end } of sections) {
    let before = -1;
    for (let i = head + 1; i < end; i++) {
      const key = look(rows[i]!);
      if (!order.has(key)) order.set(key, order.size);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const place = order.get(key)!;
      if (place > before + 1) return null;
      before = place;
    }
  }
  const rare = [...counts.values()].some((count) => count < LEAST);
  return rare || order.size < 2 || order.size > BELOW.length ? null : order;
}
