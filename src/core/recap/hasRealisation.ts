// Whether a table reports anything, or only plans.
import type { PlanTable } from '../model/planTable.ts';

const REPORTING = /^(realisasi(K|Rp)[1-4]|realisasi|realisasiRp|realisasiN|jumlahK|jumlahRp)$/;
const PLANNING = /^(tw[1-4]|jadwal[1-4]|bulan([1-9]|1[0-2]))$/;

export function hasRealisation(table: PlanTable): boolean {
  return table.columns.some((column) => REPORTING.test(column.id));
}

/** Performance by quarter. */
export function hasQuarterlyK(table: PlanTable): boolean {
  return table.columns.some((column) => /^realisasiK[1-4]$/.test(column.id));
}

/** Money by quarter. */
export function hasQuarterlyRp(table: PlanTable): boolean {
  return table.columns.some((column) => /^realisasiRp[1-4]$/.test(column.id));
}

export function hasSchedule(table: PlanTable): boolean {
  return table.columns.some((column) => PLANNING.test(column.id));
}
