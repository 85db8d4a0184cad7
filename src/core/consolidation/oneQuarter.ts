// Tables that report without columns per quarter: which quarter their one figure is for, told by titles and sheet name.
import type { Quarter } from '../model/column.ts';
import type { HeaderColumn, PlanTable } from '../model/planTable.ts';
import { renameColumns } from '../model/renameColumns.ts';
import { quarterFromText } from '../numbers/quarters.ts';
import { T } from '../text/consolidationText.ts';
import type { Problem } from './fact.ts';

const QUARTERLY = /^realisasi(K|Rp)[1-4]$/;
/** In the order in which they are believed. */
const TOTALS = { K: ['jumlahK', 'realisasi', 'realisasiN'], Rp: ['jumlahRp', 'realisasiRp'] };
const TO_DATE = /\bs\s*[./]?\s*d\b|\bsampai\b|\bhingga\b|\bkumulatif\b|\bsemester\b/i;

export interface OneQuarter {
  /** With the figure in the column of its quarter, where that is known. */
  readonly table: PlanTable;
  /** null for a table that needs none or does not say. */
  readonly quarter: Quarter | null;
  /** The figure is the sum since January. */
  readonly toDate: boolean;
  readonly problem: Problem | null;
}

const SEMESTER = /\bsemester\s*(ii?|[12])\b/i;

/** `TW I s.d. TW II` is about the second; a semester ends with its second quarter. */
function lastQuarter(text: string): Quarter | null {
  const half = SEMESTER.exec(text)?.[1]?.toLowerCase();
  if (half) return half === 'i' || half === '1' ? 2 : 4;
  const parts = text.split(TO_DATE);
  return quarterFromText(parts[parts.length - 1]!) ?? quarterFromText(text);
}

/**
 * A figure that stands for the year to date is entered in the quarter that its title names: the sum up to that quarter
 * is right, only its parts are not known. A title that names no quarter gives a problem, never a guess.
 */
export function inItsQuarter(table: PlanTable): OneQuarter {
  const same = { table, quarter: null, toDate: false, problem: null };
  if (table.columns.some(({ id }) => QUARTERLY.test(id))) return same;
  const find = (ids: readonly string[]) =>
    ids
      .map((id) => table.columns.find((column) => column.id === id))
      .find((column) => column !== undefined && isFilled(table, column));
  const k = find(TOTALS.K);
  const rp = find(TOTALS.Rp);
  const columns = [k, rp].filter((column): column is HeaderColumn => column !== undefined);
  if (columns.length === 0) return same;
  const texts = [...columns.map(({ title }) => title), table.title, table.sheet];
  const quarter = texts.map(lastQuarter).find((found) => found !== null) ?? null;
  if (quarter === null) {
    const { title } = columns[0]!;
    const message = T.noQuarter(table.sheet, title);
    const problem = { code: 'realisasi-tanpa-triwulan', kind: 'berat' as const, message };
    return { ...same, problem: { ...problem, sheet: table.sheet, cell: null } };
  }
  const named = new Map<string, string>();
  if (k) named.set(k.id, `realisasiK${quarter}`);
  if (rp) named.set(rp.id, `realisasiRp${quarter}`);
  const toDate = texts.some((text) => TO_DATE.test(text));
  const moved = renameColumns(table, (id) => named.get(id) ?? id);
  const split = toDate && quarter > 1;
  const problem: Problem | null = split
    ? {
        code: 'realisasi-sd',
        kind: 'ringan',
        message: T.onlyToDate(table.sheet, quarter),
        sheet: table.sheet,
        cell: null,
      }
    : null;
  return { table: moved, quarter, toDate, problem };
}

/** Of several sheets that each sum up since January, the latest says it all; the earlier ones are left out. */
export function withoutEarlierSums(tables: readonly OneQuarter[]): OneQuarter[] {
  const shape = ({ table }: OneQuarter) =>
    table.rows.map((row) => `${row.level} ${row.kode ?? row.name}`).join('|');
  return tables.filter(
    (one) =>
      !one.toDate ||
      !tables.some(
        (other) =>
          other.toDate &&
          (other.quarter ?? 0) > (one.quarter ?? 0) &&
          other.table.year === one.table.year &&
          shape(other) === shape(one),
      ),
  );
}

function isFilled(table: PlanTable, { id }: HeaderColumn): boolean {
  return table.rows.some((row) => (row.values[id]?.state ?? 'blank') !== 'blank');
}
