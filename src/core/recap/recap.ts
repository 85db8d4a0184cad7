// The recap of one table as data: every figure with the sentence that says how it was computed.
import type { Quarter } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import type { Value } from '../model/planTable.ts';
import type { Accumulated } from './accumulate.ts';
import type { Achievement } from './achievement.ts';
import type { Accumulation, InferredAccumulation } from './inferAccumulation.ts';
import type { Measure } from './measures.ts';
import type { Planned } from './plannedToDate.ts';
import type { Polarity, RecapSettings } from './recapSettings.ts';

/**
 * belum_lapor: nothing reported. belum_jadwal: nothing reported and nothing due yet. tanpa_jadwal: reported, but the
 * plan has no quarters to compare with. tanpa_target: nothing to compare with at all. None of these is good or bad.
 */
export type Status =
  | 'tanpa_target'
  | 'belum_lapor'
  | 'belum_jadwal'
  | 'tanpa_jadwal'
  | 'sesuai'
  | 'tertinggal';

/** One unit of one row. */
export interface MeasureResult {
  readonly measure: Measure;
  readonly kind: InferredAccumulation;
  /** Target of the year: as written, else from the planned quarters. */
  readonly target: number | null;
  readonly planned: Planned;
  readonly accumulated: Accumulated;
  readonly achievement: Achievement;
  readonly status: Status;
  /**
   * How the quarters make up physical progress in percent, when that is what was reported beside a number of things:
   * `accumulated` is then in percent and the capaian itself. null otherwise.
   */
  readonly progress: Accumulation | null;
}

export interface MoneyResult {
  /** Rupiah. */
  readonly value: number | null;
  /** `sel`: as written in its own row; `jumlah`: added up from the rows below. */
  readonly from: 'sel' | 'jumlah' | null;
  /** Cells of its own row that were used. */
  readonly cells: readonly Value[];
  /** Quarters with a figure. */
  readonly quarters: readonly Quarter[];
  /** Its last quarter alone was taken, because it holds all since January. */
  readonly toDate: boolean;
}

export interface RecapFigure {
  /** Position in the table's rows. */
  readonly index: number;
  /** Zero-based grid row. */
  readonly row: number;
  readonly key: string;
  readonly level: Level;
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly penanggungJawab: string | null;
  readonly polarity: Polarity;
  readonly measures: readonly MeasureResult[];
  /** One-unit rows only: a compound target is no single number. */
  readonly target: number | null;
  readonly targetToDate: number | null;
  /** null for physical progress, which says nothing of how many things are done. */
  readonly realisasi: number | null;
  readonly deviasi: number | null;
  /** Percent; the mean over its units where there are several. */
  readonly capaian: number | null;
  readonly pagu: MoneyResult;
  readonly rp: MoneyResult;
  /** Percent. */
  readonly serapan: number | null;
  readonly predikat: string | null;
  readonly status: Status;
  /** Weight in the mean. */
  readonly weight: number;
  /** Whether it stands in the mean and in the two sums. */
  readonly counted: { readonly capaian: boolean; readonly pagu: boolean; readonly rp: boolean };
  readonly how: string;
}

export interface RecapSummary {
  /** Percent, each row at most `averageCap`. */
  readonly rataRataCapaian: number | null;
  /** The same without that cap. */
  readonly rataRataTanpaBatas: number | null;
  /** How many rows the mean is over. */
  readonly banyakBaris: number;
  readonly predikatKinerja: string | null;
  readonly totalPagu: number | null;
  readonly totalRealisasiRp: number | null;
  readonly serapan: number | null;
  readonly predikatAnggaran: string | null;
}

export interface Recap {
  readonly sheet: string;
  readonly title: string;
  readonly quarter: Quarter;
  readonly settings: RecapSettings;
  /** Quarters of realised money hold all since January each. */
  readonly rpToDate: boolean;
  readonly figures: readonly RecapFigure[];
  readonly summary: RecapSummary;
}
