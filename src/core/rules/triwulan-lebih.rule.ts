// A count of one quarter, or up to it, that is larger than that of the whole year, or one of a quarter larger than that up to it.
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, figureOf, plansRate } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { lessIsBetter } from './support/formulas/inRow/polarity.ts';
import { columnOf, columnTitle, place, valueRef } from './support/spot.ts';

const CODE = 'triwulan-lebih';
const QUARTERS = [1, 2, 3, 4];
/** So many rows hold before one that does not is odd. */
const FEWEST = 5;
/** More than these of many are no slips but another way of counting. */
const FEW = 0.1;
/** A quarter that is done within this factor of its target is no slip itself. */
const ALIKE = 2;

/** What is counted, piece by piece; `Angka kematian` or `Timbulan sampah` may fall through the year. */
const COUNTED = /^\s*(?:\d+[.)]\s*)?(?:jumlah|luas|panjang|volume|banyaknya)\b/i;

interface Pair {
  /** Of the year, or up to and with the quarter. */
  readonly whole: string;
  /** Of one quarter, or up to one before the last; the last that is filled, since a level may have been higher before. */
  readonly part: string;
  /** What was done for the part, of that quarter or of them all, to tell which of the two is wrong. */
  readonly beside: string;
}

const PAIRS: readonly Pair[] = [
  { whole: 'target', part: 'tw', beside: 'realisasiK' },
  { whole: 'jumlahK', part: 'realisasiK', beside: 'tw' },
  { whole: 'target', part: 'targetSd', beside: 'jumlahK' },
];

export const triwulanLebih: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satu triwulan lebih besar daripada setahunnya',
  strength: 45,
  follows: true,
  check: (context) => context.tables.flatMap(tooLarge),
  message: (params) =>
    `${place(params)} tertulis ${formatNumber(Number(params.angka))}, ${params.bagian ? 'lebih besar daripada' : 'lebih kecil daripada'} ${formatNumber(Number(params.lain))} di kolom “${params.kolomLain}” baris itu.`,
  suggestion: () =>
    'Satu triwulan, atau beberapa triwulan bersama, tidak dapat melebihi jumlah setahun atau jumlah sampai dengan triwulan itu. Cocokkan kedua angka dengan laporan sumbernya.',
};

function tooLarge(table: PlanTable): Finding[] {
  // Four quarters are held against the year together.
  const planned = QUARTERS.filter((q) => columnOf(table, `tw${q}`)).length;
  const seen = new Set<PlanRow>();
  const last = columnOf(table, 'targetSd4');
  return PAIRS.filter(
    ({ whole, part }) => whole !== 'target' || (part === 'tw' ? planned < QUARTERS.length : !last),
  ).flatMap((pair) => {
    const rows = table.rows.flatMap((row) => partOf(row, pair) ?? []);
    const odd = rows.filter(({ all, one }) => one > all);
    if (rows.length - odd.length < FEWEST) return [];
    if (odd.length > Math.max(1, rows.length * FEW)) return [];
    return odd.flatMap((each) => {
      if (seen.has(each.row)) return [];
      seen.add(each.row);
      return [finding(table, each)];
    });
  });
}

interface Part {
  readonly row: PlanRow;
  readonly whole: Value;
  readonly part: Value;
  readonly all: number;
  readonly one: number;
  /** The figure that goes with the part. */
  readonly other: number | null;
}

function partOf(row: PlanRow, { whole, part, beside }: Pair): Part | null {
  if (plansRate(row) || lessIsBetter(row) || !COUNTED.test(row.indicator ?? '')) return null;
  const filled = QUARTERS.filter((q) => figureOf(row, `${part}${q}`) !== null);
  const last = filled[filled.length - 1];
  const [sum, own] = [row.values[whole], row.values[`${part}${last}`]];
  const [all, one] = [figure(sum), figure(own)];
  // A sum that is calculated of its quarters is told by its formula.
  if (!sum || !own || all === null || one === null || sum.formula !== null) return null;
  if (!Number.isInteger(all) || !Number.isInteger(one)) return null;
  const other = figureOf(row, `${beside}${last}`) ?? figureOf(row, beside);
  return { row, whole: sum, part: own, all, one, other };
}

function finding(table: PlanTable, { row, whole, part, all, one, other }: Part): Finding {
  const atPart = other !== null && other > 0 && one > other * ALIKE;
  const [culprit, against] = atPart ? [part, whole] : [whole, part];
  return findingAt(CODE, 'warning', table, row, culprit.column, {
    params: {
      angka: atPart ? one : all,
      lain: atPart ? all : one,
      bagian: atPart,
      kolomLain: columnTitle(table, against.column),
    },
    cells: [valueRef(table, against)],
  });
}
