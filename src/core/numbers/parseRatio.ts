// Reads a ratio pair such as `26:178` or `0:0`, which is neither one number nor a time.
import { cleanText } from './cleanText.ts';

/** `26:178` → {left: 26, right: 178}; null when it is not exactly two whole numbers with a colon. */
export function parseRatio(text: string): { readonly left: number; readonly right: number } | null {
  const match = /^(\d{1,9})\s*:\s*(\d{1,9})$/.exec(cleanText(text));
  return match ? { left: Number(match[1]), right: Number(match[2]) } : null;
}
