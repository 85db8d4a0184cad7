// Money whose quarters each hold all since January: whether a table tells it so.
import type { ColumnId } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { nearly } from '../numbers/nearly.ts';
import { rises } from '../numbers/rises.ts';

/** So many rows must be cumulative, and this share of all that could tell. */
const FEWEST = 5;
const USUAL = 0.75;

export interface QuarterRow {
  readonly row: PlanRow;
  readonly values: readonly Value[];
  /** Rupiah, one for each of the columns asked for. */
  readonly figures: readonly number[];
  readonly pagu: number;
}

/** The whole rows of money whose quarters `ids` hold all up to then; empty where each quarter has its own. */
export function cumulativeQuarters(table: PlanTable, ids: readonly ColumnId[]): QuarterRow[] {
  const rows = table.rows.flatMap((row): QuarterRow[] => {
    const values = ids.flatMap((id) => row.values[id] ?? []);
    const figures = values.flatMap((value) => rupiahOf(value) ?? []);
    const pagu = rupiahOf(row.values.pagu) ?? 0;
    return pagu > 0 && figures.some((each) => each > 0) ? [{ row, values, figures, pagu }] : [];
  });
  const telling = rows.filter(({ figures }) => figures.filter((each) => each !== 0).length > 1);
  const shown = telling.filter(showsIt);
  const told = shown.length >= FEWEST && shown.length >= telling.length * USUAL;
  return told ? rows.filter(({ figures }) => figures.length === ids.length) : [];
}

/** Nobody plans or spends quarters beyond the budget, the last of which alone is within it. */
function showsIt({ row, figures, pagu }: QuarterRow): boolean {
  const last = figures[figures.length - 1]!;
  const sum = figures.reduce((a, b) => a + b, 0);
  if (!rises(figures) || !(last < pagu || nearly(last, pagu))) return false;
  const year = rupiahOf(row.values.jumlahRp);
  return sum > pagu * 1.05 || (year !== null && nearly(year, last) && !nearly(year, sum));
}

/** True where the realised money of the table is told so. */
export function spendsToDate(table: PlanTable): boolean {
  const reported = reportedQuarters(table, 'realisasiRp');
  return reported.length > 1 && cumulativeQuarters(table, reported).length > 0;
}

/** Of the four columns `realisasiRp1` … those with figures: a quarter to come is blank, or a formula that gives 0. */
export function reportedQuarters({ rows }: PlanTable, family: string): ColumnId[] {
  return [1, 2, 3, 4]
    .map((quarter) => `${family}${quarter}`)
    .filter((id) => rows.some((row) => rupiahOf(row.values[id])));
}

/** null for whatever is no number. */
export function rupiahOf(value: Value | undefined): number | null {
  return value && typeof value.value === 'number' ? value.value : null;
}
