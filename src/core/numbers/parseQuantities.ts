// Reads compound targets: `12 Desa dan 13 Kelurahan` is two quantities, text in brackets is only detail.
import type { Quantity } from '../model/quantity.ts';
import { cleanText } from './cleanText.ts';
import type { Notation } from './notation.ts';
import { parseNumber, withoutBrackets } from './parseNumber.ts';

/** `BB (72,10)`, `Sangat Baik (88,31)`: a grade, and the figure that it stands for. */
const GRADED =
  /^(?:predikat\s+|kategori\s+)?(?:aa?|bb?|cc?|d|(?:sangat\s+|cukup\s+|kurang\s+)?(?:baik|tinggi|inovatif|memuaskan)|cukup)\s*\(\s*(\d{2,3}|\d{1,3}[.,]\d+)\s*\)$/i;

/**
 * All quantities of a cell in reading order; [] when it holds none, or when one of them is ambiguous.
 * `12 Orang, 5 Kali` → two; `184,00 ; 180,00` → two; `195 Desa (99 Desa berkembang, …)` → one;
 * `6 Desa dan Kelurahan` → one with that unit; list marks (`- 12 Desa`, `a. 12 Desa`) are passed over. Text that does not begin with a number gives [], but for a grade (`BB (72,10)`).
 */
export function parseQuantities(text: string, notation: Notation | null): Quantity[] {
  const graded = GRADED.exec(cleanText(text));
  const alone = parseNumber(graded ? graded[1]! : text, notation);
  if (alone.state === 'number' && !/\s(?:dan|serta|&)\s/i.test(alone.unit ?? '')) {
    return [{ value: alone.value, unit: alone.unit }];
  }
  if (alone.state === 'ambiguous') return [];

  const found: Quantity[] = [];
  for (const { words, joint } of segments(withoutBrackets(cleanText(text)))) {
    const parsed = parseNumber(words, notation);
    if (parsed.state === 'number') {
      found.push({ value: parsed.value, unit: parsed.unit });
      continue;
    }
    const last = found[found.length - 1];
    if (!last || /\d/.test(words) || parsed.state === 'ambiguous') return [];
    found[found.length - 1] = {
      value: last.value,
      unit: `${last.unit ?? ''}${joint}${words}`.trim(),
    };
  }
  return found;
}

interface Segment {
  /** The separator before it, as it joins two words of a unit. */
  readonly joint: string;
  readonly words: string;
}

// A comma separates only behind a unit: `8,319,719, 640` is one figure torn apart, not two.
function segments(text: string): Segment[] {
  const parts = text.split(
    /(\s*[;\n]\s*|(?<=[^\d\s])\s*,\s*|\s+(?:dan|serta|&|\+)\s+|(?<=[^\d\s])\s*\/\s*(?=\d))/i,
  );
  const found: Segment[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const words = parts[i]!.trim()
      .replace(/^(?:dan|serta)\s+/i, '')
      .replace(/^(?:[-•*·]\s+|[a-z][.)]\s*|\d{1,2}[.)]\s+)(?=\d)/i, '');
    const joint = i === 0 ? '' : parts[i - 1]!.replace(/\n/g, ' ');
    const run = unitRun(words);
    for (const piece of run) found.push({ joint, words: piece });
  }
  return found;
}

// `12 Orang 5 Kali`: figures that each have a unit may stand without anything between them.
function unitRun(words: string): string[] {
  if (words === '') return [];
  const pieces = words.split(/(?<=[a-z%.])\s+(?=\d)/i);
  const whole = pieces.every((piece) => /^\d[\d.,]*\s*[a-z%]/i.test(piece));
  return pieces.length > 1 && whole ? pieces : [words];
}
