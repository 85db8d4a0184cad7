// Spells out quarters that a header only hints at: `T1 … T4`, `B03 … B12`, `Triwulan I | II | III | IV`.
import { quarterFromText } from '../../numbers/quarters.ts';
import type { HeaderPath } from '../header/headerPaths.ts';

export function spellQuarters(paths: readonly HeaderPath[]): HeaderPath[] {
  return followed(monthsOfControl(letters(paths)));
}

function leafOf({ path }: HeaderPath): string {
  return path[path.length - 1] ?? '';
}

function renamed(each: HeaderPath, leaf: string): HeaderPath {
  return { ...each, path: [...each.path.slice(0, -1), leaf] };
}

const MEASURES: Readonly<Record<string, string>> = {
  T: 'Target ',
  R: 'Realisasi ',
  C: 'Capaian ',
};

// Only when one letter has all four digits; `T` is a target where `R` stands beside it, else the quarter.
function letters(paths: readonly HeaderPath[]): readonly HeaderPath[] {
  const short = paths.map((each) => /^([TRC])\.?\s?([1-4])$/i.exec(leafOf(each)));
  const digits = new Map<string, Set<string>>();
  for (const match of short) {
    if (!match) continue;
    const letter = match[1]!.toUpperCase();
    digits.set(letter, (digits.get(letter) ?? new Set()).add(match[2]!));
  }
  if (![...digits.values()].some((found) => found.size === 4)) return paths;
  return paths.map((each, i) => {
    const match = short[i];
    if (!match) return each;
    const letter = match[1]!.toUpperCase();
    const measure = letter === 'T' && !digits.has('R') ? '' : MEASURES[letter]!;
    return renamed(each, `${measure}TW ${match[2]}`);
  });
}

// Plans of national actions are controlled in month 3, 6, 9 and 12: `B03 | B06 | B09 | B12`.
function monthsOfControl(paths: readonly HeaderPath[]): readonly HeaderPath[] {
  const month = paths.map((each) => /^B\.?\s?(0?3|0?6|0?9|12)$/i.exec(leafOf(each))?.[1]);
  if (new Set(month.filter((each) => each !== undefined).map(Number)).size < 4) return paths;
  return paths.map((each, i) =>
    month[i] === undefined ? each : renamed(each, `TW ${Number(month[i]) / 3}`),
  );
}

const ROMANS = ['I', 'II', 'III', 'IV'];

// `Realisasi TW I | II | III | IV` in one row, without a group title above.
function followed(paths: readonly HeaderPath[]): HeaderPath[] {
  const result = [...paths];
  for (let i = 0; i + 3 < paths.length; i++) {
    const first = leafOf(paths[i]!);
    if (quarterFromText(first) !== 1) continue;
    const next = [1, 2, 3].map((step) => paths[i + step]!);
    const bare = next.every(
      (each, k) =>
        each.path.length === paths[i]!.path.length && quarterFromText(leafOf(each), true) === k + 2,
    );
    const named = next.some((each) => each.path.some((title) => quarterFromText(title) !== null));
    if (!bare || named) continue;
    next.forEach((each, k) => {
      const leaf = first.replace(
        /(?:\bI|1|\bsatu|\bpertama)\b(?![\s\S]*\b(?:I|1)\b)/i,
        ROMANS[k + 1]!,
      );
      result[i + k + 1] = renamed(each, leaf);
    });
  }
  return result;
}
