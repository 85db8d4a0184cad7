// Cells of a recap that show figures from elsewhere: from which rows, from which columns, and how the formula would read otherwise.
import { printCanonical } from '../../../../formula/canonical.ts';
import {
  ALL_COLUMNS,
  ALL_ROWS,
  type Corner,
  parseReference,
  printReference,
  type Reference,
  references,
} from '../../../../formula/references.ts';
import { tokenizeCanonical } from '../../../../formula/tokenize.ts';
import type { Token } from '../../../../formula/tokens.ts';
import { columnName } from '../../../../grid/a1.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';

export interface Link {
  readonly cell: FormulaCell;
  readonly refs: readonly Reference[];
  /** The rows that it takes, whatever their columns: the same along a row of a recap. */
  readonly home: string;
  /** The columns that it takes, whatever their rows: the same down a recap. */
  readonly span: string;
}

/** The links of one sheet row, from left to right. */
export interface LinkRow {
  readonly row: number;
  readonly links: readonly Link[];
}

/** Rows of the sheet, from the first to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Null for a formula that takes anything of the recap itself. `block`: the rows of the recap, where the rest of its
 * sheet counts as elsewhere; null where only other sheets do.
 */
export function linkOf(sheet: FormulaSheet, cell: FormulaCell, block: Stretch | null): Link | null {
  const refs = references(cell.canonical, null);
  const own = sheet.grid.sheet;
  const elsewhere = ({ sheet: named, rect }: Reference): boolean => {
    if (rect.rows >= ALL_ROWS || rect.columns >= ALL_COLUMNS) return false;
    if (named !== null && named !== own) return true;
    return block !== null && (rect.row > block.last || rect.row + rect.rows <= block.first);
  };
  if (refs.length === 0 || !refs.every(elsewhere)) return null;
  const home = refs.map(({ sheet: named, rect }) => `${named ?? own}|${rect.row}:${rect.rows}`);
  return { cell, refs, home: listed(home), span: listed(refs.map(columnsOf)) };
}

const listed = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

function columnsOf({ rect }: Reference): string {
  const [first, last] = [rect.column, rect.column + rect.columns - 1].map(columnName);
  return first === last ? first! : `${first}:${last}`;
}

/** Sheets that a link takes from. */
export function sheetsOf({ refs }: Link): string {
  return listed(refs.map(({ sheet }) => sheet ?? ''));
}

/** The columns of the one that the other does not take, as a reader names them. */
export function columnsBeside(link: Link, other: Link): string {
  const known = new Set(other.span.split(' '));
  const left = link.span.split(' ').filter((each) => !known.has(each));
  return (left.length > 0 ? left : link.span.split(' ')).join(', ');
}

/** Months of a quarter: more than one column at a time. */
export function addsAlong({ refs }: Link): boolean {
  return refs.some(({ rect }) => rect.columns > 1);
}

export function overlap(one: Link, other: Link): boolean {
  return one.refs.some(({ rect: a }) =>
    other.refs.some(
      ({ rect: b }) => a.column < b.column + b.columns && b.column < a.column + a.columns,
    ),
  );
}

/**
 * The columns that `like` takes in the rows that `beside` takes; null where the two are not built alike. `own`: what
 * stands there; where a program of one work is shown and the others are added, it says which.
 */
export function linkTo(like: Link, beside: Link, own: Link = like): string | null {
  const rows = beside.refs;
  if (like.refs.length === rows.length) {
    const form = formOf(like) !== formOf(own) && formOf(beside) === formOf(own) ? beside : like;
    return rewritten(form.cell.canonical, like.refs, rows);
  }
  // `='RAD'!F62+'RAD'!G62` beside `='RAD'!B62`: both columns of that row.
  const [row, ...more] = rows;
  const ofOneRow = new Set(like.refs.map(({ rect }) => `${rect.row}:${rect.rows}`)).size === 1;
  if (row && more.length === 0 && ofOneRow)
    return rewritten(
      like.cell.canonical,
      like.refs,
      like.refs.map(() => row),
    );
  const [columns] = like.refs;
  return like.span.includes(' ')
    ? null
    : rewritten(
        beside.cell.canonical,
        rows.map(() => columns!),
        rows,
      );
}

const formOf = ({ refs }: Link): string =>
  refs.map(({ end }) => (end === null ? 'cell' : 'range')).join(' ');

function rewritten(
  canonical: string,
  columns: readonly Reference[],
  rows: readonly Reference[],
): string {
  let at = -1;
  const tokens = tokenizeCanonical(canonical).map((token): Token => {
    const reference = token.kind === 'reference' ? parseReference(token.text) : null;
    if (!reference) return token;
    at += 1;
    const [column, row] = [columns[at]!, rows[at]!];
    const corner = (end: 'start' | 'end'): Corner => {
      const across = column[end] ?? column.start;
      const down = row[end] ?? row.start;
      const { column: letter, absoluteColumn } = across;
      return { row: down.row, absoluteRow: down.absoluteRow, column: letter, absoluteColumn };
    };
    const text = printReference({
      ...row,
      start: corner('start'),
      end: reference.end === null ? null : corner('end'),
    });
    return { kind: 'reference', text: text ?? token.text };
  });
  return printCanonical(tokens);
}

/** One that stands for all, where all of them take the same columns. */
export function usualLink(links: readonly Link[]): Link | null {
  return links.length > 0 && new Set(links.map(({ span }) => span)).size === 1 ? links[0]! : null;
}
