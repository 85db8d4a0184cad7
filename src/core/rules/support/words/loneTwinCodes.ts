// A list whose rows all have a code of their own, but for two: one of them has the code of the other.
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { groupBy } from '../groupBy.ts';

/** So many codes of a column must all be different. */
const FEWEST = 10;
const CODE = /^\d{1,2}(?:\.\d{1,4}){1,8}\.?$/;
/** Names stand no further from their codes. */
const NEAR = 3;
const SHORTEST = 4;

export interface TwinCode {
  /** The row whose code does not fit between those above and below it; else the lower of the two. */
  readonly row: number;
  readonly other: number;
  readonly column: number;
  readonly code: string;
  readonly name: string;
  readonly otherName: string;
}

export function loneTwinCodes(grid: Grid): TwinCode[] {
  return Array.from({ length: columnCount(grid) }, (_, column) => column).flatMap((column) => {
    const coded = Array.from({ length: rowCount(grid) }, (_, row) => row).flatMap((row) => {
      const { kind, display, formula } = cellAt(grid, row, column);
      const code = display.trim();
      return kind === 'text' && formula === null && CODE.test(code) ? [{ row, code }] : [];
    });
    const twins = [...groupBy(coded, ({ code }) => code).values()].filter(
      ({ length }) => length > 1,
    );
    const [pair, another] = twins;
    if (!pair || another || pair.length > 2 || coded.length < FEWEST) return [];
    const rows = coded.map(({ row }) => row);
    const named = namesBeside(grid, pair[0]!.row, pair[1]!.row, column, rows);
    if (!named) return [];
    const [first, second] = pair.map(({ row }, i) => ({ row, name: named[i]! }));
    const codes = coded.map(({ code }) => code);
    const fits = (row: number): boolean => isBetween(codes, rows.indexOf(row));
    const [wrong, right] =
      fits(second!.row) && !fits(first!.row) ? [first!, second!] : [second!, first!];
    const { code } = pair[0]!;
    return [
      {
        ...{ row: wrong.row, other: right.row, column, code },
        ...{ name: wrong.name, otherName: right.name },
      },
    ];
  });
}

const same = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b);

/** Codes go up from above to below. */
function isBetween(codes: readonly string[], at: number): boolean {
  const [above, own, below] = [codes[at - 1], codes[at]!, codes[at + 1]].map((code) =>
    code
      ?.split('.')
      .map((part) => part.padStart(4, '0'))
      .join('.'),
  );
  return (above === undefined || above < own!) && (below === undefined || own! < below);
}

/**
 * The nearest words right of the code that differ; null when the nearest ones of all are alike, unless these are the name
 * of a group (program before sub kegiatan) that other `rows` share too.
 */
function namesBeside(
  grid: Grid,
  row: number,
  other: number,
  column: number,
  rows: readonly number[],
): readonly [string, string] | null {
  for (let at = column + 1; at <= column + NEAR; at += 1) {
    const [own, its] = [row, other].map((each) => wordsAt(grid, each, at));
    if (!own || !its) continue;
    if (!same(own, its)) return [own, its];
    const others = rows.filter((each) => each !== row && each !== other);
    const groups = groupBy(others, (each) => wordsAt(grid, each, at));
    if (![...groups.values()].some(({ length }) => length > 1)) return null;
  }
  return null;
}

function wordsAt(grid: Grid, row: number, column: number): string | null {
  const { kind, display } = cellAt(grid, row, column);
  const text = display.trim();
  return kind === 'text' && text.length >= SHORTEST && !CODE.test(text) ? text : null;
}
