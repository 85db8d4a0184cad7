// Money of one row that is a power of ten out of step with another column, where all other rows keep the same step.
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { median } from '../../../numbers/median.ts';
import type { Params } from '../../rule.ts';
import { cellRef, columnTitle, place } from '../spot.ts';
import type { MoneyCell, MoneyColumn } from './moneyColumns.ts';
import type { OddAmount } from './oddAmounts.ts';

const KIND = 'langkah';
const PART = 'bagian';
/** Fewer rows show no step. */
const ROWS = 10;
/** Beyond so many columns every figure has enough beside it already. */
const MOST_COLUMNS = 12;
/** All other rows keep the step but for this factor (a third more or less). */
const STEADY = Math.log10(1.35);
/** Money that was spent may well be a tenth of its plan; a hundredth of it is odd where all others are far on. */
const SPENT = /realisasi|jumlahRp|penyerapan|serap/i;
const SPENT_STEADY = Math.log10(3);
/** Periods of a year are planned as the work goes. */
const PERIOD = /^(?:kas|anggaranTw|realisasiRp|realisasiKas)\d+$/;

/** What is left over shrinks to nothing as the work goes, and keeps no step with anything. */
const LEFT_OVER = /\b(?:sisa|saldo|selisih|deviasi|bertambah|berkurang|naik|turun)\b/i;

interface Pair {
  readonly row: PlanRow;
  readonly a: MoneyCell;
  readonly b: MoneyCell;
  readonly step: number;
}

interface Stray {
  readonly pair: Pair;
  readonly power: number;
  readonly columns: readonly [MoneyColumn, MoneyColumn];
  readonly many: number;
  /** False where no power of ten brings one of the two in step with the other. */
  readonly near: boolean;
  readonly part: OddPart | null;
}

/** One of the typed cells that a sum adds, which brings the sum in step when it is a power of ten more or less. */
interface OddPart {
  readonly column: number;
  readonly amount: number;
  readonly power: number;
  readonly ofLeft: boolean;
}

/** The sentence about one of these; null for findings of another kind. */
export function moneyPairWords(params: Params): string | null {
  if (params.jenis !== KIND && params.jenis !== PART) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  const meant = formatNumber(Number(params.nilai) * 10 ** Number(params.pangkat));
  if (params.jenis === PART)
    return `${place(params)} tertulis ${number('nilai')}, sehingga kolom “${params.jumlah}” baris itu ${number('hasil')}, sedangkan kolom “${params.pasangan}” ${number('banding')}. Di ${number('banyak')} baris lain perbandingan kedua kolom itu hampir sama. Mungkin yang dimaksud ${meant}.`;
  return `${place(params)} tertulis ${number('nilai')}, sedangkan kolom “${params.pasangan}” baris itu ${number('banding')}. Di ${number('banyak')} baris lain perbandingan kedua kolom itu hampir sama; di sini berbeda sekitar ${formatNumber(10 ** Math.abs(Number(params.pangkat)))} kali. Mungkin yang dimaksud ${meant}.`;
}

/** `money`: the columns of money of the table, or those of its prices. */
export function moneyPairs(table: PlanTable, money: readonly MoneyColumn[]): OddAmount[] {
  const columns = money
    .filter(({ id, title }) => (id === null || !PERIOD.test(id)) && !LEFT_OVER.test(title))
    .slice(0, MOST_COLUMNS);
  const strays: Stray[] = [];
  const kept = new Map<string, number>();
  columns.forEach((left, i) => {
    for (const right of columns.slice(i + 1)) {
      const found = strayOf(left, right);
      if (!found) continue;
      for (const row of found.kept) {
        for (const { column } of [left, right]) {
          const key = `${row.row}|${column}`;
          kept.set(key, (kept.get(key) ?? 0) + 1);
        }
      }
      if (found.stray) strays.push(found.stray);
    }
  });
  const seen = new Set<number>();
  return strays.flatMap((stray) => {
    if (seen.has(stray.pair.row.row)) return [];
    seen.add(stray.pair.row.row);
    return told(table, stray, (column) => kept.get(`${stray.pair.row.row}|${column}`) ?? 0);
  });
}

/** Null where the columns keep no step at all. */
function strayOf(
  left: MoneyColumn,
  right: MoneyColumn,
): { readonly kept: readonly PlanRow[]; readonly stray: Stray | null } | null {
  const beside = new Map(right.cells.map((cell) => [cell.row.row, cell]));
  const pairs = left.cells.flatMap((a): Pair[] => {
    const b = beside.get(a.row.row);
    return b && [a, b].some(({ typed, price }) => typed || price !== null)
      ? [{ row: a.row, a, b, step: Math.log10(a.amount / b.amount) }]
      : [];
  });
  if (pairs.length < ROWS) return null;
  const usual = median(pairs.map(({ step }) => step));
  const spent = [left, right].some(({ id, title }) => SPENT.test(`${id} ${title}`));
  const steady = spent ? SPENT_STEADY : STEADY;
  const off = pairs.filter(({ step }) => Math.abs(step - usual) > steady);
  if (off.length > 1) return null;
  const kept = pairs.filter((pair) => pair !== off[0]).map(({ row }) => row);
  const [pair] = off;
  if (!pair) return { kept, stray: null };
  const power = Math.round(pair.step - usual);
  const near = power !== 0 && Math.abs(pair.step - usual - power) <= steady;
  const price = near ? oddPrice(pair, power) : null;
  const part = price ?? (spent ? null : oddPart(pair, [left, right], usual, steady));
  if (near && madeOfAnother(pairs, pair)) return { kept, stray: null };
  const slight = spent && Math.abs(power) < 2 && !amongOthers(pairs, pair, power);
  if (!part && (!near || slight)) return { kept, stray: null };
  const many = pairs.length - 1;
  return { kept, stray: { pair, power, columns: [left, right], many, near, part } };
}

/** A sum of which the other cell is a part, made of a part that the other rows hardly have: vehicles in one row of ten. */
function madeOfAnother(pairs: readonly Pair[], odd: Pair): boolean {
  const sumOf = ({ a, b }: Pair): readonly [MoneyCell, MoneyCell] => (a.typed ? [b, a] : [a, b]);
  const [sum, part] = sumOf(odd);
  if (sum.typed || !sum.parts.some(({ column }) => column === part.column)) return false;
  const main = sum.parts.find(
    ({ column, amount }) => column !== part.column && amount * 2 > sum.amount,
  );
  const alike = pairs.filter((pair) => {
    const [other] = sumOf(pair);
    return other.parts.some(
      ({ column, amount }) => column === main?.column && amount * LEAST_PART > other.amount,
    );
  });
  return main !== undefined && alike.length * 2 < pairs.length;
}

/** The typed price that one of two calculated cells multiplies: no other figure of the row is typed that both are made of. */
function oddPrice({ a, b }: Pair, power: number): OddPart | null {
  if (a.typed || b.typed || (a.price === null) === (b.price === null)) return null;
  const ofLeft = a.price !== null;
  return { ...(a.price ?? b.price)!, power: ofLeft ? -power : power, ofLeft };
}

/** A digit less or more in what was spent: odd only where all others keep close step, and this one then stands among them. */
function amongOthers(pairs: readonly Pair[], odd: Pair, power: number): boolean {
  const steps = pairs.flatMap((pair) => (pair === odd ? [] : [pair.step]));
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const meant = odd.step - power;
  return most - least <= STEADY && meant >= least && meant <= most;
}

/** A part below a tenth of its sum is hardly there. */
const LEAST_PART = 10;
const POWERS = [-3, -2, -1, 1, 2, 3];
/** A sum that is this far off has more in it than a year's growth. */
const FAR_OFF = Math.log10(2.5);

/** The only part of the calculated one of two cells that explains why it is out of step; null where none or several do. */
function oddPart(
  { a, b, step }: Pair,
  columns: Stray['columns'],
  usual: number,
  steady: number,
): OddPart | null {
  const ofLeft = !a.typed;
  // A part that keeps no step with its own sum says nothing of the other parts.
  const beside = columns[ofLeft ? 1 : 0].column;
  const [sum, other] = ofLeft ? [a, b] : [b, a];
  if (sum.parts.some(({ column }) => column === beside)) return null;
  if (sum.parts.length < 2 || !other.typed || Math.abs(step - usual) < FAR_OFF) return null;
  const found = sum.parts.flatMap(({ column, amount }) =>
    POWERS.flatMap((power): OddPart[] => {
      const whole = sum.amount - amount + amount * 10 ** power;
      const own = Math.log10(whole / other.amount) * (ofLeft ? 1 : -1);
      return Math.abs(own - usual) <= steady ? [{ column, amount, power, ofLeft }] : [];
    }),
  );
  return found.length === 1 ? found[0]! : null;
}

/** The one of the two that keeps step with no other column; else the one further from its own column. */
function told(table: PlanTable, stray: Stray, steps: (column: number) => number): OddAmount[] {
  const { pair, power, columns, many } = stray;
  const [left, right] = columns;
  const far = (cell: MoneyCell, of: MoneyColumn): number =>
    Math.abs(Math.log10(cell.amount / median(of.cells.map(({ amount }) => amount))));
  const apart = steps(left.column) - steps(right.column);
  const { part } = stray;
  const further = far(pair.a, left) - far(pair.b, right);
  const sumOdd = apart === 0 ? further : -apart;
  const calculated = !pair.a.typed && !pair.b.typed;
  if (part && (!stray.near || calculated || (part.ofLeft ? sumOdd : -sumOdd) > 0))
    return [oddPartAt(table, stray, part)];
  if (!stray.near || calculated) return [];
  const leftOdd = pair.a.typed && (!pair.b.typed || apart < 0 || (apart === 0 && further >= 0));
  const [cell, banding] = leftOdd ? [pair.a, pair.b] : [pair.b, pair.a];
  return [
    {
      row: pair.row,
      column: cell.column,
      cells: [cellRef(table, pair.row.row, banding.column)],
      params: {
        jenis: KIND,
        nilai: cell.amount,
        banding: banding.amount,
        pasangan: columnTitle(table, banding.column),
        pangkat: leftOdd ? -power : power,
        banyak: many,
      },
    },
  ];
}

function oddPartAt(table: PlanTable, { pair, many }: Stray, part: OddPart): OddAmount {
  const [whole, banding] = part.ofLeft ? [pair.a, pair.b] : [pair.b, pair.a];
  return {
    row: pair.row,
    column: part.column,
    cells: [whole, banding].map(({ column }) => cellRef(table, pair.row.row, column)),
    params: {
      ...{ jenis: PART, nilai: part.amount, pangkat: part.power, banyak: many },
      ...{ jumlah: columnTitle(table, whole.column), hasil: whole.amount },
      ...{ pasangan: columnTitle(table, banding.column), banding: banding.amount },
    },
  };
}
