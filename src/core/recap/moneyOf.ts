// Pagu and realised rupiah of a row, and of a group whose own cell is blank.
import type { Quarter } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { countedRows, descendants, hasFigureBelow } from './countedRows.ts';
import { rupiahOf, spendsToDate } from './cumulativeMoney.ts';
import { hasQuarterlyRp } from './hasRealisation.ts';
import type { MoneyResult } from './recap.ts';

const NONE: MoneyResult = { value: null, from: null, cells: [], quarters: [], toDate: false };

function own(row: PlanRow, ids: readonly string[]): MoneyResult {
  for (const id of ids) {
    const value = row.values[id];
    const rupiah = rupiahOf(value);
    if (value && rupiah !== null) return { ...NONE, value: rupiah, from: 'sel', cells: [value] };
  }
  return NONE;
}

type Quarters = 'none' | 'each' | 'toDate';

/** Rupiah of the quarters up to `quarter`; only dashes make 0, only blanks make nothing. */
function ownRealised(row: PlanRow, quarter: Quarter, told: Quarters): MoneyResult {
  const cells: Value[] = [];
  const quarters: Quarter[] = [];
  let sum = 0;
  let dashes = 0;
  for (let q = 1; q <= quarter; q++) {
    const value = row.values[`realisasiRp${q}`];
    if (!value) continue;
    cells.push(value);
    const rupiah = rupiahOf(value);
    if (value.state === 'dash') dashes++;
    if (rupiah === null) continue;
    sum += rupiah;
    quarters.push(q as Quarter);
  }
  if (quarters.length > 0 && told === 'toDate') {
    const last = quarters[quarters.length - 1]!;
    return { ...own(row, [`realisasiRp${last}`]), quarters: [last], toDate: true };
  }
  if (quarters.length > 0) return { ...NONE, value: sum, from: 'sel', cells, quarters };
  if (told === 'none') return own(row, ['realisasiRp', 'jumlahRp']);
  return dashes > 0 ? { ...NONE, value: 0, from: 'sel', cells } : NONE;
}

/** A blank group takes the sum of the rows below it that count. */
function rolledUp(table: PlanTable, owns: readonly MoneyResult[]): MoneyResult[] {
  const figures = owns.map((money) => money.value);
  const counted = countedRows(table.rows, figures, 'once');
  const below = hasFigureBelow(table.rows, figures);
  return table.rows.map((row, i) => {
    if (owns[i]!.value !== null || row.level === 'indikator' || !below[i]) return owns[i]!;
    const parts = descendants(table.rows, i).filter((d) => counted[d]);
    const value = parts.reduce((sum, d) => sum + figures[d]!, 0);
    return { ...NONE, value, from: 'jumlah' };
  });
}

export interface TableMoney {
  readonly pagu: readonly MoneyResult[];
  readonly rp: readonly MoneyResult[];
  readonly paguCounted: readonly boolean[];
  readonly rpCounted: readonly boolean[];
  /** Each quarter holds all realised since January. */
  readonly rpToDate: boolean;
}

/** Column ids of the pagu of a row, the first that is written counts. */
function paguIds(row: PlanRow): readonly string[] {
  return row.level === 'program' ? ['pagu', 'paguProgram'] : ['pagu'];
}

/** A table of mere realisation has no pagu at all: then the rencana aksi beside it lends its own. */
export function lendsPagu(table: PlanTable): boolean {
  return !table.columns.some((column) => column.id === 'pagu' || column.id === 'paguProgram');
}

/** Money of every row of the table, in rupiah. `partners`: the same rows in the rencana aksi beside it. */
export function moneyOf(
  table: PlanTable,
  quarter: Quarter,
  partners: readonly (PlanRow | null)[] = [],
): TableMoney {
  const rpToDate = spendsToDate(table);
  const told = rpToDate ? 'toDate' : hasQuarterlyRp(table) ? 'each' : 'none';
  const lends = lendsPagu(table);
  const pagu = table.rows.map((row, i) => {
    const from = lends ? partners[i] : row;
    return from ? own(from, paguIds(from)) : NONE;
  });
  const rp = table.rows.map((row) => ownRealised(row, quarter, told));
  return {
    pagu: rolledUp(table, pagu),
    rp: rolledUp(table, rp),
    paguCounted: countedRows(
      table.rows,
      pagu.map((m) => m.value),
      'once',
    ),
    rpCounted: countedRows(
      table.rows,
      rp.map((m) => m.value),
      'once',
    ),
    rpToDate,
  };
}
