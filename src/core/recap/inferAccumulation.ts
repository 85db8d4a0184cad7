// How the quarters of an indicator make up its year: told from unit, wording and figures (DOMAIN.md §4).
import { nearly } from '../numbers/nearly.ts';
import { rises } from '../numbers/rises.ts';
import type { UnitKind } from './unitKind.ts';
import { unitKind } from './unitKind.ts';

/**
 * kumulatif: quarters add up (2+1+1+1 = 5). konstan: each quarter repeats the level (64, 64, 64, 64).
 * nilai_akhir: the last filled quarter is the year (an index; it may fall).
 * persentase_bertahap: cumulative percentages that must not fall.
 */
export const ACCUMULATIONS = [
  'kumulatif',
  'konstan',
  'nilai_akhir',
  'persentase_bertahap',
] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

export interface AccumulationEvidence {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly name: string;
  /** Target of the year. */
  readonly target: number | null;
  /** Planned per quarter, four entries, null when blank. */
  readonly planned: readonly (number | null)[];
  /** Realised per quarter, four entries, null when blank. */
  readonly realised: readonly (number | null)[];
  /** The header or the formulas of the year's column add the quarters: `19 (=11+13+15+17)`. */
  readonly declaredSum: boolean;
}

export interface InferredAccumulation {
  readonly kind: Accumulation;
  /** What told it. */
  readonly from:
    | 'pengaturan'
    | 'rencana'
    | 'satuan'
    | 'kata'
    | 'realisasi'
    | 'judul_kolom'
    | 'anggapan';
  /** False when another kind fits the evidence as well. */
  readonly sure: boolean;
}

/** Levels that stay the same all year: people paid, vehicles kept. */
const STANDING = /\b(gaji|tunjangan|dipelihara|pemeliharaan|tersedia(nya)? (jasa|aset))\b/;
const PER_PERIOD = /\b(bulan|kali|triwulan|semester|hari|minggu)\b/;

function numbers(values: readonly (number | null)[]): number[] {
  return values.filter((v): v is number => v !== null);
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Kind by unit and wording alone. */
function byWords(kind: UnitKind): Accumulation {
  if (kind === 'rate') return 'persentase_bertahap';
  if (kind === 'index') return 'nilai_akhir';
  return 'kumulatif';
}

function fromPlan(kind: UnitKind, target: number, planned: readonly number[]): Accumulation | null {
  const last = planned[planned.length - 1]!;
  if (planned.length === 1) return nearly(last, target) ? byWords(kind) : null;
  // A year of zeros fits every kind: leave it to the words.
  if (planned.every((v) => v === 0)) return null;
  if (nearly(sum(planned), target)) return 'kumulatif';
  if (planned.every((v) => nearly(v, target))) return 'konstan';
  if (!nearly(last, target)) return null;
  return kind === 'rate' && rises(planned) ? 'persentase_bertahap' : 'nilai_akhir';
}

/** Infers the kind; the plan's own figures outweigh unit and wording, which outweigh realised figures. */
export function inferAccumulation(evidence: AccumulationEvidence): InferredAccumulation {
  const { target, declaredSum } = evidence;
  const kind = unitKind(evidence.unit, evidence.indicator);
  const words = `${evidence.indicator ?? ''} ${evidence.name}`.toLowerCase();
  const planned = numbers(evidence.planned);
  const realised = numbers(evidence.realised);

  if (target !== null && planned.length > 0) {
    const found = fromPlan(kind, target, planned);
    if (found !== null) return { kind: found, from: 'rencana', sure: planned.length > 1 };
  }
  if (kind === 'count' || kind === 'money') {
    const repeats =
      target !== null &&
      target !== 0 &&
      planned.length === 0 &&
      realised.length >= 2 &&
      realised.every((v) => nearly(v, target));
    if (repeats) return { kind: 'konstan', from: 'realisasi', sure: false };
    const unit = (evidence.unit ?? '').toLowerCase();
    if (planned.length === 0 && !declaredSum && STANDING.test(words) && !PER_PERIOD.test(unit)) {
      const standing =
        target !== null && realised.length > 0 && realised.every((v) => nearly(v, target));
      if (standing) return { kind: 'konstan', from: 'kata', sure: false };
    }
    return {
      kind: 'kumulatif',
      from: evidence.unit === null ? 'anggapan' : 'satuan',
      sure: planned.length === 0 || target === null,
    };
  }
  // A percentage under a column that says "= TW I + TW II + …", whose parts stay within the target, is a sum.
  if (kind === 'rate' && declaredSum && planned.length === 0) {
    const within = target === null || sum(realised) <= target * 1.005;
    if (within) return { kind: 'kumulatif', from: 'judul_kolom', sure: realised.length < 2 };
  }
  return {
    kind: byWords(kind),
    from: evidence.unit === null ? 'kata' : 'satuan',
    sure: planned.length === 0,
  };
}
