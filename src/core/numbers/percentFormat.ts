// Whether a number format shows hundredths as percents, or only writes the sign behind a figure that counts in percents already.

/** `"%"`, `\%`, and the blank after `_`: written as it stands, and calculating nothing. */
const LITERAL = /"[^"]*"|[\\_*]./g;

/** `0,00%` shows 0,9964 as 99,64 %; `0,00"%"` shows 99,64 that way. */
export function showsHundredths(format: string): boolean {
  return format.replace(LITERAL, '').includes('%');
}

/** The sign is only written: the figure itself counts in percents. */
export function showsPlainPercents(format: string): boolean {
  return format.includes('%') && !showsHundredths(format);
}

/** By how much a figure of that format is multiplied to count in percents. */
export function percentScale(format: string): number {
  return showsHundredths(format) ? 100 : 1;
}
