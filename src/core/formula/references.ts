// The cells that a formula reads: as rectangles, with what is absolute.
import { columnIndex, columnName } from '../grid/a1.ts';
import type { Rect } from '../grid/rect.ts';
import { byTextAndLocale } from '../memory/byText.ts';
import { tokenize, tokenizeCanonical } from './tokenize.ts';
import type { Token } from './tokens.ts';

/** Size of an open side: `A:A` has this many rows, `1:1` this many columns. */
export const ALL_ROWS = 10_000_000;
export const ALL_COLUMNS = 18_278;

/** One corner; null in a direction that is open (`A:A` has no rows). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

export interface Reference {
  /** Unquoted name, null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Zero-based; whole columns have `rows: ALL_ROWS`, whole rows `columns: ALL_COLUMNS`. */
  readonly rect: Rect;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
  /** As written, with `$` and sheet. */
  readonly text: string;
}

/** All references of a formula in reading order, repeats included. */
export const references = byTextAndLocale((formula, locale): readonly Reference[] =>
  referencesOf(tokenize(formula, locale)),
);

export function referencesOf(tokens: readonly Token[]): Reference[] {
  const found: Reference[] = [];
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const reference = parseReference(token.text);
    if (reference) found.push(reference);
  }
  return found;
}

/** `'Rencana 2024'!$B$2:D9` as data; null when the text is no reference. */
export function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf('!');
  const [first, second] = text.slice(bang + 1).split(':');
  const start = parseCorner(first ?? '');
  const end = second === undefined ? null : parseCorner(second);
  if (!start || (second !== undefined && !end)) return null;
  return {
    sheet: bang < 0 ? null : unquote(text.slice(0, bang)),
    rect: rectOf(start, end),
    start,
    end,
    text,
  };
}

/** The one reference that a formula consists of; null where it is more (`=G5-Rencana!N28`), or none. */
export function soleReference(canonical: string): Reference | null {
  const tokens = tokenizeCanonical(canonical).filter(({ kind }) => kind !== 'equals');
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === 'reference' ? parseReference(only.text) : null;
}

/** Rows `from`–`to` (zero-based, both in it) of one column. */
export interface Stretch {
  readonly sheet: string | null;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** The stretch of `=SUM(K14:K20)`: the only range that a formula names; null where it names more, or a block of columns. */
export function soleStretch(canonical: string): Stretch | null {
  const [only, another] = references(canonical, null);
  if (!only?.end || another || only.rect.columns !== 1) return null;
  const { column, row, rows } = only.rect;
  return { sheet: only.sheet, column, from: row, to: row + rows - 1 };
}

/** `'Rencana 2024'!` of `'Rencana 2024'!$B$2`; empty for a cell of the formula's own sheet. */
export function sheetPrefix(text: string): string {
  return text.slice(0, text.lastIndexOf('!') + 1);
}

/** The text of a reference; null when a corner lies outside every sheet. */
export function printReference(reference: {
  readonly sheet: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
  readonly text: string;
}): string | null {
  const start = printCorner(reference.start);
  const end = reference.end === null ? '' : printCorner(reference.end);
  if (start === null || end === null) return null;
  return `${sheetPrefix(reference.text)}${start}${reference.end === null ? '' : `:${end}`}`;
}

function parseCorner(text: string): Corner | null {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/.exec(text);
  if (!match || text === '') return null;
  return {
    row: match[4] === undefined ? null : Number(match[4]) - 1,
    column: match[2] === undefined ? null : columnIndex(match[2]),
    absoluteRow: match[3] === '$',
    absoluteColumn: match[1] === '$',
  };
}

function printCorner(corner: Corner): string | null {
  const { row, column } = corner;
  if (row !== null && (row < 0 || row >= ALL_ROWS)) return null;
  if (column !== null && (column < 0 || column >= ALL_COLUMNS)) return null;
  const letters = column === null ? '' : `${corner.absoluteColumn ? '$' : ''}${columnName(column)}`;
  const digits = row === null ? '' : `${corner.absoluteRow ? '$' : ''}${row + 1}`;
  return letters + digits;
}

// Corners may come in any order (`D9:B2`); an open side starts where the other corner says, else at 0.
function rectOf(start: Corner, end: Corner | null): Rect {
  const last = end ?? start;
  const rows = span(start.row, last.row, ALL_ROWS);
  const columns = span(start.column, last.column, ALL_COLUMNS);
  return { row: rows.from, column: columns.from, rows: rows.count, columns: columns.count };
}

function span(a: number | null, b: number | null, all: number): { from: number; count: number } {
  if (a === null && b === null) return { from: 0, count: all };
  if (a === null || b === null) return { from: (a ?? b)!, count: all - (a ?? b)! };
  return { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

function unquote(name: string): string {
  return /^'[\s\S]*'$/.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** The columns of its own row `row` (zero-based) that a formula names, one by one or as ranges. */
export function columnsInRow(formula: string, locale: string | null, row: number): number[] {
  return references(formula, locale)
    .filter(({ sheet, rect }) => sheet === null && rect.row === row && rect.rows === 1)
    .flatMap(({ rect }) => Array.from({ length: rect.columns }, (_, i) => rect.column + i));
}
