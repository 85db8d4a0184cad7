// The words by which a row is known again when a recap or a setting is read later.
import type { PlanRow } from '../model/planTable.ts';

export function plainWords(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Level, code or name, and indicator: an address would not survive an inserted row. */
export function recapKey(row: Pick<PlanRow, 'level' | 'kode' | 'name' | 'indicator'>): string {
  return [row.level, row.kode ?? plainWords(row.name), plainWords(row.indicator)].join('|');
}

/** Keys of all rows in order; a repeated key gets `#2`, `#3`, … so that each row has its own. */
export function recapKeys(
  rows: readonly Pick<PlanRow, 'level' | 'kode' | 'name' | 'indicator'>[],
): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = recapKey(row);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}
