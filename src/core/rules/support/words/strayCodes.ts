// A single code, on any sheet, that falls out of the rising codes around it: with one part as these have it, it would stand right.
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';

/** So many codes must be in order before one that is not is odd. */
const FEWEST = 10;
/** `5.1.02.01`, `I.3.1.2`, `6.3.(5a)`. */
const CODE = /^(?:\d{1,4}|[IVX]{1,5})(?:\.\(?\d{1,4}[a-z]?\)?)+\.?$/;
const ACCOUNT = /^[4-6]\.\d\.\d{2}\./;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

interface Coded {
  readonly row: number;
  readonly parts: readonly string[];
}

export interface StrayCode {
  readonly row: number;
  readonly column: number;
  readonly kode: string;
  readonly before: { readonly row: number; readonly kode: string };
  readonly after: { readonly row: number; readonly kode: string };
  /** The code with one part as its neighbours have it. */
  readonly meant: string;
}

export function strayCodes(grid: Grid): StrayCode[] {
  return Array.from({ length: columnCount(grid) }, (_, column) => column).flatMap(
    (column) => strayIn(codesIn(grid, column), column) ?? [],
  );
}

function codesIn(grid: Grid, column: number): Coded[] {
  return Array.from({ length: rowCount(grid) }, (_, row) => row).flatMap((row): Coded[] => {
    const { kind, formula, display } = cellAt(grid, row, column);
    const text = display.trim();
    const typed = kind === 'text' && formula === null && CODE.test(text);
    return typed ? [{ row, parts: text.replace(/\.$/, '').split('.') }] : [];
  });
}

function strayIn(codes: readonly Coded[], column: number): StrayCode | null {
  if (codes.length < FEWEST) return null;
  const places = codes.map((_, i) => i).filter((i) => isBetween(codes, i));
  const apart = places.filter((i) => leavesGroup(codes, i));
  const falls = codes.filter((code, i) => i > 0 && compare(codes[i - 1]!, code) > 0);
  const [at, another] = apart.length > 0 ? apart : falls.length === 1 ? places : [];
  // Nothing behind the last one tells whether a new group begins with it.
  const last = falls.includes(codes[codes.length - 1]!);
  if (at === undefined || another !== undefined || last) return null;
  const [before, own, after] = [codes[at - 1]!, codes[at]!, codes[at + 1]!];
  const meant =
    mended(before, own, after) ?? (falls.length === 1 ? regrouped(before, own, after) : null);
  const repeats = codes.some((code, i) => i > 0 && compare(codes[i - 1]!, code) === 0);
  const taken = meant && codes.some((code) => compare(code, { row: 0, parts: meant }) === 0);
  if (!meant || (taken && !repeats)) return null;
  const told = ({ row, parts }: Coded) => ({ row, kode: parts.join('.') });
  return {
    ...{ row: own.row, column, kode: own.parts.join('.'), meant: meant.join('.') },
    ...{ before: told(before), after: told(after) },
  };
}

/** Without it the codes around it rise; with it they do not. */
function isBetween(codes: readonly Coded[], at: number): boolean {
  const [before, own, after] = [codes[at - 1], codes[at]!, codes[at + 1]];
  if (!before || !after || compare(before, after) >= 0) return false;
  return compare(before, own) > 0 || compare(own, after) > 0;
}

/** Those around it begin alike, and it does not. */
function leavesGroup(codes: readonly Coded[], at: number): boolean {
  const [before, own, after] = [codes[at - 1]!, codes[at]!, codes[at + 1]!];
  return alike(before, own) < alike(before, after);
}

function alike(a: Coded, b: Coded): number {
  const other = a.parts.findIndex((part, i) => part !== b.parts[i]);
  return other < 0 ? a.parts.length : other;
}

/** With exactly one part of a neighbour's in the same place it stands between the two. */
function mended(before: Coded, own: Coded, after: Coded): readonly string[] | null {
  for (const [i, part] of own.parts.entries()) {
    for (const other of [before.parts[i], after.parts[i]]) {
      if (other === undefined || other === part) continue;
      const parts = own.parts.map((each, at) => (at === i ? other : each));
      if (standsBetween(before, { ...own, parts }, after)) return parts;
    }
  }
  return null;
}

/** With all but its last part as a neighbour has them it stands between the two. */
function regrouped(before: Coded, own: Coded, after: Coded): readonly string[] | null {
  // Of accounts only one may be of another kind (`5.2.05…` among `5.1.02…`).
  if (ACCOUNT.test(own.parts.join('.'))) return null;
  for (const beside of [before, after]) {
    if (beside.parts.length !== own.parts.length) continue;
    const parts = [...beside.parts.slice(0, -1), own.parts[own.parts.length - 1]!];
    if (standsBetween(before, { ...own, parts }, after)) return parts;
  }
  return null;
}

function standsBetween(before: Coded, code: Coded, after: Coded): boolean {
  return compare(before, code) < 0 && compare(code, after) <= 0;
}

/** A code stands before those that go on from it. */
function compare(a: Coded, b: Coded): number {
  for (const [i, part] of a.parts.entries()) {
    const other = b.parts[i];
    if (other === undefined) return 1;
    const difference = worth(part) - worth(other);
    if (difference !== 0) return difference;
  }
  return a.parts.length - b.parts.length;
}

/** `(5a)` stands behind `(5)` and before `(6)`. */
function worth(part: string): number {
  const [, digits, letter] = /^\(?(\d+)([a-z]?)\)?$/.exec(part) ?? [];
  if (digits !== undefined)
    return Number(digits) + (letter ? (letter.charCodeAt(0) - 96) / 100 : 0);
  const values = [...part].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
