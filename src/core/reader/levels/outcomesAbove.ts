// A sasaran without a code that stands right above a coded program: `Meningkatnya …`, with the money of its programs.
import type { Level } from '../../model/level.ts';
import type { GivenLevel, NamedRow } from './inferLevels.ts';

/** How an outcome begins: Meningkatnya, Terwujudnya, Menurunnya, Optimalnya. */
const OUTCOME = /^(?:(?:sasaran|tujuan)?\s*(?:\d{1,2}|[IVX]+|[A-Z])?\s*[.):-]\s*)?[a-z]{4,}nya\b/i;
/** `Sasaran 1: Meningkatnya …`, `Terwujudnya …`. */
export function isOutcome(name: string): boolean {
  return OUTCOME.test(name.trim());
}

/** A tujuan and a sasaran may stand above one program. */
const LONGEST = 2;

/** By place in `rows`; empty where something else is sure, or the program below has no code. */
export function outcomesAbove(
  rows: readonly NamedRow[],
  sure: readonly (GivenLevel | null)[],
  allowed: readonly Level[],
): ReadonlyMap<number, GivenLevel> {
  const found = new Map<number, GivenLevel>();
  let next: number | null = null;
  for (let i = rows.length - 1; i >= 0; i--) {
    const given = sure[i];
    if (given) {
      next = given.level === 'program' && /^(?:kode|awalan)$/.test(given.from) ? i : null;
      continue;
    }
    if (next === null || next - i > LONGEST) continue;
    const { name, evidence } = rows[i]!;
    // Above a code any name that has none; above the word PROGRAM it may be the last row of the program before.
    const coded = sure[next]!.from === 'kode' && allowed.includes('sasaran');
    if (evidence.either.length > 0 || !(coded || isOutcome(name))) next = null;
    else found.set(i, { level: 'sasaran', from: 'letak' });
  }
  return found;
}
