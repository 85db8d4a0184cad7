// Typed columns under a heading of the office's own that are the sum of the year's quarters or months in all rows but one.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { periodColumns } from '../spot.ts';
import { firstOfEachLine } from '../tree.ts';
import { type BrokenRelation, figureAt, LEAST_AMOUNT } from './relationLines.ts';

const FAMILIES = ['anggaranTw', 'kas', 'realisasiRp', 'realisasiKas'];
/** A year has four quarters or twelve months; a half of it may be added too. */
const FEWEST_PERIODS = 2;
/** So many rows must be such sums, with so many different results, and so few may break it. */
const FEWEST = 8;
const FEWEST_RESULTS = 5;
const MOST_BROKEN = 0.1;

/** Rows, and total rows, of `JUMLAH SATU TAHUN` that are not what their quarters come to. */
export function brokenPeriodSums(table: PlanTable, grid: Grid): BrokenRelation[] {
  const owners = [...firstOfEachLine(table), ...table.totalRows];
  const families = FAMILIES.map((family) =>
    periodColumns(table, family).filter(({ id }) => /\d$/.test(id)),
  ).filter((columns) => columns.length >= FEWEST_PERIODS);
  return table.unknownColumns.flatMap(({ column }): BrokenRelation[] => {
    for (const family of families) {
      const lines = owners.flatMap((owner) => {
        const written = figureAt(grid, owner.row, column);
        const parts = family.map((period) => figureAt(grid, owner.row, period.column)?.value ?? 0);
        const sum = parts.reduce((total, part) => total + part, 0);
        return written && sum >= LEAST_AMOUNT ? [{ owner, written, sum }] : [];
      });
      const right = lines.filter((line) => isSum(line));
      const results = new Set(right.map(({ sum }) => sum)).size;
      if (right.length < FEWEST || results < FEWEST_RESULTS) continue;
      const odd = lines.filter((line) => !isSum(line));
      if (odd.length > Math.max(1, lines.length * MOST_BROKEN)) continue;
      const [first, last] = [family[0]!.column, family[family.length - 1]!.column];
      return odd.flatMap(({ owner, written, sum }): BrokenRelation[] => {
        const relation = { kind: 'periode' as const, result: column, first, second: last };
        return written.typed
          ? [
              {
                owner,
                relation: { ...relation, holds: right.length },
                written: written.value,
                expected: sum,
                parts: family.map((period) => period.column),
              },
            ]
          : [];
      });
    }
    return [];
  });
}

function isSum({ written, sum }: { written: { readonly value: number }; sum: number }): boolean {
  return Math.abs(written.value - sum) <= 1;
}
