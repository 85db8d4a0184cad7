// A plan to build workbooks from: programs, kegiatan and sub kegiatan with figures, different for every seed.
import { lookupCode } from '../../src/core/nomenclature/lookup.ts';

export interface Leaf {
  readonly kode: string;
  readonly name: string;
  readonly indicator: string;
  readonly target: number;
  readonly unit: string;
  readonly pagu: number;
  readonly k: readonly number[];
  readonly rp: readonly number[];
  readonly months: readonly number[];
  readonly cash: readonly number[];
}

export interface Branch<T> {
  readonly kode: string;
  readonly name: string;
  readonly indicator: string;
  readonly parts: readonly T[];
}

export type Kegiatan = Branch<Leaf>;
export type Program = Branch<Kegiatan>;

const CODES: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    '2.13.01',
    [
      ['2.13.01.2.01', ['01', '02', '03', '04', '06', '07']],
      ['2.13.01.2.02', ['01', '03', '05']],
      ['2.13.01.2.06', ['01', '02', '04', '05', '09']],
      ['2.13.01.2.08', ['02', '04']],
    ],
  ],
  ['2.13.02', [['2.13.02.2.01', ['01', '02', '03']]]],
  ['2.13.03', [['2.13.03.2.01', ['01', '02']]]],
  ['2.13.04', [['2.13.04.2.01', ['01', '02', '03', '04', '05', '09', '11', '13', '18']]]],
  ['2.13.05', [['2.13.05.2.01', ['02', '03', '06', '07', '09']]]],
];

/** A small generator of numbers that is the same on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function planOf(seed: number): Program[] {
  const next = random(seed);
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const name = (kode: string): string => lookupCode(kode)[0]?.name ?? kode;
  const leaf = (kode: string): Leaf => {
    const gaji = kode.endsWith('2.02.01');
    const pagu = gaji
      ? between(2_000, 4_000) * 1_000_000 + between(1, 999_999)
      : between(5, 320) * 1_000_000 +
        between(0, 9) * 50_000 +
        (next() < 0.3 ? between(1, 9) * 500 : 0);
    const orang = next() < 0.3;
    const target = orang ? between(5, 60) * 4 : between(1, 6) * 4;
    const quarter = target / 4;
    const cash = split(pagu, 12, next);
    const spent = cash.map((each) => Math.floor(each * (0.6 + next() * 0.35)));
    return {
      kode,
      name: name(kode),
      indicator: orang
        ? `Jumlah orang yang mengikuti ${name(kode)}`
        : `Jumlah dokumen hasil ${name(kode)}`,
      target,
      unit: orang ? 'Orang' : 'Dokumen',
      pagu,
      k: [0, 1, 2, 3].map(() => Math.max(1, Math.round(quarter * (0.7 + next() * 0.3)))),
      rp: [0, 1, 2, 3].map((q) => spent.slice(q * 3, q * 3 + 3).reduce((a, b) => a + b, 0)),
      months: shares(next),
      cash,
    };
  };
  return CODES.map(([kode, kegiatan]) => ({
    kode,
    name: name(kode),
    indicator: `Persentase capaian ${name(kode)}`,
    parts: kegiatan.map(([each, subs]) => ({
      kode: each,
      name: name(each),
      indicator: `Persentase pelaksanaan ${name(each)}`,
      parts: subs.map((sub) => leaf(`${each}.${sub}`)),
    })),
  }));
}

function split(amount: number, parts: number, next: () => number): number[] {
  const weights = Array.from({ length: parts }, () => 0.3 + next());
  const sum = weights.reduce((a, b) => a + b, 0);
  const list = weights.map((weight) => Math.floor((amount * weight) / sum / 1000) * 1000);
  list[parts - 1] = amount - list.slice(0, -1).reduce((a, b) => a + b, 0);
  return list;
}

/** Twelve shares of a hundred per cent, some of them nothing. */
function shares(next: () => number): number[] {
  const list = Array.from({ length: 12 }, () => 0);
  let left = 100;
  for (const month of [2, 5, 8]) {
    const share = Math.min(left, 10 + Math.floor(next() * 25));
    list[month] = share;
    left -= share;
  }
  list[11] = left;
  return list;
}
