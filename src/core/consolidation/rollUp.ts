// Adds facts up: per program, kegiatan and sub kegiatan, and per indicator; rates are only described, never added.
import { splitCode } from '../nomenclature/code.ts';
import { lookupCode } from '../nomenclature/lookup.ts';
import { T } from '../text/consolidationText.ts';
import type { Fact } from './fact.ts';
import { moneyOf, sumOf } from './province.ts';

export type GroupLevel = 'program' | 'kegiatan' | 'sub_kegiatan';

export interface GroupLine {
  readonly level: GroupLevel;
  readonly key: string;
  /** Keys above, '' where there is none. */
  readonly program: string;
  readonly kegiatan: string;
  readonly kode: string | null;
  readonly name: string;
  readonly pagu: number | null;
  readonly realisedRp: readonly (number | null)[];
  /** How many districts have it. */
  readonly districts: number;
}

/** The nomenclature's name; for rows without a match the most frequent wording, the first in order among equals. */
function nameOf(key: string, level: GroupLevel, facts: readonly Fact[]): string {
  if (key === '') return T.noProgram;
  if (key.startsWith('k:')) {
    const entry = lookupCode(key.slice(2))[0];
    if (entry) return entry.name;
  }
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.key !== key || fact.level !== level) continue;
    const name = splitCode(fact.name)?.name ?? fact.name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? key.slice(2);
}

function byKey(a: string, b: string): number {
  // Coded keys (`k:`) come before bare names (`n:`); what has no program comes last.
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function gather(facts: readonly Fact[], field: 'program' | 'kegiatan' | 'subKegiatan') {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = groups.get(fact[field]);
    if (list) list.push(fact);
    else groups.set(fact[field], [fact]);
  }
  return groups;
}

function line(
  level: GroupLevel,
  key: string,
  facts: readonly Fact[],
  above: { program: string; kegiatan: string },
): GroupLine {
  return {
    level,
    key,
    ...above,
    kode: key.startsWith('k:') ? key.slice(2) : null,
    name: nameOf(key, level, facts),
    ...moneyOf(facts),
    districts: new Set(facts.map((fact) => fact.wilayah)).size,
  };
}

/** Programs with their kegiatan and sub kegiatan, in the order of the codes; the money of a group is that of its deepest rows. */
export function groupLines(facts: readonly Fact[]): GroupLine[] {
  const lines: GroupLine[] = [];
  const programs = gather(facts, 'program');
  for (const program of [...programs.keys()].sort(byKey)) {
    const inside = programs.get(program)!;
    lines.push(line('program', program, inside, { program, kegiatan: '' }));
    const kegiatans = gather(inside, 'kegiatan');
    for (const kegiatan of [...kegiatans.keys()].sort(byKey)) {
      const own = kegiatans.get(kegiatan)!;
      if (kegiatan !== '') lines.push(line('kegiatan', kegiatan, own, { program, kegiatan }));
      const subs = gather(own, 'subKegiatan');
      for (const sub of [...subs.keys()].sort(byKey)) {
        if (sub !== '')
          lines.push(line('sub_kegiatan', sub, subs.get(sub)!, { program, kegiatan }));
      }
    }
  }
  return lines;
}

export interface IndicatorLine {
  readonly indicatorKey: string;
  readonly key: string;
  readonly level: Fact['level'];
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly kind: Fact['unitKind'];
  /** Counts and money: sums. Rates and indexes: null. */
  readonly target: number | null;
  readonly realised: readonly (number | null)[];
  /** Rates and indexes over the districts' latest figures up to the quarter: null for counts. */
  readonly spread: {
    readonly least: number;
    readonly median: number;
    readonly most: number;
    readonly n: number;
  } | null;
  readonly districts: number;
}

/** The last figure up to the quarter. */
export function latest(fact: Fact, triwulan: number): number | null {
  for (let q = triwulan - 1; q >= 0; q--) {
    const value = fact.realised[q];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

function spreadOf(values: readonly number[]) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { least: sorted[0]!, median, most: sorted[sorted.length - 1]!, n: sorted.length };
}

export function indicatorLines(facts: readonly Fact[], triwulan: number): IndicatorLine[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.indicator === null && fact.target === null) continue;
    const list = groups.get(fact.indicatorKey);
    if (list) list.push(fact);
    else groups.set(fact.indicatorKey, [fact]);
  }
  const lines = [...groups.values()].map((group): IndicatorLine => {
    const first = group[0]!;
    const adds = group.every((fact) => fact.unitKind === 'count' || fact.unitKind === 'money');
    const values = group
      .map((fact) => latest(fact, triwulan))
      .filter((v): v is number => v !== null);
    return {
      indicatorKey: first.indicatorKey,
      key: first.key,
      level: first.level,
      kode: first.kode,
      name: first.name,
      indicator: first.indicator ?? '',
      unit: first.unit,
      kind: adds ? first.unitKind : first.unitKind === 'count' ? 'index' : first.unitKind,
      target: adds ? sumOf(group.map((fact) => fact.target)) : null,
      realised: adds
        ? [0, 1, 2, 3].map((q) => sumOf(group.map((fact) => fact.realised[q] ?? null)))
        : [null, null, null, null],
      spread: adds ? null : spreadOf(values),
      districts: new Set(group.map((fact) => fact.wilayah)).size,
    };
  });
  return lines.sort((a, b) => byKey(a.key, b.key) || (a.indicatorKey < b.indicatorKey ? -1 : 1));
}
