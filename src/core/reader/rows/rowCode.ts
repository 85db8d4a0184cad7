// The code that stands in the column of codes beside a name, also when its parts have cells of their own.
import type { Level } from '../../model/level.ts';
import { codeLevel, normaliseCode } from '../../nomenclature/code.ts';
import type { FilledCell, TableContext } from '../tableContext.ts';

/** Reads the code of a row: empty where there is none; a number in a single column is none, nor a name that strayed into it. */
export function codeReader(context: TableContext): (row: number) => string {
  const codes = context.columns.filter((column) => /^kode\d*$/.test(column.id));
  return (row) => {
    const stray = context.stray.get(row);
    const own = codes
      .filter(({ column }) => column !== stray && !context.merges.covered(row, column))
      .map(({ column }) => context.grid.cells[row]![column]!)
      .filter((cell) => cell.kind === 'text' || codes.length > 1)
      .map((cell) => cell.display.trim())
      .filter((part) => part !== '');
    return own.length === 0 ? '' : [...(context.pieces.get(row) ?? []), ...own].join('.');
  };
}

/** So many rows with a code must have a name before a code without one tells of a name left out. */
const FEWEST = 3;
/** One in so many may lack it; where more do, names are not written there. */
const RARE = 8;

/** Rows with a code that no other row bears and without a name, where nearly all others have theirs; with their level. */
export function codedWithoutName(
  context: TableContext,
  rows: readonly { readonly row: number; readonly cells: readonly FilledCell[] }[],
): ReadonlyMap<number, Level> {
  const names = new Set(context.names.map(({ column }) => column));
  const codeOf = codeReader(context);
  const seen = new Map<string, number>();
  const blank: { row: number; kode: string; level: Level }[] = [];
  let named = 0;
  for (const { row, cells } of rows) {
    const text = codeOf(row);
    const level = codeLevel(text);
    if (level === null) continue;
    const kode = normaliseCode(text);
    seen.set(kode, (seen.get(kode) ?? 0) + 1);
    if (context.stray.has(row) || cells.some(({ column }) => names.has(column))) named += 1;
    else blank.push({ row, kode, level });
  }
  const alone = blank.filter(({ kode }) => seen.get(kode) === 1);
  if (named < FEWEST || alone.length * RARE > Math.max(named, RARE)) return new Map();
  return new Map(alone.map(({ row, level }) => [row, level]));
}
