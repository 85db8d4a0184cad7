// One amount that is a thousand times what its column and its row know, or a thousandth of it, in columns of any title.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Params } from '../../rule.ts';
import { place } from '../spot.ts';
import type { MoneyCell, MoneyColumn } from './moneyColumns.ts';
import type { OddAmount } from './oddAmounts.ts';

const KIND = 'ribuan';
/** No budget is smaller than this where all others are millions; in one month or quarter a meal may be paid. */
const TRIFLE = 500_000;
const TRIFLE_SHARE = 100_000;
const TRIFLE_SPENT = 25_000;
const BUDGET = /^(?:pagu\w*|hasilPagu|targetRenstraRp|paguMaju)$/;
const NO_BUDGET = /realisasi|bulan|triwulan|\btw\b|\bkas\b|spj|sp2d|sisa|lalu|harga/i;
const FAR = 20;
/** Pay and a building dwarf the rest of a column a hundred times. */
const BEYOND = 200;
/** `Belanja › Pegawai` has little in all other rows. */
const PAY = /\b(?:gaji|tunjangan)\b/i;
const ROWS = 8;
/** What was the least of its column may be the least again. */
const NEAR = 3;

/** The sentence about one of these; null for findings of another kind. */
export function lostThousandsWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  const small = Number(params.pangkat) > 0;
  const meant = formatNumber(Number(params.nilai) * 10 ** Number(params.pangkat));
  return `${place(params)} tertulis ${number('nilai')}, padahal baris lain di kolom itu paling ${small ? 'kecil' : 'besar'} ${number('banding')}. Bila ${small ? 'dikali' : 'dibagi'} 1.000 menjadi ${meant}, angkanya sewajar yang lain.`;
}

/** `money`: the columns of money of one table. */
export function lostThousands(money: readonly MoneyColumn[]): OddAmount[] {
  const prices = new Set(
    money.flatMap(({ cells }) => cells.map(({ price }) => price?.column ?? -1)),
  );
  return money.flatMap(({ column, id, title, cells }): OddAmount[] => {
    // A seedling costs less than a building: how much its price makes is told by the amount beside it.
    if (cells.length < ROWS || prices.has(column)) return [];
    const sorted = [...cells].sort((a, b) => a.amount - b.amount);
    const [least, next] = sorted as [MoneyCell, MoneyCell];
    const most = sorted[sorted.length - 1]!;
    const second = sorted[sorted.length - 2]!;
    const found: OddAmount[] = [];
    const tell = (cell: MoneyCell, banding: number, pangkat: number): void => {
      const params = { jenis: KIND, nilai: cell.amount, banding, pangkat };
      found.push({ row: cell.row, column: cell.column, cells: [], params });
    };
    const whole = least.amount * 1000;
    const trifle = trifleOf(id, title);
    if (least.typed && least.amount < trifle && next.amount >= least.amount * FAR) {
      if (
        next.amount >= TRIFLE_SPENT &&
        whole >= next.amount / NEAR &&
        whole <= most.amount * NEAR
      ) {
        tell(least, next.amount, 3);
      }
    }
    const part = most.amount / 1000;
    if (most.typed && !PAY.test(most.row.name) && most.amount >= second.amount * BEYOND) {
      if (part >= least.amount / NEAR && part <= second.amount) tell(most, second.amount, -3);
    }
    return found;
  });
}

/** Of a source of money or a kind of spending (`DAK`, `Belanja Modal`) a row may have little. */
function trifleOf(id: string | null, title: string): number {
  if (id !== null) return BUDGET.test(id) ? TRIFLE : TRIFLE_SPENT;
  return NO_BUDGET.test(title) ? TRIFLE_SPENT : TRIFLE_SHARE;
}
