// Slips of the pen in a code: a letter for a digit, a comma for a dot, a dot or blank too many.
import { codeLevel } from './code.ts';

/** `7.O1.03` and `7.01..03` → `7.01.03`; null when no such slip makes it a code, or it is one as it stands. */
export function meantCode(text: string): string | null {
  if (codeLevel(text) !== null) return null;
  const meant = text
    .replace(/[\u00a0\u200b\ufeff\s]+/g, '')
    .replace(/[oO]/g, '0')
    .replace(/[lI|]/g, '1')
    .replace(/[,;:.]+/g, '.')
    .replace(/^\.|\.$/g, '');
  return meant !== text && codeLevel(meant) !== null ? meant : null;
}

/** A code as lists write it: digits and single dots. */
export function isPlainCode(text: string): boolean {
  return /^[\dXx]+(?:\.[\dXx]+)+$/.test(text);
}
