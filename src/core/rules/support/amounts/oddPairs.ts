// Two columns, of one sheet or of two, that say the same of every row but one.
import { columnCount, type Grid } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { wholeSheets } from '../formulas/formulaSheet.ts';
import { namesOwnColumn } from '../formulas/ownColumn.ts';
import { sameRows } from './sameRows.ts';

/** So many rows must say the same, with so many different figures. */
const FEWEST = 6;
const FEWEST_FIGURES = 5;
/** The sums above a slip are wrong with it: so many rows may differ, and no more than half as many as agree. */
const MOST_BROKEN = 6;

export interface OddPair {
  /** The row in which they differ; sums of the column above or below it may differ as well. */
  readonly a: CellRef;
  readonly b: CellRef;
  readonly first: number;
  readonly second: number;
  /** So many rows say the same in both columns. */
  readonly agreeing: number;
}

export const oddPairs = memo((context: RuleContext): readonly OddPair[] => {
  const grids = wholeSheets(context).map(({ grid }) => grid);
  return grids.flatMap((a) => grids.flatMap((b) => pairsBetween(a, b)));
});

function pairsBetween(a: Grid, b: Grid): OddPair[] {
  const rows = a === b ? a.cells.map((_, row) => [row, row] as const) : sameRows(a, b);
  if (rows.length <= FEWEST) return [];
  const [own, its] = [figureColumns(a), figureColumns(b)];
  return own.flatMap((left) =>
    its
      .filter((right) => a !== b || right > left)
      .flatMap((right) => oddPair({ grid: a, column: left }, { grid: b, column: right }, rows)),
  );
}

/** Columns that hold enough figures, from left to right. */
const figureColumns = memo((grid: Grid): readonly number[] =>
  Array.from({ length: columnCount(grid) }, (_, column) => column).filter(
    (column) =>
      grid.cells.filter((_, row) => figureAt({ grid, column }, row) !== null).length > FEWEST,
  ),
);

interface Column {
  readonly grid: Grid;
  readonly column: number;
}

function figureAt({ grid, column }: Column, row: number): number | null {
  const cell = grid.cells[row]?.[column];
  return cell?.kind === 'number' && cell.value !== 0 ? Number(cell.value) : null;
}

/** [] where they differ in no row, in more than one, or in none but sums. */
function oddPair(
  left: Column,
  right: Column,
  rows: readonly (readonly [number, number])[],
): OddPair[] {
  const figures = new Set<number>();
  const broken: (readonly [number, number])[] = [];
  let agreeing = 0;
  for (const pair of rows) {
    const [first, second] = [figureAt(left, pair[0]), figureAt(right, pair[1])];
    if (first === null || second === null) continue;
    if (Math.abs(first - second) <= 1e-6 * Math.max(1, Math.abs(first))) {
      agreeing += 1;
      figures.add(first);
    } else if (broken.push(pair) > MOST_BROKEN) return [];
  }
  if (agreeing < FEWEST || figures.size < FEWEST_FIGURES || broken.length * 2 > agreeing) return [];
  const [root, another] = broken.filter(
    ([row, its]) =>
      !namesOwnColumn(left.grid, row, left.column) &&
      !namesOwnColumn(right.grid, its, right.column),
  );
  if (!root || another) return [];
  return [
    {
      a: { sheet: left.grid.sheet, row: root[0], column: left.column },
      b: { sheet: right.grid.sheet, row: root[1], column: right.column },
      first: figureAt(left, root[0])!,
      second: figureAt(right, root[1])!,
      agreeing,
    },
  ];
}
