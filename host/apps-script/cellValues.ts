// Values of cells as Apps Script hands them out, and what it stores for values handed in.
import { isDateFormat } from 'numfmt';
import { usesDecimalComma } from '../engine/formulaSpelling.ts';
import { readTyped } from '../engine/readTyped.ts';
import type { Content, HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { instantOfSerial, serialOfInstant } from './serialDates.ts';

const MAX_CELL_CHARACTERS = 50_000;

/** Blank is `''`; a number with a date format is a Date; an error is its text. */
export function cellValue(
  book: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): number | string | boolean | Date {
  const result = sheet.result(row, column);
  if (result === null) return '';
  if (typeof result === 'object') return result.error;
  if (typeof result !== 'number') return result;
  const format = sheet.numberFormat(row, column);
  return format !== '' && isDateFormat(format) ? instantOfSerial(result, book.timeZone) : result;
}

interface Stored {
  readonly content: Content;
  /** The number format that the value brings along, null when it brings none. */
  readonly format: string | null;
}

const asText = (value: string): Stored => ({ content: { type: 'text', value }, format: null });

const numberWord = (value: number, locale: string): string =>
  usesDecimalComma(locale) ? String(value).replace('.', ',') : String(value);

/**
 * A string is read as if it were typed, unless the cell is plain text; a leading apostrophe is never content. Of a
 * number in a cell of plain text Google's pages say nothing: here it becomes text, as when it is typed.
 */
export function stored(book: HostWorkbook, value: unknown, format: string): Stored {
  if (value === null || value === undefined || value === '') {
    return { content: { type: 'blank' }, format: null };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`Cannot write ${value} into a cell`);
    if (format === '@') return asText(numberWord(value, book.locale));
    return { content: { type: 'number', value }, format: null };
  }
  if (typeof value === 'boolean') {
    if (format === '@') return asText(String(value).toUpperCase());
    return { content: { type: 'boolean', value }, format: null };
  }
  if (value instanceof Date) {
    const serial = serialOfInstant(value, book.timeZone);
    return { content: { type: 'number', value: serial }, format: 'dd/mm/yyyy' };
  }
  if (typeof value !== 'string') throw new Error(`Cannot write a ${typeof value} into a cell`);
  if (value.length > MAX_CELL_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (value.startsWith("'")) {
    return { content: { type: 'text', value: value.slice(1) }, format: null };
  }
  return readTyped(value, book.locale, format);
}

/** Google's name for an automatic number format. */
const AUTOMATIC = '0.###############';

export function formatOut(format: string): string {
  return format === '' ? AUTOMATIC : format;
}

export function formatIn(format: string): string {
  return format === 'General' || format === AUTOMATIC ? '' : format;
}
