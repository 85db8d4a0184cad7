// `Target Semester › I | II`: two halves that make up the figure of the year in all rows but one.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { firstOfEachLine } from '../tree.ts';
import { type BrokenRelation, figureAt } from './relationLines.ts';

const HALF = /\b(?:semester|smt|sem)\b/i;
const FIRST = /\b(?:i|1)\s*\)?$/i;
const SECOND = /\b(?:ii|2)\s*\)?$/i;
/** So many rows must be such sums, with so many different results, and so few may break it. */
const FEWEST = 6;
const FEWEST_RESULTS = 4;
const MOST_BROKEN = 0.1;

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
  return odd.flatMap(({ owner, written, sum }) =>
    written.typed ? [{ owner, relation, written: written.value, expected: sum }] : [],
  );
}
