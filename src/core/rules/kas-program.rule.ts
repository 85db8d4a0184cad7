// The money of a program against the cash of twelve months of its kegiatan, where the kegiatan have no pagu of their own.
import { monthIds } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Finding, Rule } from './rule.ts';
import { figure, isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { rowPlace, valueRef } from './support/spot.ts';
import { isParent, rowsBelow, type Tree, treeOf } from './support/tree.ts';

const CODE = 'kas-program';
const MONTHS = monthIds('kas');
const YEAR = ['pagu', 'paguProgram', 'paguKegiatan'];
const MOST_SHOWN = 12;

const FEWEST_MISFITS = 3;

export const kasProgram: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Anggaran kas kegiatan tidak sama dengan pagu program',
  follows: true,
  check: (context) => context.tables.flatMap(programFaults),
  message: (params) => {
    const list = params.kegiatan as readonly number[];
    const shown = list.slice(0, MOST_SHOWN).map((each) => formatNumber(each));
    const more = list.length > MOST_SHOWN ? ` + … (${list.length - MOST_SHOWN} lagi)` : '';
    if (params.pagu === null)
      return `${rowPlace(params)}: pagunya belum diisi, padahal anggaran kas 12 bulan dari ${list.length} kegiatan di bawahnya berjumlah ${shown.join(' + ')}${more} = ${formatNumber(Number(params.jumlah))}, dan program lain mengisinya.`;
    const gap = Number(params.pagu) - Number(params.jumlah);
    return `${rowPlace(params)}: pagunya ${formatNumber(Number(params.pagu))}, padahal anggaran kas 12 bulan dari ${list.length} kegiatan di bawahnya berjumlah ${shown.join(' + ')}${more} = ${formatNumber(Number(params.jumlah))} (pagu ${gap > 0 ? 'lebih' : 'kurang'} ${formatNumber(Math.abs(gap))}).`;
  },
  suggestion: (params) =>
    params.pagu === null
      ? 'Isi pagu programnya menurut DPA, atau dengan rumus seperti program lain.'
      : Number(params.pagu) > Number(params.jumlah)
        ? 'Cocokkan pagu program dan anggaran kas tiap kegiatan dengan DPA: mungkin ada kegiatan yang belum tertulis, atau bulan yang belum diisi.'
        : 'Cocokkan pagu program dan anggaran kas tiap kegiatan dengan DPA: mungkin ada bulan yang tertulis dua kali, atau pagu programnya belum diperbarui.',
};

function programFaults(table: PlanTable): Finding[] {
  if (MONTHS.some((id) => !table.columns.some((column) => column.id === id))) return [];
  const tree = treeOf(table);
  const found: Finding[] = [];
  let right = 0;
  for (const row of table.rows) {
    const pagu = yearOf(row);
    if (isParent(tree, row) && !pagu) found.push(...forgotten(table, tree, row));
    if (!pagu || !isParent(tree, row) || cashOf(row) !== null) continue;
    const amount = figure(pagu);
    const parts = rowsBelow(tree, row);
    // A row below with a year's money of its own is judged by that.
    if (amount === null || amount === 0 || parts.some((part) => yearOf(part))) continue;
    const cash = parts.map((part) => ({ part, months: cashOf(part) }));
    const filled = cash.filter((each) => each.months !== null);
    if (filled.length === 0 || filled.some((each) => each.months === 'tak terbaca')) continue;
    const sums = filled.map((each) =>
      (each.months as readonly number[]).reduce((sum, month) => sum + month, 0),
    );
    const total = sums.reduce((sum, each) => sum + each, 0);
    if (total === 0) continue;
    if (Math.abs(total - amount) <= 0.5 * sums.length) {
      right += 1;
      continue;
    }
    found.push(
      findingAt(CODE, 'warning', table, row, pagu.column, {
        params: { pagu: amount, jumlah: total, kegiatan: sums },
        cells: filled.flatMap(({ part }) =>
          MONTHS.flatMap((id) => {
            const value = part.values[id];
            return value && !isEmpty(value) ? [valueRef(table, value)] : [];
          }),
        ),
      }),
    );
  }
  // Where most do not fit, what stands in the months is not the cash of that money.
  return found.length >= FEWEST_MISFITS && found.length > right ? [] : found;
}

/** The one blank money of a program among programs that have theirs, with cash below it. */
function forgotten(table: PlanTable, tree: Tree, row: PlanRow): Finding[] {
  const own = row.values.paguProgram;
  if (!own || !isEmpty(own)) return [];
  const others = table.rows.filter((each) => each !== row && each.values.paguProgram);
  if (others.length < 2 || !others.every((each) => !isEmpty(each.values.paguProgram))) return [];
  const sums = rowsBelow(tree, row).flatMap((part) => {
    const cash = cashOf(part);
    return Array.isArray(cash) ? [cash.reduce((sum: number, each: number) => sum + each, 0)] : [];
  });
  const jumlah = sums.reduce((sum, each) => sum + each, 0);
  if (jumlah === 0) return [];
  return [
    findingAt(CODE, 'warning', table, row, own.column, {
      params: { pagu: null, jumlah, kegiatan: sums },
    }),
  ];
}

function yearOf(row: PlanRow): Value | null {
  for (const id of YEAR) {
    const value = row.values[id];
    if (value && !isEmpty(value)) return value;
  }
  return null;
}

/** The months that are filled; null when none is. */
function cashOf(row: PlanRow): readonly number[] | 'tak terbaca' | null {
  const filled = MONTHS.flatMap((id) => {
    const value = row.values[id];
    return value && !isEmpty(value) ? [figure(value)] : [];
  });
  if (filled.length === 0) return null;
  return filled.every((each): each is number => each !== null) ? filled : 'tak terbaca';
}
