// Reads one number as offices write it: Indonesian or English marks, rupiah, percent, a unit behind it.
import { cleanText } from './cleanText.ts';
import { monthFromText } from './months.ts';
import { type Notation, readDigits } from './notation.ts';
import { isCountUnit, isRateUnit } from './units.ts';

export type ParsedNumber =
  | {
      readonly state: 'number';
      readonly value: number;
      readonly unit: string | null;
      /** Written with `Rp`, `IDR` or the `,-` ending. */
      readonly money: boolean;
    }
  | { readonly state: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly state: 'none' };

const NONE: ParsedNumber = { state: 'none' };
/** `1 Dokumen Renja Tahun 2025`: the year is no part of the unit. */
const YEAR = /(?<=[a-z])\s+(?:(?:tahun|thn|ta)\.?\s*)?20\d\d$/i;
/** `maksimal 60 menit`, `≥ 90 %`: a bound, in words or by its sign. */
const BOUND =
  /^\s*(?:(?:ma(?:ks|x)(?:im[au][lm])?\.?|minim[au][lm]|paling\s+(?:lama|lambat|cepat|sedikit|banyak|tinggi|rendah|kurang)|(?:kurang|lebih)\s+dari|setidaknya|sekurang\s*-?\s*kurangnya)\s+(?=\d)|[≥≤<>]=?\s*(?=[\drR]))/i;
const LONGEST_UNIT_WORDS = 8;
const SCALES = new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['m', 1e9],
  ['triliun', 1e12],
]);

/**
 * `25 %` → 25 with unit `%`; `Rp 2,656,885,200` → money; `(1.500)` → negative; `195 Desa (99 …)` → 195 Desa.
 * Without notation `1.234` is ambiguous (1234 or 1.234). In rupiah, and before a unit that is counted
 * (`1.416 Orang`), or where they are noughts (`385.000 Ton`), three digits behind the mark are always thousands. Text with two numbers, codes
 * (`2.13.04`), ranges and list items (`1. Membuat …`) are none. Never throws.
 */
export function parseNumber(text: string, notation: Notation | null): ParsedNumber {
  let rest = joinGroups(text);
  if (rest.length === 0 || rest.length > 200) return NONE;
  const bracketed = /^\(([^()]*)\)$/.exec(rest);
  let negative = false;
  if (bracketed) {
    negative = true;
    rest = bracketed[1]!.trim();
  }
  // A bound is the target: `≥ 90 %` aims at 90.
  rest = withoutBrackets(rest)
    .replace(BOUND, '')
    .replace(/^[±~=]=?\s*(?=[\drR])/, '');

  const closed = rest.replace(/\s*[.,]\s*-{1,2}$/, '');
  let money = closed !== rest; // `1.500,-`
  rest = closed;

  const prefix = /^([+-]?)\s*(?:(rp|idr)\b\.?|(rp)\.?(?=\d))?\s*([+-]?)\s*/i.exec(rest)!;
  if (prefix[1] === '-' || prefix[4] === '-') negative = !negative;
  money ||= prefix[2] !== undefined || prefix[3] !== undefined;
  rest = rest.slice(prefix[0].length);

  const match = /^(\d[\d.,]*\d|\d)(?:e([+-]?\d{1,3})(?![a-z]))?([.,])?\s*/i.exec(rest);
  if (!match) return NONE;
  let unit = readUnit(rest.slice(match[0].length));
  if (unit === undefined) return NONE;
  if (unit !== null && /^(?:\S+ )?rupiah$/i.test(unit)) {
    money = true;
    unit = unit.slice(0, -'rupiah'.length).trim() || null;
  }
  // `1. Membuat laporan` and `- 3 Program` are list items.
  if (unit !== null && (match[3] !== undefined || (!money && /^[+-]\s/.test(prefix[0])))) {
    return NONE;
  }

  const scale = unit !== null && money ? (SCALES.get(unit.toLowerCase()) ?? 1) : 1;
  const exponent = match[2] === undefined ? 0 : Number(match[2]);
  const sign = negative ? -1 : 1;
  const finish = (value: number): number => tidy(sign * value * scale * 10 ** exponent);

  const readings = readDigits(match[1]!);
  if (readings.id === null && readings.en === null) return NONE;
  if (readings.id !== null && readings.en !== null && readings.id !== readings.en) {
    const grouped = Math.max(readings.id, readings.en);
    let value: number | null = null;
    if ((money && scale === 1) || isCountUnit(unit) || isRound(match[1]!, unit)) value = grouped;
    else if (notation !== null) value = readings[notation];
    if (value === null) {
      return { state: 'ambiguous', readings: [finish(readings.id), finish(readings.en)] };
    }
    return { state: 'number', value: finish(value), unit: scale === 1 ? unit : null, money };
  }
  const value = finish((readings.id ?? readings.en)!);
  if (!Number.isFinite(value)) return NONE;
  return { state: 'number', value, unit: scale === 1 ? unit : null, money };
}

/** `385.000 Ton`: nobody measures to three decimals and finds noughts; a share may be shown so. */
function isRound(digits: string, unit: string | null): boolean {
  return unit !== null && !isRateUnit(unit, null) && /[.,]000$/.test(digits);
}

/** True for `≥ 80` and `paling lama 3 hari`: what cannot be typed as a number. */
export function isBound(text: string): boolean {
  return BOUND.test(text);
}

/** Text in brackets is detail: `195 Desa (99 berkembang)` → `195 Desa`. Unclosed brackets run to the end. */
export function withoutBrackets(text: string): string {
  let previous: string;
  let result = text;
  do {
    previous = result;
    result = result.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  } while (result !== previous);
  return result
    .replace(/[([].*$/s, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

// undefined: what follows the number is no unit. `m2`, `km²` and `24/7 layanan` style units keep their digit.
function readUnit(text: string): string | null | undefined {
  const unit = text
    .replace(/^\/\s*(?=[a-z])/i, '')
    .replace(/^\/\s*(?=1(?:0+|[.,]000)\b)/, 'per ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .replace(YEAR, '');
  if (unit === '') return null;
  // `90 per 100.000 KH`, `12/1.000 KH`: the count that a rate refers to is part of its unit.
  if (/^per\s+10*(?:[.,]000)*\s+[a-z][a-z ]*$/i.test(unit)) return unit;
  if (!/^[%‰°a-zA-Z\u00c0-\u024f]/.test(unit)) return undefined;
  if (/\d/.test(unit.replace(/\b([ckdm]?m)[23]\b/gi, '$1'))) return undefined;
  if (/[=:;<>]/.test(unit)) return undefined;
  if (unit.split(' ').length > LONGEST_UNIT_WORDS) return undefined;
  if (monthFromText(unit) !== null) return undefined; // `12 Januari 2024` is a date
  return unit;
}

// `1 234 567` and non-breaking groups become one run of digits; a plain `184 180` stays two numbers.
function joinGroups(text: string): string {
  const joined = text.replace(/(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)/g, (groups) =>
    groups.replace(/[\u00a0\u2009\u202f]/g, ''),
  );
  const clean = cleanText(joined).replace(/^'/, '');
  return clean.replace(/(?<![\d.,])\d{1,3}(?: \d{3}){2,}(?!\d)/g, (groups) =>
    groups.replace(/ /g, ''),
  );
}

// Sign and scale leave binary dust (1.1 × 1e6); fifteen digits are what a cell holds.
function tidy(value: number): number {
  if (value === 0) return 0;
  return Math.abs(value) >= 1e15 ? value : Number(value.toPrecision(15));
}
