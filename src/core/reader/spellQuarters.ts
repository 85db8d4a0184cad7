// Spells out quarters that a header gives by a letter and a digit: `T1 T2 T3 T4`, `T1 R1 T2 R2 …`.
import type { HeaderPath } from './headerPaths.ts';

const MEASURES: Readonly<Record<string, string>> = {
  T: 'Target ',
  R: 'Realisasi ',
  C: 'Capaian ',
};

/** Renames only when one letter has all four digits; `T` is a target where `R` stands beside it, else the quarter. */
export function spellQuarters(paths: readonly HeaderPath[]): HeaderPath[] {
  const short = paths.map(({ path }) =>
    /^([TRC])\.?\s?([1-4])$/i.exec(path[path.length - 1] ?? ''),
  );
  const digits = new Map<string, Set<string>>();
  for (const match of short) {
    if (!match) continue;
    const letter = match[1]!.toUpperCase();
    digits.set(letter, (digits.get(letter) ?? new Set()).add(match[2]!));
  }
  const whole = [...digits].filter(([, found]) => found.size === 4).map(([letter]) => letter);
  if (whole.length === 0) return [...paths];
  return paths.map((each, i) => {
    const match = short[i];
    if (!match) return each;
    const letter = match[1]!.toUpperCase();
    const measure = letter === 'T' && !digits.has('R') ? '' : MEASURES[letter]!;
    return { ...each, path: [...each.path.slice(0, -1), `${measure}TW ${match[2]}`] };
  });
}
