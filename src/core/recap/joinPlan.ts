// Finds, for each row of a realisation table, the same row in a rencana aksi that stands beside it.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { plainWords } from './recapKey.ts';

function keys(row: PlanRow): string[] {
  const indicator = plainWords(row.indicator);
  const name = plainWords(row.name);
  const found = [`n|${name}|${indicator}`];
  if (row.kode !== null) found.unshift(`k|${row.kode}|${indicator}`);
  return found;
}

/**
 * The partner of every row of `table`, null where there is none. A row pairs by code (else name) and indicator, and
 * only when exactly one row of the plan fits: two that fit are nobody's partner.
 */
export function joinPlan(table: PlanTable, plan: PlanTable | null): (PlanRow | null)[] {
  const byKey = new Map<string, PlanRow | null>();
  for (const row of plan?.rows ?? []) {
    for (const key of keys(row)) byKey.set(key, byKey.has(key) ? null : row);
  }
  return table.rows.map((row) => {
    for (const key of keys(row)) {
      const partner = byKey.get(key);
      if (partner) return partner;
    }
    return null;
  });
}
