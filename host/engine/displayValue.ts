// Shows a value as a user of the locale sees it, by its number format.
import { format, isDateFormat } from 'numfmt';
import { usesDecimalComma } from './formulaSpelling.ts';
import type { Scalar } from './sheetEngine.ts';

/** The language tag that numfmt knows. */
export function languageOf(locale: string): string {
  return /^(id|in)([_-]|$)/i.test(locale) ? 'id' : locale.replace('_', '-');
}

/** A number without a format: up to ten significant digits after the point, as Sheets shows it. */
function automatic(value: number, locale: string): string {
  const size = Math.abs(value);
  let text: string;
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    text = value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace('e', 'E')
      .replace('E-', 'E-');
    text = text.replace(/E([+-])(\d)$/, 'E$10$2');
  } else if (Number.isInteger(value)) text = String(value);
  else {
    const whole = Math.trunc(size) === 0 ? 1 : String(Math.trunc(size)).length;
    const decimals = Math.max(2, Math.min(10, 10 - whole));
    text = value.toFixed(size < 1 ? 10 : decimals).replace(/\.?0+$/, '');
    if (text === '-0') text = '0';
  }
  return usesDecimalComma(locale) ? text.replace('.', ',') : text;
}

/** Errors come as their text. A format that nobody understands shows the value as if it had none. */
export function displayValue(
  value: Scalar | { readonly error: string },
  pattern: string,
  locale: string,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const plain = pattern === '' || /^general$/i.test(pattern) || pattern === '@';
  if (typeof value === 'string' && (plain || !pattern.includes('@'))) return value;
  if (typeof value === 'number' && plain) return automatic(value, locale);
  if (typeof value === 'number' && value < 0 && isDateFormat(pattern))
    return automatic(value, locale);
  try {
    return format(pattern, value, {
      locale: languageOf(locale),
      leap1900: false,
      nbsp: false,
      throws: true,
    });
  } catch {
    return typeof value === 'string' ? value : automatic(value, locale);
  }
}
