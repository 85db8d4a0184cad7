// Quarters in words: writing `Triwulan I`, reading `TW.I`, `Triwulan 1`, `Tribulan II`, `Triwulan ketiga`.
import { byText } from '../memory/byText.ts';
import type { Quarter } from '../model/column.ts';
import { cleanText } from './cleanText.ts';
import { monthFromText } from './months.ts';

const ROMANS = ['I', 'II', 'III', 'IV'] as const;
const NUMBERS: Record<string, Quarter> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  iiii: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};
const NUMBER = '(iv|i{1,4}|[1-4]|satu|dua|tiga|empat|pertama|kesatu|kedua|ketiga|keempat)';
const NAMED = new RegExp(
  `(?<![a-z])(?:t\\s?\\.?\\s?w|tri\\s?wulan|tri\\s?bulan|triwln|triwul|triw|trib|trwln|trwul|trwl|trw|kuartal|kwartal|q)\\s*[.\\-–:_]?\\s*(?:ke\\s?-?\\s?)?${NUMBER}(?![a-z\\d])`,
  'g',
);
/** `TW.I-IV`, `Triwulan I s/d III`: more than one quarter, named by its ends. */
const SPAN = new RegExp(
  `^\\s*(?:-|–|s\\.?\\s?\\/?d\\.?|sampai(?: dengan)?)\\s*${NUMBER}(?![a-z\\d])`,
);
const BARE = new RegExp(`^\\(?(?:ke\\s?-?\\s?)?${NUMBER}\\)?\\.?$`);

/** 1 → `Triwulan I`. */
export function quarterName(quarter: Quarter): string {
  return `Triwulan ${quarterRoman(quarter)}`;
}

/** 4 → `IV`. */
export function quarterRoman(quarter: Quarter): string {
  return ROMANS[quarter - 1] ?? '';
}

/**
 * The quarter that a header or label names; null when it names none or several. `bare` also takes a lone
 * `II` or `2`, as it stands under a shared header `Triwulan`.
 */
export function quarterFromText(text: string, bare = false): Quarter | null {
  const { named, lone } = quarterWords(text);
  return named ?? (bare ? lone : null);
}

const quarterWords = byText((text): Record<'named' | 'lone', Quarter | null> => {
  const clean = cleanText(text).toLowerCase().replace(/\s+/g, ' ');
  const found = new Set<Quarter>();
  for (const match of clean.matchAll(NAMED)) {
    found.add(NUMBERS[match[1]!]!);
    const end = SPAN.exec(clean.slice(match.index + match[0].length))?.[1];
    if (end !== undefined) found.add(NUMBERS[end]!);
  }
  if (found.size === 1) return { named: [...found][0]!, lone: null };
  if (found.size > 1) return { named: null, lone: null };
  const lone = BARE.exec(clean);
  return { named: quarterOfSpan(clean), lone: lone ? (NUMBERS[lone[1]!] ?? null) : null };
});

/** `Jan-Mar`, `Januari s.d. Maret`: three months that make up one quarter; null for any other span. */
function quarterOfSpan(clean: string): Quarter | null {
  const ends = clean
    .split(/\s*(?:-|–|s\.?\s?\/?d\.?|sampai(?: dengan)?)\s*/)
    .filter((part) => part !== '');
  if (ends.length !== 2) return null;
  const from = monthFromText(ends[0]!);
  const to = monthFromText(ends[1]!);
  if (from === null || to === null || from % 3 !== 1 || to !== from + 2) return null;
  return quarterOfMonth(to);
}

/** The quarter in which a month (1..12) lies. */
export function quarterOfMonth(month: number): Quarter {
  return Math.min(4, Math.max(1, Math.ceil(month / 3))) as Quarter;
}
