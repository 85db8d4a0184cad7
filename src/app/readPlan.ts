// What the reader understood, in the JSON of the contract: rows one-based, percentages in percent, money in rupiah.
import { cellName } from '../core/grid/a1.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { ColumnId } from '../core/model/column.ts';
import type { PlanRow, PlanTable, Value } from '../core/model/planTable.ts';
import type { Quantity } from '../core/model/quantity.ts';
import { type RecapSheet, readRecap } from '../core/reader/readRecap.ts';
import { besideNote, recapNote } from '../core/text/tableText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { ReadRow, ReadSheet } from '../rpc/shapes.ts';
import type { Deps } from './deps.ts';
import { readTables } from './readTables.ts';
import { type YearColumns, yearsInRow, yearsOf } from './yearsOf.ts';

/**
 * `sheet` null reads all visible sheets. A sheet without a plan that adds up others is told as a recap. Throws what
 * `readTables` throws.
 */
export function readPlan(deps: Deps, request: Request<'readPlan'>): Reply<'readPlan'> {
  const recaps = new Map<string, RecapSheet | null>();
  const recapOf = (grid: Grid): RecapSheet | null => {
    const known = recaps.get(grid.sheet);
    const recap = known === undefined ? readRecap(grid) : known;
    recaps.set(grid.sheet, recap);
    return recap;
  };
  const { tables, grids } = readTables(deps, request.sheet, {
    counts: (grid) => recapOf(grid) !== null,
  });
  const planned = new Set(tables.map((table) => table.sheet));
  const others = [...grids.values()].filter((grid) => !planned.has(grid.sheet));
  return {
    sheets: [
      ...tables.map(readSheetView),
      ...others.flatMap((grid) => recapOf(grid) ?? []).map(recapSheetView),
    ],
  };
}

/** A recap as JSON: its rows are no rows of a plan. */
function recapSheetView({ sheet, per, headerRows, rows, totalRows }: RecapSheet): ReadSheet {
  return {
    ...{ sheet, form: null, sure: 0, rows: [], ignoredRows: [] },
    headerRows: headerRows.map((row) => row + 1),
    totalRows: totalRows.map((row) => row + 1),
    note: recapNote(per, rows.length),
    rekap: {
      per,
      rows: rows.map(({ row, name, values }) => ({
        row: row + 1,
        name,
        values: valuesView(values),
      })),
    },
  };
}

/** One table as JSON. */
function readSheetView(table: PlanTable): ReadSheet {
  const has = (pattern: RegExp): boolean =>
    table.rows.some((row) => Object.keys(row.values).some((id) => pattern.test(id)));
  const kinds: Kinds = {
    quarters: has(/^tw[1-4]$/)
      ? 'tw'
      : has(/^targetSd1$/) && has(/^targetSd4$/)
        ? 'targetSd'
        : null,
    months: has(/^bulan\d+$/)
      ? ticksMonths(table)
        ? 'tick'
        : 'bulan'
      : has(/^kas\d+$/)
        ? 'kas'
        : null,
    years: yearsOf(table),
    realised: has(/^realisasi(?:K|Rp)[1-4]$/),
  };
  return {
    sheet: table.sheet,
    form: table.form,
    sure: table.sure,
    headerRows: table.headerRows.map((row) => row + 1),
    rows: table.rows.map((row) => readRowView(row, table, kinds)),
    totalRows: table.totalRows.map((total) => total.row + 1),
    ignoredRows: table.ignoredRows.map(({ row, why }) => ({ row: row + 1, why })),
    ...(table.beside ? { note: besideNote(table) } : {}),
  };
}

/** Months that hold ticks and no figures: when the work is done, and not how much of it. */
function ticksMonths(table: PlanTable): boolean {
  const states = table.rows.flatMap(({ values }) =>
    MONTHS.map((month) => values[`bulan${month}`]?.state),
  );
  return states.includes('tick') && !states.includes('number');
}

interface Kinds {
  readonly quarters: 'tw' | 'targetSd' | null;
  readonly months: 'bulan' | 'kas' | 'tick' | null;
  readonly years: readonly YearColumns[];
  readonly realised: boolean;
}

const TARGETS = ['target', 'targetKegiatan', 'targetProgram', 'targetSasaran'];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERS = [1, 2, 3, 4];

function readRowView(row: PlanRow, table: PlanTable, kinds: Kinds): ReadRow {
  const { values } = row;
  const quantities = (id: ColumnId): readonly Quantity[] => values[id]?.quantities ?? [];
  const number = (id: ColumnId): number | null => numberOf(values[id]);
  const target = TARGETS.map((id) => values[id]).find((value) => value && value.state !== 'blank');
  return {
    row: row.row + 1,
    level: row.level,
    kode: row.kode,
    name: row.name,
    indicator: row.indicator,
    targetText: target ? target.text : null,
    target: target?.quantities ?? [],
    triwulan:
      kinds.quarters === null
        ? null
        : QUARTERS.map((quarter) => quantities(`${kinds.quarters}${quarter}`)),
    ...(kinds.quarters === 'targetSd' ? { triwulanKumulatif: true } : {}),
    bulan:
      kinds.months === null || kinds.months === 'tick'
        ? null
        : MONTHS.map((month) => number(`${kinds.months}${month}`)),
    ...(kinds.months === 'tick'
      ? { jadwalBulan: MONTHS.filter((month) => values[`bulan${month}`]?.state === 'tick') }
      : {}),
    pagu: number('pagu') ?? number('paguProgram'),
    realisasi: kinds.realised
      ? {
          k: QUARTERS.map((quarter) => quantities(`realisasiK${quarter}`)),
          rp: QUARTERS.map((quarter) => number(`realisasiRp${quarter}`)),
        }
      : null,
    ...(kinds.years.length < 2 ? {} : { tahun: yearsInRow(row, kinds.years) }),
    penanggungJawab: row.penanggungJawab,
    parentRow: row.parent === null ? null : (table.rows[row.parent]?.row ?? 0) + 1,
    values: valuesView(values),
  };
}

function valuesView(values: PlanRow['values']): ReadRow['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { cell: cellName(value.row, value.column), text: value.text, value: value.value },
    ]),
  );
}

function numberOf(value: Value | undefined): number | null {
  return value !== undefined && typeof value.value === 'number' ? value.value : null;
}
