// Plans of several years, a group of columns for each: targets, money, what was achieved, and its rate, year by year.
import type { ColumnId } from '../../model/column.ts';
import type { Candidate } from './candidate.ts';

/** What the columns of one measure are called in the year of the table, the year after, each other year, and in all. */
interface Family {
  readonly of: RegExp;
  readonly base: ColumnId;
  readonly next: ColumnId | null;
  readonly each: string;
  readonly whole: ColumnId;
}

const TARGET: Family = {
  ...{ of: /^target(?:Renstra|Maju)?$/, base: 'target', next: 'targetMaju' },
  ...{ each: 'targetTahun', whole: 'targetRenstra' },
};
const MONEY: Family = {
  ...{ of: /^(?:pagu(?:Maju)?|targetRenstraRp)$/, base: 'pagu', next: 'paguMaju' },
  ...{ each: 'paguTahun', whole: 'targetRenstraRp' },
};
const DONE: Family = {
  ...{ of: /^(?:realisasi(?:Renstra|Lalu)?|jumlahK)$/, base: 'realisasi', next: null },
  ...{ each: 'realisasiTahun', whole: 'realisasiRenstra' },
};
const DONE_MONEY: Family = {
  ...{ of: /^(?:realisasi(?:Renstra|Lalu)?Rp|jumlahRp)$/, base: 'realisasiRp', next: null },
  ...{ each: 'realisasiTahunRp', whole: 'realisasiRenstraRp' },
};
const RATE: Family = {
  ...{ of: /^(?:capaian|persenK|tingkatCapaian)$/, base: 'capaian', next: null },
  ...{ each: 'capaianTahun', whole: 'tingkatCapaian' },
};
const RATE_MONEY: Family = {
  ...{ of: /^(?:persenRp|penyerapan|tingkatCapaianRp)$/, base: 'persenRp', next: null },
  ...{ each: 'capaianTahunRp', whole: 'tingkatCapaianRp' },
};
const RESULTS: readonly Family[] = [DONE, DONE_MONEY, RATE, RATE_MONEY];

/** Fewer years are this one and its neighbours, which other titles tell apart. */
const FEWEST = 3;

interface Member {
  readonly column: Candidate;
  /** The calendar year, or 1, 2, 3 … of `Tahun ke-`. */
  readonly at: number;
}

/**
 * Changes the ids of the candidates, and notes the year of each. `title`: the year of the table's title. Where the
 * money of three years or more is planned, that year's columns are the plan; else none of them is.
 */
export function yearGroups(candidates: readonly Candidate[], title: number | null): void {
  const divided = candidates.some((c) => /^(?:tw|bulan|kas|realisasi(?:K|Rp))1$/.test(c.id ?? ''));
  const [targets, money] = [membersOf(candidates, TARGET), membersOf(candidates, MONEY)];
  const results = divided ? [] : resultsOf(candidates);
  const known = [targets, money, ...results.map(({ members }) => members)];
  if (!known.some((members) => yearsIn(members) >= FEWEST)) return;
  const planned = [
    { family: TARGET, members: targets },
    { family: MONEY, members: money },
  ];
  const apart = targets.some(({ column }) => !yearly(column));
  const planning = yearsIn(money) >= FEWEST;
  const reported = results.some(({ members }) => members.length > 0);
  const chosen = planning || divided || (apart && reported);
  const years = [...targets, ...money].map(({ at }) => at);
  const base = chosen && title !== null && years.includes(title) ? title : null;
  // Two years of results are those of a plan of several years, or last year and this.
  const least = planning || yearsIn(targets) >= FEWEST ? 2 : FEWEST;
  const named = new Set<Candidate>();
  for (const { family, members } of planned) {
    // Targets of two years beside more money are those of the same plan.
    const enough = yearsIn(members) >= FEWEST || (yearsIn(members) > 1 && planning);
    if (enough) name(family, members, base, named);
  }
  for (const { family, members } of results)
    if (yearsIn(members) >= least) name(family, members, base, named);
  if (!divided) around(candidates, named, years);
}

function name(
  { base, next, each }: Family,
  members: readonly Member[],
  year: number | null,
  named: Set<Candidate>,
): void {
  const order = [...new Set(members.map(({ at }) => at))].sort((a, b) => a - b);
  const used = new Set<number>();
  for (const { column, at } of members) {
    named.add(column);
    const again = used.has(at);
    used.add(at);
    if (again) column.id = null;
    else if (at === year) column.id = base;
    else if (at - 1 === year && next !== null) column.id = next;
    else column.id = `${each}${order.indexOf(at) + 1}`;
    if (at > FIRST_YEAR) column.year = at;
  }
}

const FIRST_YEAR = 1990;

// What stands beside the years: the state before the first one, and the whole period.
function around(
  candidates: readonly Candidate[],
  named: ReadonlySet<Candidate>,
  planned: readonly number[],
): void {
  if (named.size === 0) return;
  const first = Math.min(...planned, 9999);
  for (const c of candidates) {
    if (named.has(c)) continue;
    const { all, years } = c.features;
    const told = (...words: readonly string[]): boolean => words.some((word) => all.has(word));
    const family = [TARGET, MONEY, ...RESULTS].find(({ of }) => of.test(c.id ?? ''));
    const before = years.length === 1 && years[0]! < first && !told('sd');
    const measured = c.id === null || (family !== undefined && family !== MONEY);
    const inPlan = years.length === 1 && planned.includes(years[0]!) && !told(...EDGE);
    // The same years once more: targets of the RPJMD beside those of the Renstra.
    if (inPlan && (family === TARGET || family === MONEY)) c.id = null;
    else if (
      measured &&
      (told('baseline') || (told('awal') && told('capaian', 'kondisi', 'target')))
    )
      c.id = 'kondisiAwal';
    else if (before && (family === DONE || family === RATE)) c.id = 'kondisiAwal';
    else if (family && RESULTS.includes(family)) {
      if (told('akhir', 'jumlah')) c.id = achieved(c, family).whole;
    } else if (family && (told('akhir', 'jumlah', 'renstra', 'rpjmd') || years.length > 1))
      c.id = family.whole;
  }
}

function resultsOf(
  candidates: readonly Candidate[],
): { readonly family: Family; readonly members: readonly Member[] }[] {
  const found = RESULTS.map((family) => ({ family, members: membersOf(candidates, family) }));
  const [done, , rate, ...others] = found;
  if (done!.members.length > 0) return found;
  const plain = rate!.members.every(({ column }) => achieved(column, RATE) === DONE);
  return plain ? [{ family: DONE, members: rate!.members }, found[1]!, ...others] : found;
}

// `Capaian › 2022 | 2023 | 2024`, `Capaian pada Akhir Periode › K | Rp` say what was achieved, unless they say a rate.
function achieved({ features }: Candidate, family: Family): Family {
  if (features.percent || features.all.has('persen')) return family;
  if (family === RATE) return DONE;
  return family === RATE_MONEY ? DONE_MONEY : family;
}

// The years of one measure: the most columns that say the same but for the year.
function membersOf(candidates: readonly Candidate[], family: Family): Member[] {
  const groups = new Map<string, Member[]>();
  for (const column of candidates) {
    if (!family.of.test(column.id ?? '')) continue;
    const at = yearAt(column);
    if (at === null || EDGE.some((word) => column.features.all.has(word))) continue;
    const words = [...column.features.all].filter(
      (token) => !/^(?:\d+|[ivx]+|tahun|ke)$/.test(token),
    );
    const key = [at > FIRST_YEAR, ...words.sort()].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), { column, at }]);
  }
  const sorted = [...groups.values()].sort((a, b) => yearsIn(b) - yearsIn(a));
  const most = sorted[0] ?? [];
  const same = yearsIn(most) >= FEWEST || family !== MONEY;
  return same ? most : sorted.flat().sort((a, b) => a.column.column - b.column.column);
}

function yearsIn(members: readonly Member[]): number {
  return new Set(members.map(({ at }) => at)).size;
}

/** Say that a year is the one before the plan, or the last of it: no year of work. */
const EDGE = ['awal', 'akhir', 'baseline', 'sd', 'peningkatan'];

const ORDINAL = /^(?:tahun|thn)?\s*(?:ke)?\s*[-.]?\s*(\d|i{1,3}|iv|vi?)$/i;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];

function yearAt({ features, path }: Candidate): number | null {
  if (features.years.length > 0) return features.years.length === 1 ? features.years[0]! : null;
  if (features.quarter !== null || features.month !== null) return null;
  const counted = path.map((text) => ORDINAL.exec(text.trim())?.[1]?.toLowerCase());
  const at = counted.findIndex((said) => said !== undefined);
  // A bare number counts years only below a title that says so.
  const told = path.slice(0, at + 1).some((text) => /\b(?:tahun|thn)\b/i.test(text));
  if (at < 0 || !told) return null;
  const said = counted[at]!;
  return /\d/.test(said) ? Number(said) : ROMAN.indexOf(said);
}

function yearly({ features: { leaf } }: Candidate): boolean {
  return [...leaf].some((token) => /^20\d\d$/.test(token));
}
