// The one year of a Renstra row without a target, where all its other years have one.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { periodColumns } from '../spot.ts';

export interface YearGap {
  readonly row: PlanRow;
  readonly column: number;
  /** The money of that year as shown, where it stands beside the target. */
  readonly money: string | null;
}

/** Fewer years are no plan of several years. */
const FEWEST = 3;
/** Fewer targets show no habit; more gaps than this share of the rows are work that rests in some years. */
const MANY = 30;
const FEW = 0.05;

export function yearGaps(table: PlanTable, grid: Grid | undefined): YearGap[] {
  const years = periodColumns(table, 'targetTahun');
  if (!grid || years.length < FEWEST) return [];
  const gaps: YearGap[] = [];
  let filled = 0;
  for (const row of table.rows) {
    const values = years.flatMap(({ id }): Value[] => (row.values[id] ? [row.values[id]] : []));
    if (values.length < years.length || row.indicator === null) continue;
    const blank = values.filter(({ state, formula }) => state === 'blank' && formula === null);
    filled += values.length - blank.length;
    const [only] = blank;
    if (!only || blank.length > 1) continue;
    const beside = values.map((value) => cellAt(grid, value.row, value.column + 1));
    const paid = beside.filter(({ kind, value }) => kind === 'number' && Number(value) > 0);
    const own = cellAt(grid, only.row, only.column + 1);
    // Money in all years but this one: the work rests, and so does its target.
    if (paid.length > 0 && !paid.includes(own)) continue;
    const money = paid.length === values.length ? own.display.trim() : null;
    gaps.push({ row, column: only.column, money });
  }
  const usual = filled >= MANY && gaps.length <= Math.max(1, table.rows.length * FEW);
  return usual ? gaps : [];
}
