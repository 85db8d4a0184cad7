// Typed columns that are the sum of the year's quarters or months in all rows but one, by whatever heading.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { periodColumns } from '../spot.ts';
import { slipBetween } from '../sums/slips.ts';
import { firstOfEachLine } from '../tree.ts';
import { type BrokenRelation, figureAt, LEAST_AMOUNT } from './relationLines.ts';

/** And the column that a rule of its own compares with them. */
const FAMILIES: Readonly<Record<string, string>> = {
  anggaranTw: 'pagu',
  kas: 'pagu',
  realisasiRp: 'jumlahRp',
  realisasiKas: 'jumlahRp',
};
/** A year has four quarters or twelve months; a half of it may be added too. */
const FEWEST_PERIODS = 2;
/** So many rows must be such sums, with so many different results, and so few may break it. */
const FEWEST = 8;
const FEWEST_RESULTS = 5;
const MOST_BROKEN = 0.1;

/** Rows, and total rows, of `JUMLAH SATU TAHUN` that are not what their quarters come to. */
export function brokenPeriodSums(table: PlanTable, grid: Grid): BrokenRelation[] {
  const owners = [...firstOfEachLine(table), ...table.totalRows];
  const families = Object.entries(FAMILIES)
    .map(([name, year]) => ({
      ...{ name, year },
      family: periodColumns(table, name).filter(({ id }) => /\d$/.test(id)),
    }))
    .filter(({ family }) => family.length >= FEWEST_PERIODS);
  const money = table.columns.filter(({ type }) => type === 'money');
  return [...table.unknownColumns, ...money].flatMap((header): BrokenRelation[] => {
    const { column } = header;
    const id = 'id' in header ? String(header.id) : '';
    for (const { name, year, family } of families) {
      if (id === year || id.startsWith(name)) continue;
      const lines = owners.flatMap((owner) => {
        const written = figureAt(grid, owner.row, column);
        const parts = family.map((period) => figureAt(grid, owner.row, period.column)?.value ?? 0);
        const sum = parts.reduce((total, part) => total + part, 0);
        return written && sum >= LEAST_AMOUNT ? [{ owner, written, sum }] : [];
      });
      const right = lines.filter((line) => isSum(line));
      const results = new Set(right.map(({ sum }) => sum)).size;
      if (right.length < FEWEST || results < FEWEST_RESULTS) continue;
      // What is calculated from the rows below follows what is wrong there.
      const odd = lines.filter((line) => !isSum(line) && line.written.typed);
      if (odd.length > Math.max(1, lines.length * MOST_BROKEN)) continue;
      const [first, last] = [family[0]!.column, family[family.length - 1]!.column];
      return odd.flatMap(({ owner, written, sum }): BrokenRelation[] => {
        const relation = { kind: 'periode' as const, result: column, first, second: last };
        const found = { owner, relation: { ...relation, holds: right.length } };
        const slip = slipOf(grid, owner.row, family, written.value, sum);
        if (slip) return [{ ...found, ...slip, parts: [column] }];
        const parts = family.map((period) => period.column);
        return [{ ...found, written: written.value, expected: sum, parts }];
      });
    }
    return [];
  });
}

function isSum({ written, sum }: { written: { readonly value: number }; sum: number }): boolean {
  return Math.abs(written.value - sum) <= 1;
}

/** The one period that is a slip of the pen away from what the sum asks for, where the sum itself is none. */
function slipOf(
  grid: Grid,
  row: number,
  family: readonly { readonly column: number }[],
  written: number,
  sum: number,
): { operand: number; written: number; expected: number } | null {
  const isSlip = (from: number, to: number): boolean =>
    ['pangkat', 'tukar'].includes(slipBetween(from, to).kind);
  if (isSlip(written, sum)) return null;
  const slips = family.flatMap(({ column }) => {
    const part = figureAt(grid, row, column);
    const meant = (part?.value ?? 0) + written - sum;
    const slipped = part?.typed && isSlip(part.value, meant);
    return slipped ? [{ operand: column, written: part.value, expected: meant }] : [];
  });
  return slips.length === 1 ? slips[0]! : null;
}
