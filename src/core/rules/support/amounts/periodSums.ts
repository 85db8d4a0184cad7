// Typed columns that are the sum of the year's quarters or months in all rows but one, by whatever heading.
import type { Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { periodColumns } from '../spot.ts';
import { firstOfEachLine } from '../tree.ts';
import { brokenIn } from './columnSums.ts';
import type { BrokenRelation } from './relationLines.ts';

/** And the column that a rule of its own compares with them; none for the years of a plan of several. */
const FAMILIES: Readonly<Record<string, string | null>> = {
  anggaranTw: 'pagu',
  kas: 'pagu',
  realisasiRp: 'jumlahRp',
  realisasiKas: 'jumlahRp',
  paguTahun: null,
};
/** A year has four quarters or twelve months; a half of it may be added too. */
const FEWEST_PERIODS = 2;

/** Rows, and total rows, of `JUMLAH SATU TAHUN` that are not what their quarters come to. */
export function brokenPeriodSums(table: PlanTable, grid: Grid): BrokenRelation[] {
  const owners = [...firstOfEachLine(table), ...table.totalRows];
  const families = Object.entries(FAMILIES)
    .map(([name, year]) => ({
      ...{ name, year },
      parts: periodColumns(table, name)
        .filter(({ id }) => /\d$/.test(id))
        .map(({ column }) => column),
    }))
    .filter(({ parts }) => parts.length >= FEWEST_PERIODS);
  const money = table.columns.filter(({ type }) => type === 'money');
  return [...table.unknownColumns, ...money].flatMap((header): BrokenRelation[] => {
    const id = 'id' in header ? String(header.id) : '';
    for (const { name, year, parts } of families) {
      if (id === year || id.startsWith(name)) continue;
      const found = brokenIn(grid, owners, header.column, parts);
      if (found) return found.broken;
    }
    return [];
  });
}
