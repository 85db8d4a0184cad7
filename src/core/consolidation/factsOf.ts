// Turns a table that was read into facts: keys, figures per unit, money that counts, provenance.
import { cellName } from '../grid/a1.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { normaliseUnit } from '../numbers/units.ts';
import { countedRows, ownerRows } from '../recap/countedRows.ts';
import { spendsToDate } from '../recap/cumulativeMoney.ts';
import { joinPlan } from '../recap/joinPlan.ts';
import { measuresOf } from '../recap/measures.ts';
import { lendsPagu } from '../recap/moneyOf.ts';
import { plainWords } from '../recap/recapKey.ts';
import { unitKind } from '../recap/unitKind.ts';
import type { Fact } from './fact.ts';
import { keyHash } from './keyHash.ts';
import { type RowKey, rowKeys } from './rowKeys.ts';

export interface FactSource {
  readonly workbook: string;
  readonly wilayah: string;
  readonly namaWilayah: string;
  /** In words: `21 November 2026 pukul 13.15 WIB`. */
  readonly readAt: string;
  readonly link: string | null;
}

const QUARTERS = [1, 2, 3, 4] as const;

function money(row: PlanRow, ids: readonly string[]): number | null {
  for (const id of ids) {
    const value = row.values[id];
    if (value && typeof value.value === 'number') return value.value;
  }
  return null;
}

/** Cells of the three months of a quarter, for an office that reports its money by month. */
function monthsOf(row: PlanRow, quarter: number): Value[] {
  return [1, 2, 3].flatMap((month) => {
    const value = row.values[`realisasiKas${quarter * 3 - 3 + month}`];
    return typeof value?.value === 'number' ? [value] : [];
  });
}

function ofMonths(row: PlanRow, quarter: number): number | null {
  const months = monthsOf(row, quarter);
  return months.length === 0 ? null : months.reduce((sum, { value }) => sum + (value as number), 0);
}

/** The quarter alone, where each holds all since January: less the last one before it. */
function sinceThen(row: PlanRow, quarter: number): number | null {
  const [now, before] = toDateCells(row, quarter);
  if (!now) return null;
  return (now.value as number) - ((before?.value ?? 0) as number);
}

/** The cell of the quarter, and of the last one before it that holds a figure. */
function toDateCells(row: PlanRow, quarter: number): Value[] {
  const told = QUARTERS.filter((q) => q <= quarter).flatMap((q) => {
    const value = row.values[`realisasiRp${q}`];
    return typeof value?.value === 'number' ? [{ q, value }] : [];
  });
  const latest = told.slice(-2).reverse();
  return latest[0]?.q === quarter ? latest.map(({ value }) => value) : [];
}

/** `lent`: the same row of a plan sheet that gives the target and the pagu; its cells are named with their sheet. */
function cellsOf(
  row: PlanRow,
  lent: PlanRow | null,
  plan: string,
  toDate: boolean,
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const q of toDate ? QUARTERS : []) {
    const names = toDateCells(row, q).map((value) => cellName(value.row, value.column));
    if (names.length > 1) cells[`rp${q}`] = names.join('-');
  }
  const wanted: readonly (readonly [string, string])[] = [
    ['pagu', 'pagu'],
    ['paguProgram', 'pagu'],
    ['target', 'target'],
    ...QUARTERS.map((q) => [`realisasiK${q}`, `k${q}`] as const),
    ...QUARTERS.map((q) => [`realisasiRp${q}`, `rp${q}`] as const),
  ];
  for (const [id, as] of wanted) {
    const value = row.values[id];
    if (value && value.state !== 'blank' && !cells[as])
      cells[as] = cellName(value.row, value.column);
  }
  for (const [id, as] of wanted.slice(0, 3)) {
    const value = lent?.values[id];
    if (value && value.state !== 'blank' && !cells[as])
      cells[as] = `'${plan}'!${cellName(value.row, value.column)}`;
  }
  for (const q of QUARTERS) {
    const names = monthsOf(row, q).map((value) => cellName(value.row, value.column));
    if (names.length > 0)
      cells[`rp${q}`] ??= [...new Set([names[0]!, names[names.length - 1]!])].join(':');
  }
  return cells;
}

/** The same indicator in the same unit under the same row: one line of "Per indikator". */
export function indicatorKeyOf(key: string, indicator: string | null, unit: string | null): string {
  return `i:${keyHash(`${key}|${plainWords(indicator)}|${normaliseUnit(unit)}`)}`;
}

/** Rows that only name a tujuan or sasaran and bear no figure are no facts. */
function bearsFigure(row: PlanRow): boolean {
  if (row.level !== 'tujuan' && row.level !== 'sasaran') return true;
  return row.indicator !== null || row.values.target !== undefined || row.values.pagu !== undefined;
}

/**
 * Facts in the order of the table. Money stands with the first unit of a row only. A dash is no amount here.
 * `keys` may be given when they were computed already. `plan`: a rencana aksi of the same rows, which lends the targets
 * and the pagu to a table that only reports.
 */
export function factsOf(
  table: PlanTable,
  source: FactSource,
  keys: readonly RowKey[] = rowKeys(table),
  flags: ReadonlyMap<number, readonly string[]> = new Map(),
  plan: PlanTable | null = null,
): Fact[] {
  const { rows } = table;
  const partners = joinPlan(table, plan);
  const lends = plan !== null && lendsPagu(table);
  const owners = ownerRows(rows);
  const pagu = rows.map((row, i) => {
    const from = lends ? partners[i] : row;
    return from ? money(from, ['pagu', 'paguProgram']) : null;
  });
  const toDate = spendsToDate(table);
  const rp = QUARTERS.map((q) =>
    rows.map((row) =>
      toDate ? sinceThen(row, q) : (money(row, [`realisasiRp${q}`]) ?? ofMonths(row, q)),
    ),
  );
  const paguCounts = countedRows(rows, pagu, 'once');
  const rpCounts = rp.map((figures) => countedRows(rows, figures, 'once'));
  const facts: Fact[] = [];
  rows.forEach((row, i) => {
    if (!bearsFigure(row)) return;
    const key = keys[i]!;
    const name = rows[owners[i]!]!.name;
    measuresOf(row, partners[i]!, true).forEach((measure, unitIndex) => {
      const first = unitIndex === 0;
      const amount = (value: number | null | undefined) => (first ? (value ?? null) : null);
      facts.push({
        wilayah: source.wilayah,
        namaWilayah: source.namaWilayah,
        level: row.level,
        key: key.key,
        program: key.program,
        kegiatan: key.kegiatan,
        subKegiatan: key.subKegiatan,
        kode: key.kode,
        name: row.level === 'indikator' ? name : row.name,
        indicator: row.indicator,
        unit: measure.unit,
        unitKind: unitKind(measure.unit, row.indicator),
        indicatorKey: indicatorKeyOf(key.key, row.indicator, measure.unit),
        target: measure.target.value,
        realised: measure.realised.map((report) => report.value),
        pagu: amount(pagu[i]),
        realisedRp: rp.map((figures) => amount(figures[i])),
        paguCounted: amount(paguCounts[i] ? pagu[i] : null),
        rpCounted: rp.map((figures, q) => amount(rpCounts[q]![i] ? figures[i] : null)),
        source: {
          workbook: source.workbook,
          sheet: table.sheet,
          row: row.row + 1,
          cells: cellsOf(row, partners[i]!, plan?.sheet ?? '', toDate),
          readAt: source.readAt,
          link: source.link,
          form: table.form,
        },
        flags: first ? (flags.get(i) ?? []) : [],
      });
    });
  });
  return facts;
}
