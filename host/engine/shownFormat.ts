// Which number format an automatic cell shows: a formula takes over the one of the first cell it refers to, as in Sheets.
import { isDateFormat } from 'numfmt';
import { parseCellName } from '../../src/core/grid/a1.ts';
import { CANONICAL, scanFormula } from './formulaScan.ts';
import type { Content } from './sheetEngine.ts';
import { sheetOfPrefix } from './shiftFormula.ts';

export interface FormatSource {
  content(sheet: string, row: number, column: number): Content;
  format(sheet: string, row: number, column: number): string;
  isDate(sheet: string, row: number, column: number): boolean;
  dateFormat(): string;
}

/** Functions whose result is of the kind of their first argument. */
const SAME_KIND =
  /^(SUM|AVERAGE|MIN|MAX|MEDIAN|ROUND|ROUNDUP|ROUNDDOWN|SUBTOTAL|IFERROR|LARGE|SMALL|ABS)$/i;

/** A chain of formulas is followed this far. */
const DEPTH = 12;

export function shownFormat(
  source: FormatSource,
  sheet: string,
  row: number,
  column: number,
  depth = 0,
): string {
  const own = source.format(sheet, row, column);
  if (own !== '') return own;
  const content = source.content(sheet, row, column);
  if (content.type !== 'formula') return '';
  const inherited = depth < DEPTH ? inheritedFormat(source, sheet, content.formula, depth) : '';
  if (inherited !== '') return inherited;
  return source.isDate(sheet, row, column) ? source.dateFormat() : '';
}

function inheritedFormat(
  source: FormatSource,
  sheet: string,
  formula: string,
  depth: number,
): string {
  const pieces = scanFormula(formula, CANONICAL);
  const operators = pieces.filter((piece) => piece.kind === 'other').map((piece) => piece.text);
  if (operators.some((operator) => operator !== '+' && operator !== '-')) return '';
  if (pieces.some((piece) => piece.kind === 'function' && !SAME_KIND.test(piece.text))) return '';
  const first = pieces.find((piece) => piece.kind === 'reference');
  if (!first) return '';
  const corner = parseCellName(first.text.slice(first.prefix.length).split(':')[0]!);
  if (!corner) return '';
  const on = first.prefix === '' ? sheet : sheetOfPrefix(first.prefix);
  const format = shownFormat(source, on, corner.row, corner.column, depth + 1);
  if (format === '@') return '';
  // The difference of two dates is a number of days.
  return operators.length > 0 && isDateFormat(format) ? '' : format;
}
