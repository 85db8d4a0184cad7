// Reads quarters written inside one cell, `TW 1 = 355  TW 2 = 5 …`, as Banjar's form has them.
import type { Quantity } from '../model/quantity.ts';
import { cleanText } from './cleanText.ts';
import { isDash } from './marks.ts';
import type { Notation } from './notation.ts';
import { parseQuantities } from './parseQuantities.ts';

export interface QuarterEntry {
  /** As written behind the `=`. */
  readonly text: string;
  readonly state: 'blank' | 'dash' | 'quantity' | 'text';
  readonly quantities: readonly Quantity[];
}

export interface QuarterText {
  /** `Tahunan = 431`, null when the cell has no such part. */
  readonly year: QuarterEntry | null;
  /** Triwulan I–IV; a quarter that is not mentioned is blank. */
  readonly quarters: readonly [QuarterEntry, QuarterEntry, QuarterEntry, QuarterEntry];
  /** What stands behind the last quarter and belongs to none (`Rp 1,167,508,000`), else empty. */
  readonly rest: string;
}

const BLANK: QuarterEntry = { text: '', state: 'blank', quantities: [] };
const LABEL =
  /(?:\b(?:tw|triwulan|tribulan|trw)\s*[.-]?\s*(iv|iii|ii|i|[1-4])|\b(tahunan|tahun|target\s+tahunan))\s*[=:]\s*/gi;
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Null when the text names no quarter with `=` or `:`. Never throws. */
export function parseQuarterText(
  text: string,
  notation: Notation | null = null,
): QuarterText | null {
  const clean = cleanText(text);
  const labels = [...clean.matchAll(LABEL)];
  if (!labels.some((label) => label[1] !== undefined)) return null;
  const quarters: [QuarterEntry, QuarterEntry, QuarterEntry, QuarterEntry] = [
    BLANK,
    BLANK,
    BLANK,
    BLANK,
  ];
  let year: QuarterEntry | null = null;
  let rest = '';
  labels.forEach((label, i) => {
    const from = label.index + label[0].length;
    const until = labels[i + 1]?.index ?? clean.length;
    let words = clean
      .slice(from, until)
      .replace(/\bprogres+\b\s*:?\s*$/i, '')
      .trim();
    const money = /\s*\b(?:rp|idr)\b[\s\S]*$/i.exec(words);
    if (i === labels.length - 1 && money && money.index > 0) {
      rest = money[0].trim();
      words = words.slice(0, money.index);
    }
    const entry = readEntry(words.replace(/[\s,;]+$/, ''), notation);
    if (label[1] === undefined) year = entry;
    else quarters[(ROMAN[label[1].toLowerCase()] ?? Number(label[1])) - 1] = entry;
  });
  return { year, quarters, rest };
}

function readEntry(text: string, notation: Notation | null): QuarterEntry {
  if (text === '') return BLANK;
  // `TW 4 = -` with a figure on the next line of the cell: the dash is the quarter's, the figure nobody's, and not minus three.
  if (isDash(text) || /^-\s+\d/.test(text)) return { text: '-', state: 'dash', quantities: [] };
  const quantities = parseQuantities(text, notation);
  return { text, state: quantities.length > 0 ? 'quantity' : 'text', quantities };
}
