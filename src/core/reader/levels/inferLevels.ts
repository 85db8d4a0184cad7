// Gives every name of a mixed column its level: from its own evidence, else from rows that look alike, sums, place.
import type { Level } from '../../model/level.ts';
import { levelsByNeighbours } from './codeNeighbours.ts';
import { depthLevels } from './depthLevels.ts';
import { exactSums } from './exactSums.ts';
import { learnLooks } from './learnLooks.ts';
import type { Evidence } from './levelEvidence.ts';
import { outcomesAbove } from './outcomesAbove.ts';
import { byOutline, byWork } from './outlines.ts';
import { packagesBelow } from './packagesBelow.ts';
import { sectionLooks, sectionSums } from './programSections.ts';

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

const NAMED = 'nomenklatur';
/** Fewer rows are no list. */
const FLAT = 2;
const PACKAGE: GivenLevel = { level: 'aksi', from: 'jumlah' };

/**
 * `allowed`: levels that the header of the column names, from top to bottom; empty when it says none. `depths`: how deep
 * each row stands by the formulas; null when these show nothing.
 */
export function inferLevels(
  rows: readonly NamedRow[],
  allowed: readonly Level[],
  depths: readonly (number | null)[] | null,
): GivenLevel[] {
  // A name or two of the nomenclature among many of the office's own words are there by chance.
  const named = rows.filter(({ evidence }) => evidence.from === NAMED).length;
  const unknown = rows.filter(({ evidence }) => evidence.level === null).length;
  const chance = named * 10 < unknown;
  const heads = (i: number): boolean => {
    const [own, below] = [depths?.[i] ?? null, depths?.[i + 1] ?? null];
    return own !== null && below !== null && own < below;
  };
  const mended = levelsByNeighbours(
    rows.map(({ evidence, name }, i) => ({ ...evidence, name, heads: heads(i) })),
  );
  const spoken = rows.map(({ evidence }, i): GivenLevel | null => {
    const beside = mended[i] ?? null;
    if (beside !== null) return { level: beside, from: 'kode sekitar' };
    if (evidence.level === null || (chance && evidence.from === NAMED)) return null;
    return { level: evidence.level, from: evidence.from };
  });
  const steps = stepNumbering(rows, spoken);
  const said = spoken.map((given, i) => (rows[i]!.numbering === steps ? STEP : given));
  const outcomes = outcomesAbove(rows, said, allowed);
  const told = said.map((given, i) => given ?? outcomes.get(i) ?? null);
  const packages = packagesBelow(rows, told);
  const settled = told.map((given, i) => (packages.has(i) ? PACKAGE : given));
  const sure = withSums(settled, allowed, depths);
  const known = sure.filter((given) => given !== null).length;
  const heights = sumHeights(rows);
  const flat = (): GivenLevel[] => {
    const level = allowed[allowed.length - 1] ?? 'kegiatan';
    return rows.map(() => ({ level, from: 'letak' }));
  };
  if (known === 0 && eachPaysItself(rows, heights)) return flat();
  const overall = known === rows.length ? null : byWhole(rows, sure, allowed, known);
  if (overall) return overall;
  if (known === 0 && rows[0]?.numbering !== '' && isFlat(rows, heights)) return flat();
  const alike = learnLooks(rows, sure);
  const result: GivenLevel[] = [];
  const detailed = listsSubs(sure, allowed);
  const summed = sectionSums(rows, sure, allowed);
  const looks = sectionLooks(rows, sure, allowed);
  rows.forEach((row, i) => {
    const given =
      sure[i] ??
      stepBelow(row, result) ??
      summed[i] ??
      alike(row) ??
      byChoice(row, result) ??
      looks[i] ??
      bySum(heights[i]!, result, known) ??
      byPlace(result, allowed, detailed);
    result.push(given);
  });
  return result;
}

/** Rows of one look, each with money of its own: what is paid for itself heads no others, unless job titles tell levels. */
function eachPaysItself(rows: readonly NamedRow[], heights: readonly number[]): boolean {
  const paid = rows.every(({ money, jabatan }) => money !== null && money > 0 && jabatan === null);
  return paid && isFlat(rows, heights);
}

/** `1`, `2`, `3` … of one look, none of which adds the others: a list of works, whatever the title says of programs. */
function isFlat(rows: readonly NamedRow[], heights: readonly number[]): boolean {
  const [first] = rows;
  return (
    rows.length > FLAT &&
    rows.every(
      ({ numbering, style }) => numbering === first!.numbering && style === first!.style,
    ) &&
    heights.every((height) => height === 0)
  );
}

// What the formulas show, where it goes against nothing that single rows say for sure.
function withSums(
  said: readonly (GivenLevel | null)[],
  allowed: readonly Level[],
  depths: readonly (number | null)[] | null,
): (GivenLevel | null)[] {
  const shown = depths && depthLevels(depths, said, allowed);
  const open = said.some((given) => given === null);
  if (!shown || !open || !agrees(shown, said, said.length)) return [...said];
  return said.map((given, i) => {
    const level = shown[i];
    return !level || given?.level === level ? given : { level, from: 'rumus' };
  });
}

// The shape of the whole table, where it goes against nothing that single rows say for sure.
function byWhole(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
  allowed: readonly Level[],
  known: number,
): GivenLevel[] | null {
  const jobs = rows.some((row) => row.jabatan !== null);
  const strange = known * 10 < rows.length;
  const filled = (given: readonly GivenLevel[]): GivenLevel[] =>
    given.map((each, i) => sure[i] ?? each);
  if (jobs && strange) {
    const outlined = byWork(rows) ?? byOutline(rows, allowed);
    return outlined ? filled(outlined) : null;
  }
  const summed = exactSums(
    rows.map((row) => row.money),
    allowed,
    (levels) => agrees(levels, sure, rows.length),
  );
  const outlined = byOutline(rows, allowed);
  if (summed) {
    if (strange && outlined?.every((given, i) => given.level === summed[i]))
      return filled(outlined);
    return summed.map((level, i) =>
      sure[i]?.level === level ? sure[i]! : { level, from: 'jumlah' },
    );
  }
  if (strange) {
    const found = outlined ?? byWork(rows);
    return found ? filled(found) : null;
  }
  const coded = sure.some((given) => given?.from === 'kode');
  if (coded || !outlined?.every((given) => given.from === 'nomor')) return null;
  const levels = outlined.map((given) => given.level);
  if (!agrees(levels, sure, known) || hidesPrograms(levels, sure)) return null;
  return outlined.map((given, i) => (sure[i]?.level === given.level ? sure[i]! : given));
}

// `Kegiatan …` may only be a word of the name, and a name of the nomenclature another one; the rest is sure.
// At most a quarter of `of` rows may be such words.
function agrees(
  levels: readonly (Level | null)[],
  sure: readonly (GivenLevel | null)[],
  of: number,
): boolean {
  let against = 0;
  for (let i = 0; i < levels.length; i++) {
    const given = sure[i];
    if (!given) continue;
    if (levels[i] === null || given.level === levels[i]) continue;
    const weak =
      given.from === 'nomenklatur' || (given.from === 'awalan' && given.level === 'kegiatan');
    if (!weak) return false;
    against += 1;
  }
  return against * 4 <= of;
}

// Where programs say `PROGRAM …`, most of what would be one must say so.
function hidesPrograms(levels: readonly Level[], sure: readonly (GivenLevel | null)[]): boolean {
  const programs = levels.filter((level) => level === 'program').length;
  const said = sure.filter((given) => given?.level === 'program' && given.from === 'awalan').length;
  return said > 1 && said * 2 < programs;
}

// `1) Menyusun KAK` below a coded sub kegiatan, without a code or money of its own.
function stepBelow(row: NamedRow, before: readonly GivenLevel[]): GivenLevel | null {
  if (row.money !== null || !LISTED.test(row.name)) return null;
  let above = before.length - 1;
  while (above >= 0 && before[above]!.level === 'aksi') above -= 1;
  const owner = before[above];
  const coded = owner?.level === 'sub_kegiatan' && owner.from.startsWith('kode');
  return coded ? { level: 'aksi', from: 'letak' } : null;
}

const STEP: GivenLevel = { level: 'aksi', from: 'nomor' };
/** So many steps at least. */
const FEWEST_STEPS = 3;

/** `1)` of rows that follow each other or a coded sub kegiatan, all without money, where no other row is numbered so. */
function stepNumbering(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
): string | null {
  const isCodedSub = (i: number): boolean =>
    sure[i]?.level === 'sub_kegiatan' && sure[i].from.startsWith('kode');
  const first = rows.findIndex((_, i) => i > 0 && sure[i] === null && isCodedSub(i - 1));
  const numbering = rows[first]?.numbering ?? '';
  if (numbering === '') return null;
  const steps = rows.flatMap((row, i) => (row.numbering === numbering ? [i] : []));
  const fits = steps.every(
    (i) =>
      sure[i] === null &&
      rows[i]!.money === null &&
      i > 0 &&
      (isCodedSub(i - 1) || steps.includes(i - 1)),
  );
  return fits && steps.length >= FEWEST_STEPS ? numbering : null;
}

const LISTED = /^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-•*–])\s*\S/i;

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

/** Every kegiatan that is sure has its sub kegiatan below it, twice at least: then so has one without a name of the list. */
function listsSubs(sure: readonly (GivenLevel | null)[], allowed: readonly Level[]): boolean {
  if (allowed.length > 0 && !allowed.includes('sub_kegiatan')) return false;
  let complete = 0;
  for (let i = 0; i < sure.length; i++) {
    if (sure[i]?.level !== 'kegiatan') continue;
    const next = sure[i + 1];
    if (next?.level === 'sub_kegiatan') complete += 1;
    else if (next !== null) return false;
  }
  return complete >= 2;
}

/** `detailed`: a kegiatan by its place has sub kegiatan below it. */
function byPlace(
  before: readonly GivenLevel[],
  allowed: readonly Level[],
  detailed: boolean,
): GivenLevel {
  const last = before[before.length - 1];
  if (!last) return { level: allowed[0] ?? 'kegiatan', from: 'letak' };
  if (last.level === 'program') return { level: 'kegiatan', from: 'letak' };
  if (last.level === 'kegiatan') {
    const alone = last.from === 'letak' && !detailed;
    return { level: alone ? 'kegiatan' : 'sub_kegiatan', from: 'letak' };
  }
  if (last.level === 'tujuan') return { level: 'sasaran', from: 'letak' };
  if (last.level === 'sasaran')
    return { level: allowed.includes('program') ? 'program' : 'sasaran', from: 'letak' };
  return { level: last.level, from: 'letak' };
}
