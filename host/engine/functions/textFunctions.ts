// Text functions of Sheets: TEXT by its number formats, regular expressions, joining.
import { CellError, FunctionArgumentType, type SimpleRangeValue } from 'hyperformula';
import { displayValue } from '../displayValue.ts';
import {
  badValue,
  isBlank,
  NUMBER,
  notAvailable,
  ONE_VALUE,
  plain,
  RANGE,
  type SheetsFunction,
  TEXT,
  textOf,
  valuesOf,
} from './sheetsFunction.ts';

const OPTIONAL_NUMBER = { ...NUMBER, optionalArg: true };

/** RE2 as Sheets has it, near enough: `(?i)` at the front is a flag. null when the pattern is broken. */
function pattern(source: string, flags: string): RegExp | null {
  const insensitive = source.startsWith('(?i)');
  try {
    return new RegExp(insensitive ? source.slice(4) : source, flags + (insensitive ? 'i' : ''));
  } catch {
    return null;
  }
}

/** Regular expressions take text only: a number is #VALUE!, a blank is the empty text. */
function subject(value: unknown): string | null {
  const bare = plain(value);
  if (isBlank(bare)) return '';
  return typeof bare === 'string' ? bare : null;
}

/**
 * The format of TEXT may be spelled with the marks of the locale (`0,00`) or the English ones (`#,##0.00`): the last
 * mark decides, and a single mark before exactly three places is a thousands mark.
 */
export function canonicalPattern(format: string, decimal: string): string {
  if (decimal !== ',') return format;
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  if (comma < 0 && point < 0) return format;
  const swap = (text: string): string =>
    text.replace(/"[^"]*"|\\.|[.,]/g, (part) => (part === ',' ? '.' : part === '.' ? ',' : part));
  if (comma >= 0 && point >= 0) return comma > point ? swap(format) : format;
  const thousands = /[#0][.,][#0]{3}(?![#0])/.test(bare);
  if (comma >= 0) return thousands ? format : swap(format);
  return thousands ? swap(format) : format;
}

export const textFunctions: Readonly<Record<string, SheetsFunction>> = {
  TEXT: {
    parameters: [ONE_VALUE, TEXT],
    run([value, format], { decimal }) {
      const bare = plain(value);
      if (bare instanceof CellError) return bare;
      const shown = isBlank(bare) ? 0 : bare;
      if (typeof shown === 'boolean' || typeof shown === 'symbol') return textOf(bare, decimal);
      return displayValue(
        shown as number | string,
        canonicalPattern(String(format), decimal),
        decimal === ',' ? 'id_ID' : 'en_US',
      );
    },
  },
  REGEXMATCH: {
    parameters: [ONE_VALUE, TEXT],
    run([value, source]) {
      const text = subject(value);
      const regex = pattern(source, '');
      return text === null || !regex ? badValue() : regex.test(text);
    },
  },
  REGEXEXTRACT: {
    parameters: [ONE_VALUE, TEXT],
    run([value, source]) {
      const text = subject(value);
      const regex = pattern(source, '');
      if (text === null || !regex) return badValue();
      const found = regex.exec(text);
      return found ? (found[1] ?? found[0]) : notAvailable();
    },
  },
  REGEXREPLACE: {
    parameters: [ONE_VALUE, TEXT, TEXT],
    run([value, source, replacement]) {
      const text = subject(value);
      const regex = pattern(source, 'g');
      if (text === null || !regex) return badValue();
      // RE2 writes groups as \1 or $1.
      return text.replace(regex, String(replacement).replace(/\\(\d)/g, '$$$1'));
    },
  },
  JOIN: {
    parameters: [TEXT, RANGE],
    repeatLastArgs: 1,
    run([separator, ...ranges], { decimal }) {
      const values = (ranges as SimpleRangeValue[]).flatMap(valuesOf);
      const error = values.find((value) => value instanceof CellError);
      return error ?? values.map((value) => textOf(value, decimal)).join(separator);
    },
  },
  // The engine's own writes numbers inside ranges with a point in every locale.
  TEXTJOIN: {
    parameters: [TEXT, { argumentType: FunctionArgumentType.BOOLEAN }, RANGE],
    repeatLastArgs: 1,
    run([separator, skipBlanks, ...ranges], { decimal }) {
      const values = (ranges as SimpleRangeValue[]).flatMap(valuesOf);
      const error = values.find((value) => value instanceof CellError);
      if (error) return error;
      const texts = values.map((value) => textOf(value, decimal));
      return (skipBlanks ? texts.filter((text) => text !== '') : texts).join(separator);
    },
  },
  CONCAT: {
    parameters: [TEXT, TEXT],
    run: ([left, right]) => left + right,
  },
  TO_TEXT: {
    parameters: [ONE_VALUE],
    run: ([value], { decimal }) => (value instanceof CellError ? value : textOf(value, decimal)),
  },
  FIXED: {
    parameters: [NUMBER, OPTIONAL_NUMBER],
    run([value, decimals], { decimal }) {
      const places = Math.max(0, Math.min(15, Math.trunc(decimals ?? 2)));
      const format = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
      return displayValue(value, format, decimal === ',' ? 'id_ID' : 'en_US');
    },
  },
};
