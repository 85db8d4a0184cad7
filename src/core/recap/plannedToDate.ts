// What should have been reached by a quarter: from quarter targets, monthly percentages, or ticks.
import { type ColumnId, monthIds, type Quarter } from '../model/column.ts';
import type { PlanRow } from '../model/planTable.ts';
import type { Accumulation } from './inferAccumulation.ts';
import type { Measure, Report } from './measures.ts';

export interface Planned {
  readonly value: number | null;
  /** `sd`: as the office wrote it in a column of its own; `fisik`: quarters in percent of the work. */
  readonly from: 'triwulan' | 'bulan' | 'jadwal' | 'tetap' | 'sd' | 'fisik' | null;
  /** Share of the year's work in percent, for months and ticks. */
  readonly share: number | null;
}

/** What was due by adding or taking the last of the quarters; null when no quarter is planned at all. */
function dueOf(
  planned: readonly (number | null)[],
  kind: Accumulation,
  quarter: Quarter,
): number | null {
  if (planned.every((v) => v === null)) return null;
  const due = planned.slice(0, quarter).filter((v): v is number => v !== null);
  if (kind === 'kumulatif') return due.reduce((a, b) => a + b, 0);
  return due.length > 0 ? due[due.length - 1]! : 0;
}

/**
 * What the planned quarters come to where the office's own column of the target to date says something else; null
 * when both agree or one of them is missing.
 */
export function ownSumBeside(
  measure: Measure,
  kind: Accumulation,
  quarter: Quarter,
): number | null {
  const written = measure.plannedSd[quarter - 1]?.value ?? null;
  const due = dueOf(
    measure.planned.map((p) => p.value),
    kind,
    quarter,
  );
  if (written === null || due === null) return null;
  return Math.abs(written - due) <= 1e-6 * Math.max(1, Math.abs(written)) ? null : due;
}

/** Percent of the work due, from quarters that are planned in percent; null when they are not. */
export function progressDue(
  planned: readonly Report[],
  kind: Accumulation,
  quarter: Quarter,
): number | null {
  return dueOf(
    planned.map((p) => p.value),
    kind,
    quarter,
  );
}

const NONE: Planned = { value: null, from: null, share: null };

/** Which of the four quarters are ticked; where none is, which of the twelve months. */
function ticks(row: PlanRow): boolean[] {
  const ticked = (id: ColumnId): boolean => row.values[id]?.state === 'tick';
  const quarters = [1, 2, 3, 4].map((q) => ticked(`jadwal${q}`));
  return quarters.some(Boolean) ? quarters : monthIds('bulan').map(ticked);
}

/** Share of the work planned up to the quarter, 0..1, by months in percent; null when there are none. */
function monthShare(row: PlanRow, quarter: Quarter): number | null {
  let all = 0;
  let due = 0;
  for (let month = 1; month <= 12; month++) {
    const value = row.values[`bulan${month}`]?.value;
    if (typeof value !== 'number') continue;
    all += value;
    if (month <= quarter * 3) due += value;
  }
  return all > 0 ? due / all : null;
}

export function plannedToDate(
  measure: Measure,
  kind: Accumulation,
  quarter: Quarter,
  rows: readonly PlanRow[],
): Planned {
  const target = measure.target.value;
  const written = measure.plannedSd[quarter - 1]?.value ?? null;
  if (written !== null) return { value: written, from: 'sd', share: null };
  const due = dueOf(
    measure.planned.map((p) => p.value),
    kind,
    quarter,
  );
  if (due !== null) return { value: due, from: 'triwulan', share: null };
  if (target === null) return NONE;
  if (kind === 'konstan') return { value: target, from: 'tetap', share: null };
  for (const row of rows) {
    const share = monthShare(row, quarter);
    if (share !== null)
      return { value: scaled(target, share, kind), from: 'bulan', share: share * 100 };
    const planned = ticks(row);
    const all = planned.filter(Boolean).length;
    if (all > 0) {
      const due = planned.slice(0, (quarter * planned.length) / 4).filter(Boolean).length / all;
      return { value: scaled(target, due, kind), from: 'jadwal', share: due * 100 };
    }
  }
  return NONE;
}

/** An index is not split over months: it is due when its last planned period is over. */
function scaled(target: number, share: number, kind: Accumulation): number {
  if (kind === 'nilai_akhir') return share >= 1 ? target : 0;
  return target * share;
}
