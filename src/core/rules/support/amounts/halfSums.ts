// `Target Semester › I | II`: two halves that make up the figure of the year in all rows but one.
import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { slipBetween } from '../sums/slips.ts';
import { firstOfEachLine } from '../tree.ts';
import { type BrokenRelation, figureAt } from './relationLines.ts';

const HALF = /\b(?:semester|smt|sem)\b/i;
const FIRST = /\b(?:i|1)\s*\)?$/i;
const SECOND = /\b(?:ii|2)\s*\)?$/i;
/** So many rows must be such sums, with so many different results, and so few may break it. */
const FEWEST = 6;
const FEWEST_RESULTS = 4;
const MOST_BROKEN = 0.1;
const MOST_SOURCES = 8;

export function brokenHalfSums(table: PlanTable, grid: Grid): BrokenRelation[] {
  const all = [...table.columns, ...table.unknownColumns];
  const halves = all.filter(({ title }) => HALF.test(title));
  const years = table.columns.filter(
    (column) => (column.type === 'quantity' || column.type === 'money') && !halves.includes(column),
  );
  return halves.flatMap((first): BrokenRelation[] => {
    const second = halves.find(({ column }) => column === first.column + 1);
    if (!second || !FIRST.test(first.title.trim()) || !SECOND.test(second.title.trim())) return [];
    for (const { column } of years) {
      const broken = oddOnes(table, grid, {
        result: column,
        first: first.column,
        second: second.column,
      });
      if (broken) return broken;
    }
    return [];
  });
}

/** Null where the column is not the sum of the two. */
function oddOnes(
  table: PlanTable,
  grid: Grid,
  places: { readonly result: number; readonly first: number; readonly second: number },
): BrokenRelation[] | null {
  const lines = firstOfEachLine(table).flatMap((owner) => {
    const [written, one, two] = [places.result, places.first, places.second].map((column) =>
      figureAt(grid, owner.row, column),
    );
    return written && one && two ? [{ owner, written, sum: one.value + two.value }] : [];
  });
  const isSum = ({ written, sum }: (typeof lines)[number]): boolean =>
    Math.abs(written.value - sum) < 0.01;
  const right = lines.filter((line) => isSum(line));
  const odd = lines.filter((line) => !isSum(line));
  const results = new Set(right.map(({ sum }) => sum)).size;
  if (right.length < FEWEST || results < FEWEST_RESULTS) return null;
  if (odd.length > Math.max(1, lines.length * MOST_BROKEN)) return null;
  const relation = { kind: 'jumlah' as const, ...places, holds: right.length };
  return odd.flatMap(({ owner, written, sum }): BrokenRelation[] => {
    const found = { owner, relation, written: written.value, expected: sum };
    if (written.typed) return [found];
    const sources = typedSources(grid, owner.row, places.result);
    // A source that may have slipped as well is no less likely.
    const excused = sources.some((column) => {
      const { value } = figureAt(grid, owner.row, column)!;
      return isSlip(value, value + sum - written.value);
    });
    const half = excused ? null : slippedHalf(grid, owner.row, places);
    if (half) {
      const { column, other, value, meant } = half;
      const difference = { kind: 'selisih' as const, first: places.result, second: other };
      const told = { ...difference, result: column, holds: right.length };
      return [{ owner, relation: told, written: value, expected: meant }];
    }
    return sources.length > 0
      ? [{ ...found, parts: [...sources, places.first, places.second] }]
      : [];
  });
}

/** The one typed half that a slip of the pen keeps from making up the year together with the other. */
function slippedHalf(
  grid: Grid,
  row: number,
  {
    result,
    first,
    second,
  }: { readonly result: number; readonly first: number; readonly second: number },
) {
  const year = figureAt(grid, row, result)?.value ?? 0;
  const found = [
    [first, second],
    [second, first],
  ].flatMap(([column, other]) => {
    const [own, rest] = [figureAt(grid, row, column!), figureAt(grid, row, other!)];
    if (!own?.typed || !rest || rest.value >= year) return [];
    const meant = year - rest.value;
    return isSlip(own.value, meant)
      ? [{ column: column!, other: other!, value: own.value, meant }]
      : [];
  });
  return found.length === 1 ? found[0]! : null;
}

function isSlip(written: number, meant: number): boolean {
  const { kind } = slipBetween(written, meant);
  return kind === 'pangkat' || kind === 'tukar';
}

/** `=SUM(I33:L33)` over sources of money typed in the same row: one of these, or of the halves, is wrong. */
function typedSources(grid: Grid, row: number, column: number): number[] {
  const named = references(cellAt(grid, row, column).formula ?? '', grid.locale);
  if (named.some(({ sheet, rect }) => sheet !== null || rect.row !== row || rect.rows !== 1))
    return [];
  const columns = named.flatMap(({ rect }) =>
    Array.from({ length: Math.min(rect.columns, MOST_SOURCES) }, (_, i) => rect.column + i),
  );
  const sources = columns.flatMap((each) => {
    const figure = figureAt(grid, row, each);
    return figure && figure.value !== 0 ? [{ each, typed: figure.typed }] : [];
  });
  return sources.every(({ typed }) => typed) ? sources.map(({ each }) => each) : [];
}
