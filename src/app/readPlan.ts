// What the reader understood, in the JSON of the contract: rows one-based, percentages in percent, money in rupiah.
import { cellName } from '../core/grid/a1.ts';
import type { ColumnId } from '../core/model/column.ts';
import type { PlanRow, PlanTable, Value } from '../core/model/planTable.ts';
import type { Quantity } from '../core/model/quantity.ts';
import { besideNote } from '../core/text/tableText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { ReadRow, ReadSheet } from '../rpc/shapes.ts';
import type { Deps } from './deps.ts';
import { readTables } from './readTables.ts';
import { type YearColumns, yearsInRow, yearsOf } from './yearsOf.ts';

/** `sheet` null reads all visible sheets. Throws what `readTables` throws. */
export function readPlan(deps: Deps, request: Request<'readPlan'>): Reply<'readPlan'> {
  return { sheets: readTables(deps, request.sheet).tables.map(readSheetView) };
}

/** One table as JSON. */
function readSheetView(table: PlanTable): ReadSheet {
  const has = (pattern: RegExp): boolean =>
    table.rows.some((row) => Object.keys(row.values).some((id) => pattern.test(id)));
  const kinds: Kinds = {
    quarters: has(/^tw[1-4]$/),
    months: has(/^bulan\d+$/) ? 'bulan' : has(/^kas\d+$/) ? 'kas' : null,
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

interface Kinds {
  readonly quarters: boolean;
  readonly months: 'bulan' | 'kas' | null;
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
    triwulan: kinds.quarters ? QUARTERS.map((quarter) => quantities(`tw${quarter}`)) : null,
    bulan: kinds.months === null ? null : MONTHS.map((month) => number(`${kinds.months}${month}`)),
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
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { cell: cellName(value.row, value.column), text: value.text, value: value.value },
      ]),
    ),
  };
}

function numberOf(value: Value | undefined): number | null {
  return value !== undefined && typeof value.value === 'number' ? value.value : null;
}
