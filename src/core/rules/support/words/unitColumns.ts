// Units told in two columns of a sheet (before and after, this year and next) that agree in all rows but one, whatever the columns mean.
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { parseQuantities } from '../../../numbers/parseQuantities.ts';
import { normaliseUnit } from '../../../numbers/units.ts';

/** So many rows must agree, in so many different units: what is always `Dokumen` may well be `Laporan` once. */
const FEWEST = 5;
const FEWEST_UNITS = 3;
/** `Satuan Volume` too; not `Satuan Kerja`. */
const UNITS = /^satuan(?!\s*(?:kerja|harga|pelaksana|polisi))(?:\s+\w+){0,2}$/i;
/** A header is no longer than this. */
const HEADER_ROWS = 20;
const LONGEST = 40;

export interface OddUnit {
  readonly row: number;
  readonly column: number;
  /** The column beside it, and what the two say. */
  readonly other: number;
  readonly says: string;
  readonly otherSays: string;
}

export function oddUnits(grid: Grid): OddUnit[] {
  const columns = Array.from({ length: columnCount(grid) }, (_, column) => column).flatMap(
    (column) => {
      const units = unitsIn(grid, column);
      return units.size > FEWEST ? [{ column, units }] : [];
    },
  );
  const clashes: { row: number; left: number; right: number }[] = [];
  for (const [i, a] of columns.entries()) {
    for (const b of columns.slice(i + 1)) {
      const rows = [...a.units.keys()].filter((row) => b.units.has(row));
      const agree = rows.filter((row) => a.units.get(row) === b.units.get(row));
      const [odd, another] = rows.filter((row) => a.units.get(row) !== b.units.get(row));
      const kinds = new Set(agree.map((row) => a.units.get(row)));
      if (odd === undefined || another !== undefined) continue;
      if (agree.length >= FEWEST && kinds.size >= FEWEST_UNITS)
        clashes.push({ row: odd, left: a.column, right: b.column });
    }
  }
  return oncePerRow(grid, clashes);
}

/** The cell that clashes with most of the others; of two alone the one further to the right. */
function oncePerRow(
  grid: Grid,
  clashes: readonly { readonly row: number; readonly left: number; readonly right: number }[],
): OddUnit[] {
  return [...new Set(clashes.map(({ row }) => row))].map((row): OddUnit => {
    const here = clashes.filter((each) => each.row === row);
    const count = (column: number): number =>
      here.filter(({ left, right }) => left === column || right === column).length;
    const all = [...new Set(here.flatMap(({ left, right }) => [left, right]))];
    const [column] = all.sort((a, b) => count(b) - count(a) || b - a) as [number];
    const clash = here.find(({ left, right }) => left === column || right === column)!;
    const other = clash.left === column ? clash.right : clash.left;
    const [says, otherSays] = [column, other].map((at) => cellAt(grid, row, at).display.trim());
    return { row, column, other, says: says!, otherSays: otherSays! };
  });
}

/** Row → unit: of `310 Orang`, or of the word itself below a heading `Satuan`. */
function unitsIn(grid: Grid, column: number): ReadonlyMap<number, string> {
  const heading = Array.from(
    { length: Math.min(HEADER_ROWS, rowCount(grid)) },
    (_, row) => row,
  ).find((row) => UNITS.test(cellAt(grid, row, column).display.trim()));
  const words = heading !== undefined || standsBesideFigures(grid, column);
  const found = new Map<number, string>();
  for (let row = (heading ?? -1) + 1; row < rowCount(grid); row += 1) {
    const { kind, display } = cellAt(grid, row, column);
    const text = display.trim();
    if (kind !== 'text' || text === '' || text.length > LONGEST) continue;
    const unit = normaliseUnit(words ? wordUnit(text) : quantityUnit(text));
    if (unit !== '') found.set(row, unit);
  }
  return found;
}

/** Below a title that goes over the figures and their units: without one of its own, and each word right of a figure. */
function standsBesideFigures(grid: Grid, column: number): boolean {
  if (column === 0) return false;
  const filled = grid.cells.flatMap((_, row) =>
    cellAt(grid, row, column).display.trim() === '' ? [] : [row],
  );
  return (
    filled.length > FEWEST &&
    filled.every(
      (row) =>
        cellAt(grid, row, column).kind === 'text' &&
        cellAt(grid, row, column - 1).kind === 'number',
    )
  );
}

function wordUnit(text: string): string | null {
  return /^[a-z%]/i.test(text) && text.length <= LONGEST / 2 ? text : null;
}

function quantityUnit(text: string): string | null {
  if (!/^[\d.,]+\s*[a-z%]/i.test(text)) return null;
  const [quantity, another] = parseQuantities(text, null);
  return quantity && !another ? quantity.unit : null;
}
