// Numbers that were typed wrong, so that they are none: the letter O for a zero, l for a one, a group of thousands cut short.
import type { Value } from '../../../model/planTable.ts';
import { parseNumber } from '../../../numbers/parseNumber.ts';

export interface Mistyped {
  /** What was meant; null when only the office knows. */
  readonly number: number | null;
  /** A letter stands where a zero or a one belongs. */
  readonly letter: boolean;
}

/** `17O42195`, `38O`, `1l2500`: digits before it, and nothing but digits and marks behind; `25 l` is a volume. */
const LETTER = /^(?:rp\.?\s*)?\d[\d.,]*(?:[oO]|[lI](?=[\d.,]))(?:[\d.,oO]|[lI](?=[\d.,]))*$/;
/** `24.023.00`, `1.2345.678`, `12..500`: marks of thousands that do not stand before three digits. */
const MARKED = /^(?:rp\.?\s*)?\d+(?:[.,]+\d+){2,}(?:,-)?$/i;
/** `375 000`: thousands set apart by a space, which no sum reads. */
const SPACED = /^(?:rp\.?\s*)?[1-9]\d{0,2}(?:\s\d{3})+$/i;
/** `2.13.04`, `1.1.2`: a code or a number of a list; `12.05.2025` is a date. */
const CODE = /^\d{1,2}(?:\.\d{1,2})+$|^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** Null when `text` is a number, or no slip of one. */
export function mistyped(text: string): Mistyped | null {
  const clean = text.replace(/\u00a0/g, ' ').trim();
  if (LETTER.test(clean)) {
    const parsed = parseNumber(clean.replace(/o/gi, '0').replace(/[lI]/g, '1'), null);
    return { number: parsed.state === 'number' ? parsed.value : null, letter: true };
  }
  if (SPACED.test(clean)) return { number: Number(clean.replace(/\D/g, '')), letter: false };
  if (!MARKED.test(clean) || CODE.test(clean)) return null;
  return parseNumber(clean, null).state === 'none' ? { number: null, letter: false } : null;
}

/** The same for what the reader made of a cell. */
export function mistypedValue(value: Value): Mistyped | null {
  if (value.formula !== null || value.state === 'number' || value.state === 'blank') return null;
  return mistyped(value.text);
}
