// Figures that are a power of ten out of step with what stands beside them: too small, too large, or one month of many.
import type { HeaderColumn, PlanRow, PlanTable, Value } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { median } from '../../../numbers/median.ts';
import { nearly } from '../../../numbers/nearly.ts';
import type { CellRef, Params } from '../../rule.ts';
import { figureOf, isEmpty } from '../figures.ts';
import { columnOf, familyOf, periodColumns, place, valueRef } from '../spot.ts';
import { slipBetween } from '../sums/slips.ts';
import { isParent, treeOf } from '../tree.ts';

export interface OddAmount {
  readonly row: PlanRow;
  readonly column: number;
  /** Where the figure stands below the row itself: quarters written below each other. */
  readonly value?: Value;
  readonly cells: readonly CellRef[];
  readonly params: Params;
}

const PERIODS = ['kas', 'anggaranTw', 'realisasiRp'];
const PERIOD = /^(?:kas|anggaranTw|realisasiRp|realisasiKas)\d+$/;

export function oddAmounts(table: PlanTable): OddAmount[] {
  const money = table.columns.filter((column) => column.type === 'money');
  return [
    ...money.flatMap((column) => [...tiny(table, column), ...giant(table, column)]),
    ...PERIODS.flatMap((family) => oddPeriods(table, family)),
    ...STEADY.flatMap(([a, b]) => outOfRatio(table, a, b)),
  ];
}

/** The sentence about one of these; null for findings of another kind. */
export function oddAmountWords(params: Params): string | null {
  const number = (id: string): string => formatNumber(Number(params[id]));
  const head = `${place(params)} tertulis ${number('nilai')}`;
  const meant = (factor: number): string => formatNumber(Number(params.nilai) * factor);
  switch (params.jenis) {
    case 'kecil':
      return `${head}, padahal baris lain paling kecil ${number('banding')}. Bila dikali 1.000 menjadi ${meant(1000)}, angkanya sewajar baris lain.`;
    case 'raksasa':
      return `${head}, padahal ${params.dalamBaris ? 'kolom lain baris itu paling besar' : 'semua baris lain bersama-sama hanya'} ${number('banding')}. Bila dibagi 1.000 menjadi ${meant(0.001)}, angkanya sewajar yang lain.`;
    case 'bulan':
      return `${head}, padahal ${number('banyak')} kolom lain baris itu ${number('banding')}: berbeda tepat ${number('faktor')} kali.`;
    case 'tetap':
      if (params.faktor === null)
        return `${head}, sedangkan kolom “${params.pasangan}” baris itu ${number('banding')}. Di ${number('banyak')} baris lain perbandingan kedua kolom itu sama; di sini pun sama bila dua angka yang berdampingan ditukar.`;
      return `${head}, sedangkan kolom “${params.pasangan}” baris itu ${number('banding')}. Di ${number('banyak')} baris lain perbandingan kedua kolom itu sama; di sini berbeda tepat ${number('faktor')} kali, jadi salah satunya kelebihan atau kekurangan angka nol.`;
    default:
      return null;
  }
}

interface Leaf {
  readonly row: PlanRow;
  readonly amount: number;
  readonly typed: boolean;
}

function leavesOf(table: PlanTable, column: HeaderColumn): Leaf[] {
  const tree = treeOf(table);
  return table.rows.flatMap((row) => {
    const amount = isParent(tree, row) ? null : figureOf(row, column.id);
    if (amount === null || amount <= 0) return [];
    return [{ row, amount, typed: row.values[column.id]!.formula === null }];
  });
}

/** Three zeros lost: an amount of a few thousand rupiah where all others are in the millions. */
function tiny(table: PlanTable, column: HeaderColumn): OddAmount[] {
  const leaves = leavesOf(table, column).sort((a, b) => a.amount - b.amount);
  const [least, next] = leaves;
  if (leaves.length < 6 || PERIOD.test(column.id) || !least?.typed) return [];
  if (least.amount * 100 > next!.amount || least.amount * 1000 < next!.amount / 3) return [];
  if (least.amount * 1000 > leaves[leaves.length - 1]!.amount) return [];
  return [odd(column, least, [], { jenis: 'kecil', banding: next!.amount })];
}

/** Three zeros too many, beyond even what pay and grants are to the rest of an office. */
function giant(table: PlanTable, column: HeaderColumn): OddAmount[] {
  const leaves = leavesOf(table, column).sort((a, b) => b.amount - a.amount);
  const [most] = leaves;
  if (leaves.length < 6 || !most?.typed || most.amount % 1000 !== 0) return [];
  const others = leaves.reduce((sum, each) => sum + each.amount, 0) - most.amount;
  if (PERIOD.test(column.id)) {
    const beside = periodColumns(table, familyOf(column.id)).flatMap((each) =>
      each === column ? [] : (figureOf(most.row, each.id) ?? []),
    );
    const largest = Math.max(0, ...beside);
    if (largest === 0 || most.amount < largest * 100 || most.amount < others * 10) return [];
    return [odd(column, most, [], { jenis: 'raksasa', banding: largest, dalamBaris: true })];
  }
  if (most.amount < others * 300) return [];
  return [odd(column, most, [], { jenis: 'raksasa', banding: others, dalamBaris: false })];
}

/** Months that are equal but for one, which is ten or a hundred times as much, or a part of it. */
function oddPeriods(table: PlanTable, family: string): OddAmount[] {
  const columns = periodColumns(table, family);
  if (columns.length < 4) return [];
  return table.rows.flatMap((row) => {
    const filled = columns.flatMap((column) => {
      const value = row.values[column.id];
      const amount = figureOf(row, column.id);
      return value && !isEmpty(value) && value.formula === null && amount
        ? [{ column, amount }]
        : [];
    });
    const counts = new Map<number, number>();
    for (const { amount } of filled) counts.set(amount, (counts.get(amount) ?? 0) + 1);
    const [usual, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
    if (times < 3 || digitsOf(usual) < 2) return [];
    return filled.flatMap(({ column, amount }) => {
      const power = powerOfTen(amount / usual);
      // A last month that takes up the rounding is nearly as large as the others.
      if (!power || counts.get(amount) !== 1 || !nearly(amount, usual * 10 ** power)) return [];
      const params = {
        jenis: 'bulan',
        banding: usual,
        banyak: times,
        faktor: 10 ** Math.abs(power),
      };
      return [odd(column, { row, amount }, [], params)];
    });
  });
}

/** Columns that mostly stand in one and the same ratio: next year is 1,1 times this year, five years are three times one. */
const STEADY: readonly (readonly [string, string])[] = [
  ['pagu', 'paguMaju'],
  ['pagu', 'hasilPagu'],
  ['target', 'targetMaju'],
  ['target', 'targetBerikut'],
  ['targetRenstra', 'target'],
];
const LEAST_ROWS = 8;
const SHARE = 0.6;

function outOfRatio(table: PlanTable, a: string, b: string): OddAmount[] {
  const [left, right] = [columnOf(table, a), columnOf(table, b)];
  if (!left || !right) return [];
  const tree = treeOf(table);
  const rows = table.rows.flatMap((row) => {
    const first = isParent(tree, row) ? null : figureOf(row, a);
    const second = figureOf(row, b);
    return first && second && first > 0 && second > 0 ? [{ row, first, second }] : [];
  });
  const usual = median(rows.map(({ first, second }) => second / first));
  const alike = rows.filter(({ first, second }) => powerOfTen(second / first / usual) === 0).length;
  if (rows.length < LEAST_ROWS || alike < rows.length * SHARE) return [];
  const typical = [rows.map((each) => each.first), rows.map((each) => each.second)].map(median);
  return rows.flatMap(({ row, first, second }) => {
    const power = powerOfTen(second / first / usual);
    const swapped =
      power === null && (turned(first, second / usual) || turned(second, first * usual));
    // One more zero on a round number may be meant: 10 orang this year, 100 the next.
    if ((!power && !swapped) || Math.min(first, second) < 10) return [];
    if (Math.max(digitsOf(first), digitsOf(second)) < 2) return [];
    const far = (amount: number, at: number): number => Math.abs(Math.log10(amount / typical[at]!));
    const own = swapped ? turned(first, second / usual) : far(first, 0) >= far(second, 1);
    const [column, amount] = own ? [left, first] : [right, second];
    const [other, banding] = own ? [right, second] : [left, first];
    if (row.values[column.id]!.formula !== null) return [];
    const cells = [valueRef(table, row.values[other.id]!)];
    const params = { jenis: 'tetap', pasangan: other.title, banding, banyak: alike };
    const faktor = swapped ? null : 10 ** Math.abs(power ?? 0);
    return [odd(column, { row, amount }, cells, { ...params, faktor })];
  });
}

function odd(
  column: HeaderColumn,
  { row, amount }: { readonly row: PlanRow; readonly amount: number },
  cells: readonly CellRef[],
  params: Params,
): OddAmount {
  const value = row.values[column.id]!;
  return { row, column: column.column, value, cells, params: { nilai: amount, ...params } };
}

/** Two neighbouring digits of a figure of three or more changed places. */
function turned(written: number, meant: number): boolean {
  const whole = Math.round(meant);
  if (written < 100 || Math.abs(whole - meant) > 1e-6 * meant) return false;
  return slipBetween(written, whole).kind === 'tukar';
}

/** The exponent when `ratio` is a power of ten, but for rounding; else null. */
function powerOfTen(ratio: number): number | null {
  const exact = Math.log10(ratio);
  const power = Math.round(exact);
  return Math.abs(exact - power) < 0.002 ? power : null;
}

/** Digits up to the trailing zeros: 2.700.000 has two. */
function digitsOf(amount: number): number {
  return String(Math.round(amount)).replace(/0+$/, '').length;
}
