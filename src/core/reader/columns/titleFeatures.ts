// What the titles above one column say, read from the lowest title upwards: measure, quarter, money, year, scope.
import type { ColumnId, Quarter } from '../../model/column.ts';
import { monthFromText } from '../../numbers/months.ts';
import { quarterFromText } from '../../numbers/quarters.ts';
import { headerTokens } from '../header/headerTokens.ts';

export type Measure =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'serapan'
  | 'jadwal'
  | 'proyeksi'
  | 'peningkatan'
  | 'sisa';

export type Scope = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'subkegiatan' | 'aksi';

/** The column of the names of a level. */
export const LEVEL_IDS: Readonly<Record<Scope, ColumnId>> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'subKegiatan',
  aksi: 'aksi',
};

export interface TitleFeatures {
  /** Tokens of the lowest title, and of all titles. */
  readonly leaf: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
  readonly measure: Measure | null;
  /** Where the measure was said: 0 is the lowest title. */
  readonly measureDepth: number;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  /** `Rp` or `K` said for this column; `both` when only a group title says both. */
  readonly side: 'k' | 'rp' | 'both' | null;
  readonly percent: boolean;
  readonly total: boolean;
  readonly years: readonly number[];
  /** The scopes that the lowest title with any scope names, in its order. */
  readonly scopes: readonly Scope[];
}

const SCOPES: readonly Scope[] = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'subkegiatan',
  'aksi',
];
const MONEY = ['rp', 'anggaran', 'pagu', 'keuangan', 'kas'];
const PHYSICAL = ['k', 'fisik', 'volume', 'keluaran'];

/** `path` from the top title to the lowest one. */
export function titleFeatures(path: readonly string[]): TitleFeatures {
  const elements = path.map((text) => headerTokens(text).tokens).reverse();
  elements[0] = abbreviated(elements[0] ?? [], elements.slice(1));
  const texts = [...path].reverse();
  const leaf = new Set(elements[0] ?? []);
  const above = new Set(elements.slice(1).flat());
  const all = new Set(elements.flat());
  const { measure, depth } = measureOf(elements);
  return {
    leaf,
    above,
    all,
    measure,
    measureDepth: depth,
    quarter: quarterOf(texts, all),
    month: monthOf(texts, elements),
    side: sideOf(elements),
    percent: percentOf(elements),
    total: elements.slice(0, 2).some((tokens) => tokens.includes('jumlah')),
    years: yearsOf(elements),
    scopes: scopesOf(elements),
  };
}

// `Triwulan I › T | R | C`: letters for target, realisasi, capaian.
const LETTERS: Readonly<Record<string, string>> = { t: 'target', r: 'realisasi', c: 'capaian' };

function abbreviated(
  leaf: readonly string[],
  above: readonly (readonly string[])[],
): readonly string[] {
  const token = leaf.length === 1 ? LETTERS[leaf[0]!] : undefined;
  if (token !== undefined && above.length > 0) return [token];
  // `TW1 T | TW1 R`.
  const last = LETTERS[leaf[leaf.length - 1]!];
  const timed = leaf[0] === 'tw' && leaf.length <= 3;
  return last !== undefined && timed ? [...leaf.slice(0, -1), last] : leaf;
}

function measureOf(elements: readonly (readonly string[])[]): {
  measure: Measure | null;
  depth: number;
} {
  for (let depth = 0; depth < elements.length; depth++) {
    const measure = measureIn(elements[depth]!);
    if (measure !== null) return { measure, depth };
  }
  // A bare `%` or `Persentase` above K and Rp is a rate when nothing else is said.
  const rate = elements.findIndex(
    (tokens) => tokens[0] === 'persen' && tokens.every((t) => t === 'persen' || /^\d+$/.test(t)),
  );
  if (rate >= 0) return { measure: 'capaian', depth: rate };
  // `Rencana` above `Kinerja | Anggaran`, `Rencana Tahunan`.
  const plan = elements.findIndex(
    (tokens, depth) =>
      tokens.includes('rencana') &&
      (depth > 0 || tokens.length > 1) &&
      tokens.every((t) => /^(?:rencana|tahun|ini|\d+)$/.test(t)),
  );
  return plan < 0 ? { measure: null, depth: -1 } : { measure: 'target', depth: plan };
}

function measureIn(tokens: readonly string[]): Measure | null {
  const has = (token: string): boolean => tokens.includes(token);
  // `Capaian (%) › thd Target TW III`: what it is held against, and not what it is.
  if (/^(?:thd|terhadap)$/.test(tokens[0] ?? '')) return null;
  if (has('serapan')) return 'serapan';
  // `Capaian Kinerja Program dan Kerangka Pendanaan` is the heading of a plan.
  if (has('kerangka') && has('anggaran') && !has('realisasi')) return 'target';
  if (has('peningkatan')) return 'peningkatan';
  // What is left, or the change against another year: no rate of this year's work, also as a percentage.
  if (has('sisa') || has('selisih')) return 'sisa';
  const at = (token: string): number => {
    const index = tokens.indexOf(token);
    return index < 0 ? 99 : index;
  };
  if ((has('tingkat') || has('persen')) && (has('capaian') || has('realisasi'))) {
    // `Target (%)` and `Realisasi Capaian (%)` only state a unit; `Tingkat Realisasi` and `% Realisasi` are rates.
    const rate = Math.min(at('tingkat'), at('persen'));
    if (rate < Math.min(at('capaian'), at('realisasi')) || has('tingkat')) return 'capaian';
  }
  // `Capaian terhadap Target Tahun (%)`: what is reached, held against the target.
  const against = has('terhadap') || has('thd') || has('persen');
  if (against && at('capaian') < at('target') && has('target')) return 'capaian';
  const target = Math.min(at('target'), has('jadwal') ? at('jadwal') + 50 : 99);
  const realisasi = at('realisasi');
  if (target < 99 && target < realisasi) return at('target') < 99 ? 'target' : 'jadwal';
  // `Rencana Realisasi Anggaran` is planned; below `Rencana dan Realisasi` the plain quarters are.
  const planned = tokens[0] === 'rencana' && realisasi === (tokens[1] === 'dan' ? 2 : 1);
  if (realisasi < 99) return planned ? 'target' : 'realisasi';
  if (has('jadwal')) return 'jadwal';
  // `Rencana Capaian Kinerja › TW I`.
  if (tokens[0] === 'rencana' && tokens[1] === 'capaian') return 'target';
  if (has('capaian')) return 'capaian';
  if (has('proyeksi')) return 'proyeksi';
  return null;
}

const LETTERED = /^[a-z]{1,4}(?:[\s.-]*([1-4])|[\s.-]+(i{1,3}|iv))$/i;

function quarterOf(texts: readonly string[], all: ReadonlySet<string>): Quarter | null {
  for (const text of texts) {
    const named = quarterFromText(text);
    if (named !== null) return named;
  }
  if (!all.has('tw')) return null;
  const bare = texts[0] === undefined ? null : quarterFromText(texts[0], true);
  if (bare !== null) return bare;
  // `Target Tribulan › TB 1`: the letters are the office's own, the title above says of what.
  const lettered = texts.length < 2 ? null : LETTERED.exec(texts[0]!.trim());
  if (lettered) return quarterFromText((lettered[1] ?? lettered[2])!, true);
  return texts[1] === undefined ? null : quarterFromText(texts[1], true);
}

function monthOf(
  texts: readonly string[],
  elements: readonly (readonly string[])[],
): number | null {
  for (const text of texts) {
    const month = /^\(?\d+\)?$/.test(text.trim()) ? null : monthFromText(text);
    if (month !== null) return month;
  }
  const number = /^\(?(\d{1,2})\)?$/.exec((texts[0] ?? '').trim());
  if (!number || texts.length < 2) return null;
  const value = Number(number[1]);
  if (value < 1 || value > 12) return null;
  const above = elements.slice(1).flat();
  const named = texts.slice(1).some((text) => quarterFromText(text) !== null);
  return named || above.includes('bulan') ? value : null;
}

function sideOf(elements: readonly (readonly string[])[]): 'k' | 'rp' | 'both' | null {
  let both = false;
  for (let depth = 0; depth < elements.length; depth++) {
    const tokens = elements[depth]!;
    const money = MONEY.some((token) => tokens.includes(token));
    const physical =
      PHYSICAL.some((token) => tokens.includes(token)) ||
      (tokens.includes('kinerja') && (depth === 0 || money) && !tokens.includes('indikator'));
    if (money && !physical) return both && depth > 0 ? 'both' : 'rp';
    if (physical && !money) return depth === 0 || !both ? 'k' : 'both';
    if (money && physical) both = true;
  }
  return both ? 'both' : null;
}

function percentOf(elements: readonly (readonly string[])[]): boolean {
  return elements
    .slice(0, 2)
    .some((tokens) => tokens.includes('persen') || tokens.includes('tingkat'));
}

function yearsOf(elements: readonly (readonly string[])[]): number[] {
  for (const tokens of elements) {
    const years = tokens.filter((token) => /^20\d\d$/.test(token)).map(Number);
    if (years.length > 0) return years;
  }
  return [];
}

function scopesOf(elements: readonly (readonly string[])[]): Scope[] {
  for (const tokens of elements) {
    const found = SCOPES.filter((scope) => tokens.includes(scope));
    if (found.length > 0) return found;
  }
  return [];
}
