// What a sample district planned and reported in 2024: invented, but the same on every machine.
import { readFileSync } from 'node:fs';

export type FactLevel = 'program' | 'kegiatan' | 'sub_kegiatan';

/** One row of a district. Money in rupiah; `k` and `rp` per triwulan, not accumulated; null = not reported yet. */
export interface Fact {
  readonly level: FactLevel;
  readonly kode: string;
  /** The newer spelling of the code; null above sub kegiatan. */
  readonly kode4: string | null;
  readonly nama: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: number;
  readonly pagu: number;
  readonly k: readonly (number | null)[];
  readonly rp: readonly (number | null)[];
}

export interface DistrictPlan {
  readonly kode: string;
  /** `Kabupaten Merangin` */
  readonly nama: string;
  /** Number of desa (of kelurahan in a kota): no target counts more of them. */
  readonly desa: number;
  /** Last triwulan that is reported, 0 to 4. */
  readonly terlapor: number;
}

type Entry = readonly [
  kode: string,
  kode4: string,
  FactLevel,
  nama: string,
  indikator: string,
  satuan: string,
];

const ENTRIES = JSON.parse(
  readFileSync(new URL('../../../samples/kabupaten/nomenklatur.json', import.meta.url), 'utf8'),
) as Entry[];

export const TAHUN = 2024;

/** Sub kegiatan of salaries: the largest sum of every office. */
const SALARIES = '01.2.02.01';

/** Units of things that a kegiatan has as many of as its sub kegiatan together. A desa would be counted twice. */
const COUNTED = new Set(['Dokumen', 'Laporan', 'Paket', 'Unit']);

/** The rows of a district from the top down: every program and kegiatan that has a sub kegiatan, with their sums. */
export function factsOf(plan: DistrictPlan): Fact[] {
  const random = randomFrom(plan.kode);
  const subs = ENTRIES.filter(
    ([kode, , level]) => level === 'sub_kegiatan' && (isCommon(kode) || random() < 0.55),
  ).map((entry) => subFact(entry, plan, random));
  const facts: Fact[] = [];
  for (const entry of ENTRIES) {
    const [kode, , level] = entry;
    const own = subs.filter((sub) => sub.kode === kode);
    if (level === 'sub_kegiatan') facts.push(...own);
    else {
      const below = subs.filter((sub) => sub.kode.startsWith(`${kode}.`));
      if (below.length > 0) facts.push(groupFact(entry, below, plan, random));
    }
  }
  return facts;
}

/** Sub kegiatan that every office has. */
function isCommon(kode: string): boolean {
  return /\.(01\.2\.02\.01|01\.2\.06\.09|04\.2\.01\.(04|05)|05\.2\.01\.09|02\.2\.01\.02|03\.2\.01\.01)$/.test(
    kode,
  );
}

function subFact(entry: Entry, plan: DistrictPlan, random: () => number): Fact {
  const [kode, kode4, level, nama, indikator, satuan] = entry;
  const target = kode.endsWith(SALARIES) ? 12 : targetOf(satuan, plan.desa, random);
  const pagu = paguOf(kode, random);
  const weights = [1 + random(), 1.6 + random(), 1.8 + random(), 1.8 + random()];
  // No office may spend more than its pagu; most stay a little below it.
  const spent = (0.8 + random() * 0.195) / sum(weights);
  return {
    level,
    kode,
    kode4,
    nama,
    indikator,
    satuan,
    target,
    pagu,
    k: reported(spread(target, random), plan.terlapor),
    rp: reported(
      weights.map((weight) => Math.floor((pagu * spent * weight) / 50) * 50),
      plan.terlapor,
    ),
  };
}

function groupFact(
  entry: Entry,
  below: readonly Fact[],
  plan: DistrictPlan,
  random: () => number,
): Fact {
  const [kode, , level, nama, indikator, satuan] = entry;
  const same = below.filter((fact) => fact.level === 'sub_kegiatan' && fact.satuan === satuan);
  const summed = same.length > 0 && COUNTED.has(satuan);
  const target = summed
    ? sum(same.map((fact) => fact.target))
    : satuan === '%'
      ? 100
      : satuan === 'Kegiatan'
        ? below.length
        : targetOf(satuan, plan.desa, random);
  const k = summed
    ? [0, 1, 2, 3].map((quarter) => sum(same.map((fact) => fact.k[quarter] ?? 0)))
    : spread(target, random);
  return {
    level,
    kode,
    kode4: null,
    nama,
    indikator,
    satuan,
    target,
    pagu: sum(below.map((fact) => fact.pagu)),
    k: reported(k, plan.terlapor),
    rp: [0, 1, 2, 3].map((quarter) =>
      quarter < plan.terlapor ? sum(below.map((fact) => fact.rp[quarter] ?? 0)) : null,
    ),
  };
}

function targetOf(satuan: string, desa: number, random: () => number): number {
  if (satuan === 'Desa') return Math.max(1, Math.round(desa * (0.3 + random() * 0.7)));
  if (satuan === 'Orang') return 20 * (2 + Math.floor(random() * 18));
  if (satuan === 'Keluarga' || satuan === 'Lembaga') return 5 * (2 + Math.floor(random() * 10));
  if (satuan === 'Bulan') return 12;
  if (satuan === 'Unit') return 1 + Math.floor(random() * 20);
  return 2 + Math.floor(random() * 11);
}

/** Salaries are milliards, most others tens or hundreds of millions; always whole thousands. */
function paguOf(kode: string, random: () => number): number {
  const [least, most] = kode.endsWith(SALARIES) ? [2.4e9, 4.2e9] : [8e6, 320e6];
  return Math.round((least + random() * (most - least)) / 1000) * 1000;
}

/** Splits the year's target over the quarters; a small one may come in a single quarter, and some is never reached. */
function spread(target: number, random: () => number): number[] {
  const reached = random() < 0.75 ? target : Math.floor(target * (0.6 + random() * 0.4));
  const quarters = [0, 0, 0, 0];
  let left = reached;
  for (let quarter = 0; quarter < 3; quarter++) {
    const part = Math.min(left, Math.round(reached * (0.15 + random() * 0.2)));
    quarters[quarter] = part;
    left -= part;
  }
  quarters[3] = left;
  return quarters;
}

function reported(values: readonly number[], terlapor: number): (number | null)[] {
  return values.map((value, index) => (index < terlapor ? value : null));
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Mulberry32, seeded with the region code: small, and the same everywhere. */
function randomFrom(text: string): () => number {
  let state = 0x9e3779b9;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 0x85ebca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
