// Indonesian (1.234,5) or English (1,234.5) notation: what a written number can mean, and what a column proves.
import { cleanText } from './cleanText.ts';
import { isCountUnit } from './units.ts';

export type Notation = 'id' | 'en';

/** Both possible readings of one run of digits, points and commas; null where the spelling is not allowed. */
export interface Readings {
  readonly id: number | null;
  readonly en: number | null;
}

const PATTERNS: Record<Notation, RegExp> = {
  id: /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/**
 * `1.234` → {id: 1234, en: 1.234}; `12,5` → {id: 12.5, en: null}; `2.13.04` → both null.
 * A group never begins with 0, so `0,707` is a decimal number in one notation only.
 */
export function readDigits(digits: string): Readings {
  return { id: readAs(digits, 'id'), en: readAs(digits, 'en') };
}

function readAs(digits: string, notation: Notation): number | null {
  if (!PATTERNS[notation].test(digits)) return null;
  const [group, decimal] = notation === 'id' ? [/\./g, ','] : [/,/g, '.'];
  const value = Number(digits.replace(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

const RUN =
  /(?:\b(rp|idr)\.?\s*|(?<![\d.,/:]))(\d+(?:[.,]\d+)+)(?![\d/:]|[.,]\d)(?:\s*([a-z]+))?/gi;

/** How many texts of a column can only be Indonesian, only English, or could be both (`1.234`). */
export interface NotationEvidence {
  readonly id: number;
  readonly en: number;
  /** Ambiguous ones whose mark would group in Indonesian (`1.234`) and in English (`1,234`). */
  readonly points: number;
  readonly commas: number;
  /** Ambiguous ones that end in `00`: nobody writes decimals so. */
  readonly round: number;
}

export function notationEvidence(texts: readonly string[]): NotationEvidence {
  let id = 0;
  let en = 0;
  let points = 0;
  let commas = 0;
  let round = 0;
  for (const text of texts) {
    for (const { digits, thousands } of digitRuns(text)) {
      const readings = readDigits(digits);
      if (readings.id === readings.en) continue;
      if (readings.en === null) id += 1;
      else if (readings.id === null) en += 1;
      else if (thousands) {
        if (digits.includes('.')) id += 1;
        else en += 1;
      } else {
        if (digits.includes('.')) points += 1;
        else commas += 1;
        if (digits.endsWith('00')) round += 1;
      }
    }
  }
  return { id, en, points, commas, round };
}

/**
 * What one column proves. `mixed` when some texts can only be Indonesian and others only English;
 * null when nothing in it tells (blank, whole numbers, or a lone `1.234`).
 */
export function columnNotation(texts: readonly string[]): Notation | 'mixed' | null {
  const evidence = notationEvidence(texts);
  if (evidence.id > 0 && evidence.en > 0) return 'mixed';
  if (evidence.id > 0) return 'id';
  if (evidence.en > 0) return 'en';
  return weakNotation(evidence);
}

/** The notation to read a column with: like `columnNotation`, but a strong majority beats a few strays. */
export function readingNotation(texts: readonly string[]): Notation | null {
  const evidence = notationEvidence(texts);
  if (evidence.id === 0 && evidence.en === 0)
    return weakNotation(evidence) ?? (evidence.commas === 0 ? amongWholes(texts) : null);
  if (evidence.id >= 3 * evidence.en) return 'id';
  if (evidence.en >= 3 * evidence.id) return 'en';
  return null;
}

// Three or more `250.000` with the same mark, mostly round: that mark groups thousands.
function weakNotation(evidence: NotationEvidence): Notation | null {
  const { points, commas, round } = evidence;
  if (points > 0 && commas > 0) return null;
  if (points + commas < 3 || round * 2 < points + commas) return null;
  return points > 0 ? 'id' : 'en';
}

const WHOLE = /^(\d+)\s*([a-z][a-z\d²³]*)$/i;
const POINT = /^\d{1,3}\.\d{3}\s*([a-z][a-z\d²³]*)$/i;
const FEWEST_WHOLES = 2;

// `1.250 Meter` among `480 Meter` and `165 Meter`: whole numbers of hundreds, where thousandths would stand alone.
function amongWholes(texts: readonly string[]): 'id' | null {
  const clean = texts.map((text) => cleanText(text).toLowerCase());
  const units = clean.flatMap((text) => POINT.exec(text)?.[1] ?? []);
  if (units.length === 0) return null;
  const alike = units.every((unit) => {
    const wholes = clean.filter((text) => {
      const [, digits, own] = WHOLE.exec(text) ?? [];
      return own === unit && digits!.length >= 3;
    });
    return wholes.length >= FEWEST_WHOLES;
  });
  return alike ? 'id' : null;
}

// Codes (`2.13.04`), dates and list numbers are no evidence. In rupiah and before counted things
// (`1.416 Orang`) three digits can only be thousands.
function digitRuns(text: string): { readonly digits: string; readonly thousands: boolean }[] {
  const clean = cleanText(text).replace(/,-+$/, '');
  const runs: { digits: string; thousands: boolean }[] = [];
  for (const match of clean.matchAll(RUN)) {
    const thousands = match[1] !== undefined || isCountUnit(match[3] ?? null);
    runs.push({ digits: match[2]!, thousands });
  }
  return runs;
}
