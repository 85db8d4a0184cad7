// A typed total right behind, or before, the columns that it adds (`APBD | DAK | CSR | Total`), whatever their titles.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { firstOfEachLine } from '../tree.ts';
import { brokenIn } from './columnSums.ts';
import { type BrokenRelation, figureAt } from './relationLines.ts';

/** Two are looked for among all columns; more than these are periods. */
const FEWEST_PARTS = 3;
const MOST_PARTS = 8;
/** A few months in a row are no whole. */
const PERIODS = /^(?:kas|bulan|realisasiKas|realisasiBulan)\d+$/;
/** Three counts or more do not make up a fourth by chance in row after row. */
const WAY = { least: 1, calculated: true };

/** Rows in which one figure goes against the others. */
export function brokenBesideSums(table: PlanTable, grid: Grid): BrokenRelation[] {
  const owners = [...firstOfEachLine(table), ...table.totalRows];
  // Quarters of a target may repeat it, years do not.
  const counted = table.columns.filter(
    ({ id, type }) => (type === 'money' && !PERIODS.test(id)) || /^targetTahun/.test(id),
  );
  const figures = [...counted, ...table.unknownColumns]
    .map(({ column }) => column)
    .filter((column) => holdsFigures(table, grid, column))
    .sort((a, b) => a - b);
  return figures.flatMap((column, at): BrokenRelation[] => {
    let best: ReturnType<typeof brokenIn> = null;
    for (let count = FEWEST_PARTS; count <= MOST_PARTS; count++) {
      const before = figures.slice(Math.max(0, at - count), at);
      const behind = figures.slice(at + 1, at + 1 + count);
      for (const parts of [before, behind]) {
        const found = parts.length === count ? brokenIn(grid, owners, column, parts, WAY) : null;
        if (found && found.right > (best?.right ?? 0)) best = found;
      }
    }
    return best?.broken ?? [];
  });
}

function holdsFigures(table: PlanTable, grid: Grid, column: number): boolean {
  const figures = table.rows.filter(({ row }) => (figureAt(grid, row, column)?.value ?? 0) > 0);
  return figures.length > 1;
}
