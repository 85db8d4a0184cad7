// Targets of the months that do not give the target of the year, in a table where nearly all other rows do.
import { monthIds } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { nearly } from '../numbers/nearly.ts';
import { rises } from '../numbers/rises.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, figureOf, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { columnOf, place, valueRef } from './support/spot.ts';
import { slipBetween } from './support/sums/slips.ts';

const CODE = 'bulan-tahun';
const MONTHS = monthIds('bulan');
/** So many rows, and this share of them, must come to their year before one that does not is odd. */
const FEWEST = 6;
const USUAL = 0.75;
/** A plan of work comes to 100 %, whatever its target is. */
const WHOLE = 100;
/** So many months at one figure are a level. */
const LEVEL = 8;

export const bulanTahun: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Target bulanan tidak memberi target setahun',
  follows: true,
  check: (context) => context.tables.flatMap(monthFaults),
  message: (params) => {
    const sum = formatNumber(Number(params.jumlah));
    switch (params.jenis) {
      case 'turun':
        return `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, padahal target bulanan baris itu selebihnya naik terus sampai ${formatNumber(Number(params.target))}.`;
      case 'lain':
        return `${place(params)} tertulis ${formatNumber(Number(params.nilai))}, padahal bulan-bulan lain baris itu ${formatNumber(Number(params.target))}.`;
      default:
        return `${place(params)}: target dua belas bulan berjumlah ${sum}, bulan terakhirnya ${formatNumber(Number(params.akhir))}, sedangkan target setahun ${formatNumber(Number(params.target))}. Di baris-baris lain bulan-bulannya sesuai dengan target setahun.`;
    }
  },
  suggestion: (params) =>
    params.jenis === 'turun' || params.jenis === 'lain'
      ? 'Periksa apakah angka bulan itu salah ketik.'
      : 'Cocokkan target setahun dengan pembagian bulanannya.',
};

interface MonthRow {
  readonly row: PlanRow;
  readonly target: number;
  readonly filled: readonly { readonly value: Value; readonly figure: number }[];
}

function monthFaults(table: PlanTable): Finding[] {
  if (!MONTHS.every((id) => columnOf(table, id)) || !columnOf(table, 'target')) return [];
  const rows = table.rows.flatMap((row) => rowOf(row) ?? []);
  const fitting = rows.filter(comesToItsYear);
  const right = new Set(fitting);
  if (fitting.length < FEWEST || fitting.length < rows.length * USUAL) return [];
  // Shares of the work say nothing about a target of 45 people; what misses 100 % is told by bulan-seratus.
  const works = rows.filter((each) => isWork(each) && !nearly(each.target, WHOLE));
  const astrayYears = works.length * 2 > rows.length ? [] : rows;
  return [
    ...astrayYears.filter((each) => !right.has(each)).map((each) => mismatch(table, each)),
    ...fitting.flatMap((each) => astray(table, each)),
  ];
}

/** Null for a row without a target, without months, or with words among them. */
function rowOf(row: PlanRow): MonthRow | null {
  const target = figureOf(row, 'target');
  if (target === null || target <= 0) return null;
  const values = MONTHS.flatMap((id) => (row.values[id] ? [row.values[id]!] : []));
  if (values.length < MONTHS.length) return null;
  const filled = values
    .filter((value) => !isEmpty(value))
    .map((value) => ({ value, figure: figure(value) }));
  if (filled.length === 0 || filled.some((each) => each.figure === null)) return null;
  return { row, target, filled: filled as MonthRow['filled'] };
}

/** Added up, reached at the end, kept all along, or the work as a whole. */
function comesToItsYear({ target, filled }: MonthRow): boolean {
  const sum = sumOf(filled);
  const figures = filled.map((each) => each.figure);
  const last = figures[figures.length - 1]!;
  return (
    nearly(sum, target) ||
    nearly(last, target) ||
    nearly(sum, WHOLE) ||
    nearly(last, WHOLE) ||
    nearly(Math.max(...figures), target) ||
    nearly(sum / filled.length, target)
  );
}

function isWork({ filled }: MonthRow): boolean {
  return nearly(sumOf(filled), WHOLE);
}

function sumOf(filled: MonthRow['filled']): number {
  return filled.reduce((sum, each) => sum + each.figure, 0);
}

function mismatch(table: PlanTable, { row, target, filled }: MonthRow): Finding {
  const year = row.values.target!;
  const sum = sumOf(filled);
  const slips = filled.filter(({ figure: own }) => {
    const meant = own + target - sum;
    return meant > 0 && slipBetween(own, meant).kind !== 'lain';
  });
  const yearSlips = slipBetween(target, sum).kind !== 'lain';
  const month = slips.length === 1 && !yearSlips ? slips[0]!.value : null;
  const culprit = month ?? year;
  const cells = [year, ...filled.map((each) => each.value)].filter((each) => each !== culprit);
  const empty = MONTHS.flatMap((id) => {
    const value = row.values[id]!;
    return value.state === 'dash' ? [value] : [];
  });
  return findingAt(CODE, 'warning', table, row, culprit.column, {
    cells: [...cells, ...(sum < target ? empty : [])].map((each) => valueRef(table, each)),
    params: { jumlah: sum, akhir: filled[filled.length - 1]!.figure, target },
  });
}

/** One month below the one before it in a row that otherwise only rises, or one beside a level. */
function astray(table: PlanTable, { row, target, filled }: MonthRow): Finding[] {
  if (filled.length < LEVEL || !nearly(filled[filled.length - 1]!.figure, target)) return [];
  const inside = filled.slice(1, -1);
  const level = filled.filter((each) => nearly(each.figure, target));
  const odd = inside.filter(({ figure: own }) => !nearly(own, target));
  if (level.length >= LEVEL) {
    if (odd.length !== 1 || level.length !== filled.length - 1) return [];
    return [oddMonth(table, row, odd[0]!, 'lain', target)];
  }
  const rising = (list: MonthRow['filled']): boolean => rises(list.map(({ figure }) => figure));
  if (rising(filled)) return [];
  const culprits = inside.filter((each) => rising(filled.filter((other) => other !== each)));
  return culprits.length === 1 ? [oddMonth(table, row, culprits[0]!, 'turun', target)] : [];
}

function oddMonth(
  table: PlanTable,
  row: PlanRow,
  { value, figure: own }: MonthRow['filled'][number],
  jenis: 'turun' | 'lain',
  target: number,
): Finding {
  const params = { jenis, nilai: own, target };
  return findingAt(CODE, 'warning', table, row, value.column, { params });
}
