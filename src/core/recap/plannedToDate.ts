// What should have been reached by a quarter: from quarter targets, monthly percentages, or ticks.
import type { Quarter } from '../model/column.ts';
import type { PlanRow } from '../model/planTable.ts';
import type { Accumulation } from './inferAccumulation.ts';
import type { Measure } from './measures.ts';

export interface Planned {
  readonly value: number | null;
  readonly from: 'triwulan' | 'bulan' | 'jadwal' | 'tetap' | null;
  /** Share of the year's work in percent, for months and ticks. */
  readonly share: number | null;
}

const NONE: Planned = { value: null, from: null, share: null };

function ticks(row: PlanRow): boolean[] {
  return [1, 2, 3, 4].map((q) => row.values[`jadwal${q}`]?.state === 'tick');
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
  const planned = measure.planned.map((p) => p.value);
  if (planned.some((v) => v !== null)) {
    const due = planned.slice(0, quarter).filter((v): v is number => v !== null);
    if (kind === 'kumulatif') {
      return { value: due.reduce((a, b) => a + b, 0), from: 'triwulan', share: null };
    }
    return { value: due.length > 0 ? due[due.length - 1]! : 0, from: 'triwulan', share: null };
  }
  if (target === null) return NONE;
  if (kind === 'konstan') return { value: target, from: 'tetap', share: null };
  for (const row of rows) {
    const share = monthShare(row, quarter);
    if (share !== null)
      return { value: scaled(target, share, kind), from: 'bulan', share: share * 100 };
    const planned = ticks(row);
    const all = planned.filter(Boolean).length;
    if (all > 0) {
      const due = planned.slice(0, quarter).filter(Boolean).length / all;
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
