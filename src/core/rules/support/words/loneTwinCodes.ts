// A list whose rows all have a code of their own, but for two: one of them has the code of the other.
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { normaliseName } from '../../../nomenclature/nameWords.ts';
import { groupBy } from '../groupBy.ts';

/** So many codes of a column must all be different. */
const FEWEST = 10;
const CODE = /^\d{1,2}(?:\.\d{1,4}){1,6}\.?$/;
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
    const [first, second] = pair.map(({ row }) => ({ row, name: nameBeside(grid, row, column) }));
    if (!first!.name || !second!.name || same(first!.name, second!.name)) return [];
    const rows = coded.map(({ row }) => row);
    const codes = coded.map(({ code }) => code);
    const fits = (row: number): boolean => isBetween(codes, rows.indexOf(row));
    const [wrong, right] =
      fits(second!.row) && !fits(first!.row) ? [first!, second!] : [second!, first!];
    const { code } = pair[0]!;
    return [
      {
        ...{ row: wrong.row, other: right.row, column, code },
        ...{ name: wrong.name!, otherName: right.name! },
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

/** The nearest words right of the code. */
function nameBeside(grid: Grid, row: number, column: number): string | null {
  for (let at = column + 1; at <= column + NEAR; at += 1) {
    const { kind, display } = cellAt(grid, row, at);
    if (kind === 'text' && display.trim().length >= SHORTEST && !CODE.test(display.trim()))
      return display.trim();
  }
  return null;
}
