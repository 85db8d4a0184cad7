// The merged province as data: who is in, who is late, what counts, and what is wrong.
import type { DistrictReport, Fact, Problem } from './fact.ts';

export interface Period {
  readonly tahun: number;
  readonly triwulan: 1 | 2 | 3 | 4;
}

export interface DistrictLine {
  readonly report: DistrictReport;
  /** Key in the facts: kode wilayah or `berkas:<file>`. */
  readonly wilayah: string;
  readonly status: 'ok' | 'masalah' | 'belum_lapor';
  readonly problems: readonly Problem[];
  /** Whether its facts are in the totals. */
  readonly counted: boolean;
  /** Rupiah of its own counted rows. null: none written, or the district does not count. */
  readonly pagu: number | null;
  readonly realisedRp: readonly (number | null)[];
  /** Last reported quarter, 0 for none. */
  readonly lastQuarter: number;
}

export interface Province {
  readonly period: Period;
  readonly districts: readonly DistrictLine[];
  /** Facts that count, ordered by region and row, independent of the order of arrival. */
  readonly facts: readonly Fact[];
}

/** The sum of what there is; null when there is nothing. */
export function sumOf(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}

/** Money of some facts without counting groups twice. */
export function moneyOf(facts: readonly Fact[]): {
  pagu: number | null;
  realisedRp: (number | null)[];
} {
  return {
    pagu: sumOf(facts.map((fact) => fact.paguCounted)),
    realisedRp: [0, 1, 2, 3].map((q) => sumOf(facts.map((fact) => fact.rpCounted[q] ?? null))),
  };
}
