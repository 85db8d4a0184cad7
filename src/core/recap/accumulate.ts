// The realisation to date of one measure, by its kind of accumulation (DOMAIN.md §4).
import type { Quarter } from '../model/column.ts';
import type { Accumulation } from './inferAccumulation.ts';
import type { Report } from './measures.ts';

export interface Accumulated {
  /** null: not reported. */
  readonly value: number | null;
  /** The last quarter with a figure, not the one of today's date. */
  readonly last: Quarter | null;
  /** Figures that were used, oldest first. */
  readonly parts: readonly { readonly quarter: Quarter; readonly value: number }[];
  /** Only dashes: the office declares that there is none. */
  readonly nothing: boolean;
  /** A percentage that should not fall, but does. */
  readonly fell: boolean;
}

/**
 * Quarters up to `quarter`. Blank is not zero. A dash is a declared none: it adds nothing to a sum, makes a sum of
 * only dashes 0, and is no level where the last filled quarter counts.
 */
export function accumulate(
  reports: readonly Report[],
  quarter: Quarter,
  kind: Accumulation,
): Accumulated {
  const parts: { quarter: Quarter; value: number }[] = [];
  let dashes = 0;
  for (let q = 1; q <= quarter; q++) {
    const report = reports[q - 1];
    if (report?.dash) dashes++;
    if (report && report.value !== null) parts.push({ quarter: q as Quarter, value: report.value });
  }
  const last = parts.length > 0 ? parts[parts.length - 1]! : null;
  const nothing = last === null && dashes > 0;
  const fell =
    kind === 'persentase_bertahap' &&
    parts.some((part, i) => i > 0 && part.value < parts[i - 1]!.value);
  if (kind === 'kumulatif') {
    const value = last ? parts.reduce((sum, part) => sum + part.value, 0) : nothing ? 0 : null;
    return { value, last: last?.quarter ?? null, parts, nothing, fell };
  }
  return { value: last?.value ?? null, last: last?.quarter ?? null, parts, nothing, fell };
}
