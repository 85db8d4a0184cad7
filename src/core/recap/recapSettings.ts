// What an office may decide about its recap; the defaults are those of DOMAIN.md §5 and §6.
import type { Accumulation } from './inferAccumulation.ts';

export type Polarity = 'naik' | 'turun';

/** How capaian is computed where lower is better: (2T−R)/T×100 or T/R×100. */
export type FallingFormula = '2T-R' | 'T/R';

export interface PredicateStep {
  /** Lower bound in percent, inclusive. */
  readonly from: number;
  readonly label: string;
}

/** What the office fixed for one indicator; null leaves it to the reading. */
export interface IndicatorSetting {
  readonly polarity: Polarity | null;
  readonly accumulation: Accumulation | null;
  /** Weight in the mean, null for the common rule. */
  readonly weight: number | null;
}

export interface RecapSettings {
  readonly fallingFormula: FallingFormula;
  /** Highest capaian of a row in percent, null for none. */
  readonly cap: number | null;
  /** Highest capaian that a row brings into the mean, null for none. */
  readonly averageCap: number | null;
  /** `batas_bawah`: 90.5 is below 91. `bulatkan`: rounded to a whole percent first. */
  readonly rounding: 'batas_bawah' | 'bulatkan';
  /** Every row alike, or weighted by its pagu. */
  readonly weights: 'sama' | 'pagu';
  /** Ascending by `from`; the first one begins at 0. */
  readonly predicates: readonly PredicateStep[];
  /** By `recapKey`. */
  readonly indicators: ReadonlyMap<string, IndicatorSetting>;
}

/** Permendagri 86/2017 as quoted by two implementations and one LKjIP. */
export const DEFAULT_PREDICATES: readonly PredicateStep[] = [
  { from: 0, label: 'Sangat Rendah' },
  { from: 51, label: 'Rendah' },
  { from: 66, label: 'Sedang' },
  { from: 76, label: 'Tinggi' },
  { from: 91, label: 'Sangat Tinggi' },
];

export const DEFAULT_SETTINGS: RecapSettings = {
  fallingFormula: '2T-R',
  cap: null,
  averageCap: 100,
  rounding: 'batas_bawah',
  weights: 'sama',
  predicates: DEFAULT_PREDICATES,
  indicators: new Map(),
};
