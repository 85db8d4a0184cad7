// Gives every name of a mixed column its level: from its own evidence, else from rows that look alike, sums, place.
import type { Level } from '../model/level.ts';
import { exactSums } from './exactSums.ts';
import type { Evidence } from './levelEvidence.ts';

export interface NamedRow {
  readonly name: string;
  readonly evidence: Evidence;
  /** Shape of its numbering: `1`, `1.1`, `A`, `a`, empty. */
  readonly numbering: string;
  /** Capitals, bold, fill, indent in one word. */
  readonly style: string;
  /** Words of its indicator. */
  readonly indicator: string;
  /** True when a quarter or month of it is filled. */
  readonly scheduled: boolean;
  readonly money: number | null;
  /** Job title that begins at this row, else null. */
  readonly jabatan: string | null;
}

export interface GivenLevel {
  readonly level: Level;
  readonly from: string;
}

/** `allowed`: levels that the header of the column names, from top to bottom; empty when it says none. */
export function inferLevels(rows: readonly NamedRow[], allowed: readonly Level[]): GivenLevel[] {
  const sure = rows.map((row) =>
    row.evidence.level === null ? null : { level: row.evidence.level, from: row.evidence.from },
  );
  const known = sure.filter((given) => given !== null).length;
  if (known * 10 < rows.length) {
    const jobs = rows.some((row) => row.jabatan !== null);
    const outlined = jobs
      ? (byWork(rows) ?? byOutline(rows, allowed))
      : (byOutline(rows, allowed) ?? byWork(rows));
    if (outlined) return outlined.map((given, i) => sure[i] ?? given);
    const summed = exactSums(rows.map((row) => row.money));
    if (summed) return summed.map((level, i) => sure[i] ?? { level, from: 'jumlah' });
  }
  const alike = learn(rows, sure);
  const heights = sumHeights(rows);
  const result: GivenLevel[] = [];
  rows.forEach((row, i) => {
    const given =
      sure[i] ??
      alike(row) ??
      byChoice(row, result) ??
      bySum(heights[i]!, result, known) ??
      byPlace(result, allowed);
    result.push(given);
  });
  return result;
}

// Rows with the same numbering and style as rows of known level have that level.
function learn(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
): (row: NamedRow) => GivenLevel | null {
  const votes = new Map<string, Map<Level, number>>();
  const vote = (key: string, level: Level): void => {
    const counts = votes.get(key) ?? new Map<Level, number>();
    counts.set(level, (counts.get(level) ?? 0) + 1);
    votes.set(key, counts);
  };
  rows.forEach((row, i) => {
    const given = sure[i];
    if (!given) return;
    for (const key of keysOf(row)) vote(key, given.level);
  });
  return (row) => {
    for (const key of keysOf(row)) {
      const counts = votes.get(key);
      if (!counts) continue;
      let total = 0;
      let best: Level | null = null;
      let most = 0;
      for (const [level, count] of counts) {
        total += count;
        if (count > most) {
          most = count;
          best = level;
        }
      }
      // One row is enough where it is numbered: `A.` was a kegiatan, so `B.` is one.
      const enough = key.startsWith('number|') && row.numbering !== '' ? 1 : 2;
      if (best !== null && most >= enough && most >= total * 0.9)
        return { level: best, from: 'gaya' };
    }
    return null;
  };
}

function keysOf(row: NamedRow): string[] {
  return [`both|${row.numbering}|${row.style}`, `number|${row.numbering}`, `style|${row.style}`];
}

function byChoice(row: NamedRow, before: readonly GivenLevel[]): GivenLevel | null {
  const either = row.evidence.either;
  if (either.length < 2) return null;
  const last = before[before.length - 1]?.level;
  const order: Level[] =
    last === 'program' ? ['kegiatan', 'sub_kegiatan'] : ['sub_kegiatan', 'kegiatan'];
  const level = order.find((wanted) => either.includes(wanted)) ?? either[0]!;
  return { level, from: 'nomenklatur' };
}

// A row that is the sum of the rows below it is a group. Only a tie-breaker: two equal amounts prove nothing.
function bySum(height: number, before: readonly GivenLevel[], known: number): GivenLevel | null {
  if (height === 0) return null;
  if (height === 1) return { level: 'kegiatan', from: 'jumlah' };
  return known === 0 || before.length > 0 ? { level: 'program', from: 'jumlah' } : null;
}

const LOOK_AHEAD = 80;

/** 0 for a leaf, 1 for the sum of leaves, 2 for the sum of those; needs two children at least. */
export function sumHeights(rows: readonly NamedRow[]): number[] {
  const heights = rows.map(() => 0);
  const stack: { amount: number; height: number }[] = [];
  for (let i = rows.length - 1; i >= 0; i--) {
    const amount = rows[i]!.money;
    if (amount === null || amount === 0) continue;
    let sum = 0;
    let taken = 0;
    let height = 0;
    while (taken < stack.length && taken < LOOK_AHEAD && sum < amount) {
      const next = stack[stack.length - 1 - taken]!;
      sum += next.amount;
      height = Math.max(height, next.height);
      taken += 1;
    }
    if (sum === amount && taken >= 2) {
      stack.length -= taken;
      heights[i] = height + 1;
    }
    stack.push({ amount, height: heights[i]! });
  }
  return heights;
}

function byPlace(before: readonly GivenLevel[], allowed: readonly Level[]): GivenLevel {
  const last = before[before.length - 1];
  if (!last) return { level: allowed[0] ?? 'kegiatan', from: 'letak' };
  if (last.level === 'program') return { level: 'kegiatan', from: 'letak' };
  if (last.level === 'kegiatan') {
    return { level: last.from === 'letak' ? 'kegiatan' : 'sub_kegiatan', from: 'letak' };
  }
  if (last.level === 'tujuan') return { level: 'sasaran', from: 'letak' };
  if (last.level === 'sasaran')
    return { level: allowed.includes('program') ? 'program' : 'sasaran', from: 'letak' };
  return { level: last.level, from: 'letak' };
}

// Sulteng: outcomes (`Persentase …`, no quarters) above outputs (`Jumlah …` per quarter), per job title.
function byWork(rows: readonly NamedRow[]): GivenLevel[] | null {
  const scheduled = rows.filter((row) => row.scheduled).length;
  if (scheduled * 5 < rows.length || scheduled * 10 > rows.length * 9) return null;
  const leaf = rows.map((row) => row.scheduled || /^\s*jumlah\b/i.test(row.indicator));
  const result: GivenLevel[] = [];
  let run: number[] = [];
  let head = false;
  const close = (): void => {
    run.forEach((at, i) => {
      const up = run.length - 1 - i;
      const level: Level = up === 0 ? 'kegiatan' : up === 1 ? 'program' : 'sasaran';
      result[at] = { level: head && i === 0 ? 'sasaran' : level, from: 'letak' };
    });
    run = [];
    head = false;
  };
  rows.forEach((row, i) => {
    if (row.jabatan !== null) {
      close();
      head = /^kepala\s+(?:dinas|badan|perangkat)\b/i.test(row.jabatan.trim());
    }
    if (leaf[i]) {
      close();
      result[i] = { level: 'sub_kegiatan', from: 'letak' };
    } else run.push(i);
  });
  close();
  return result;
}

// Nothing is known for sure: the order in which numberings and styles first appear is the order of levels.
function byOutline(rows: readonly NamedRow[], allowed: readonly Level[]): GivenLevel[] | null {
  const numbered = new Set(rows.map((row) => row.numbering)).size;
  const key = (row: NamedRow): string => (numbered > 1 ? row.numbering : row.style);
  const order: string[] = [];
  for (const row of rows) if (!order.includes(key(row))) order.push(key(row));
  if (order.length < 2 || order.length > 5) return null;
  // A style that only one row has is an accident, unless it is the first row's.
  const once = order.slice(1).filter((k) => rows.filter((row) => key(row) === k).length === 1);
  if (once.length > 0 && rows.length > 6) return null;
  const ladder: readonly Level[] =
    allowed.length >= order.length ? allowed : (['program', 'kegiatan', 'sub_kegiatan'] as const);
  if (order.length > ladder.length) return null;
  return rows.map((row) => ({
    level: ladder[order.indexOf(key(row))]!,
    from: numbered > 1 ? 'nomor' : 'gaya',
  }));
}
