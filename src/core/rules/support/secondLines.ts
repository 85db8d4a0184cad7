// Rows without a name below a work (`Fisik (%)` below `Keu (Rp)`): whose they are, and what the sheet calls each line.
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { WHY } from '../../reader/rows/rowClass.ts';
import { groupBy, largestGroups } from './groupBy.ts';

export interface Line {
  /** Row of the sheet. */
  readonly row: number;
  readonly owner: PlanRow;
  /** 0 for the row with the name, 1 for the row below it. */
  readonly at: number;
  /** What the line is called; empty where nothing is written. */
  readonly label: string;
}

export interface Lines {
  /** The column that says what each line is. */
  readonly column: number;
  readonly lines: readonly Line[];
}

/** So many works must have a second line before there is a habit. */
const FEWEST = 5;
const NAMELESS = new Set<string>([WHY.loose, WHY.joined, WHY.line]);

/** The lines of all works that have more than one, named or not; null where a work is a single row. */
export function linesOf(table: PlanTable, grid: Grid): Lines | null {
  const names = new Map(table.rows.map((row) => [row.row, row] as const));
  const nameless = new Set(
    table.ignoredRows.flatMap(({ row, why }) => (NAMELESS.has(why) ? [row] : [])),
  );
  const places: Omit<Line, 'label'>[] = [];
  for (const [first, owner] of names) {
    if (!nameless.has(first + 1)) continue;
    places.push({ row: first, owner, at: 0 });
    for (let at = 1; nameless.has(first + at); at += 1) places.push({ row: first + at, owner, at });
  }
  const below = places.filter(({ at }) => at > 0);
  if (below.length < FEWEST) return null;
  const column = labelColumn(table, grid, below);
  if (column === null) return null;
  const label = (row: number): string =>
    cellAt(grid, row, column).display.replace(/\s+/g, ' ').trim();
  return { column, lines: places.map((place) => ({ ...place, label: label(place.row) })) };
}

/** The column where nearly all second lines say the same. */
function labelColumn(
  table: PlanTable,
  grid: Grid,
  below: readonly { readonly row: number; readonly at: number }[],
): number | null {
  const second = below.filter(({ at }) => at === 1);
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    const words = second.flatMap(({ row }) => {
      const { kind, formula, display } = cellAt(grid, row, column);
      return kind === 'text' && formula === null && /[a-z]{2}/i.test(display) ? [display] : [];
    });
    const usual = largestGroups(words, (each) => each.trim().toLowerCase())[0];
    if (usual && usual.length >= FEWEST && usual.length >= second.length - 1) return column;
  }
  return null;
}

/** What nearly all lines at each place are called, by place: all but one at most. */
export function usualLabels({ lines }: Lines): ReadonlyMap<number, string> {
  const usual = new Map<number, string>();
  for (const [at, own] of groupBy(lines, (line) => line.at)) {
    const group = largestGroups(own, ({ label }) => label.toLowerCase() || null)[0];
    if (group && group.length >= FEWEST && group.length >= own.length - 1)
      usual.set(at, group[0]!.label);
  }
  return usual;
}
