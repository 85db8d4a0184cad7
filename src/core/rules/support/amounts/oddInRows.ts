// Figures that stand out of their own row: one month ten times the others, one quarter a thousandth, next year ten times this one.
import { references } from '../../../formula/references.ts';
import type { ColumnId } from '../../../model/column.ts';
import type { HeaderColumn, PlanRow, PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { nearly } from '../../../numbers/nearly.ts';
import type { Params } from '../../rule.ts';
import { figureOf, plansRate } from '../figures.ts';
import { columnOf, periodColumns, place, valueRef } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import type { OddAmount } from './oddAmounts.ts';

interface Part {
  readonly column: HeaderColumn;
  readonly amount: number;
}

export function oddInRows(table: PlanTable): OddAmount[] {
  const tree = treeOf(table);
  const leaves = table.rows.filter((row) => !isParent(tree, row));
  // A program or kegiatan has counts that follow from others, but a rate of its own.
  const measured = table.rows.filter((row) => !isParent(tree, row) || plansRate(row));
  return [
    ...leaves.flatMap((row) => peak(table, row)),
    ...leaves.flatMap((row) => STANDING.flatMap((family) => astray(table, row, family))),
    ...trough(table, leaves, false),
    ...trough(table, leaves, true),
    ...crest(table, leaves),
    ...FORWARD.flatMap(([a, b]) => leap(table, measured, a, b)),
  ];
}

/** The sentence about one of these; null for findings of another kind. */
export function oddInRowWords(params: Params): string | null {
  const number = (id: string): string => formatNumber(Number(params[id]));
  const head = `${place(params)} tertulis ${number('nilai')}`;
  const meant = formatNumber(Number(params.nilai) * Number(params.faktor));
  switch (params.jenis) {
    case 'puncak':
      return `${head}, padahal ${number('banyak')} bulan lain baris itu antara ${number('terendah')} dan ${number('tertinggi')}. Mungkin yang dimaksud ${meant}.`;
    case 'lain':
      return `${head}, padahal target setahun dan ${number('banyak')} kolom lain baris itu ${number('terendah')}.`;
    case 'lembah':
      return `${head}, padahal triwulan lain baris itu paling kecil ${number('terendah')}. Bila dikali 1.000 menjadi ${meant}, angkanya sewajar yang lain.`;
    case 'menara':
      return `${head}, padahal triwulan lain baris itu antara ${number('terendah')} dan ${number('tertinggi')}, dan ${number('banyak')} baris lain terbagi hampir rata. Mungkin yang dimaksud ${meant}.`;
    case 'lompat':
      return `${head}, sedangkan kolom “${params.pasangan}” baris itu ${number('banding')}. Di ${number('banyak')} baris lain kedua kolom itu hampir sama; mungkin yang dimaksud ${meant}.`;
    default:
      return null;
  }
}

/** The typed figures of a family in one row, zeros and blanks left out. */
function typedParts(table: PlanTable, row: PlanRow, family: string): Part[] {
  return periodColumns(table, family).flatMap((column) => {
    const value = row.values[column.id];
    // `realisasiRp` of the year is no quarter.
    if (!value || value.formula !== null || column.id === family) return [];
    const amount = figureOf(row, column.id);
    return amount !== null && amount > 0 ? [{ column, amount }] : [];
  });
}

/** The year was typed too, here or on another sheet, and is what these parts come to: the odd one is meant. */
function confirmed(row: PlanRow, id: ColumnId, parts: readonly Part[]): boolean {
  const year = row.values[id];
  const elsewhere = references(year?.formula ?? '', null).some(({ sheet }) => sheet !== null);
  if (!year || (year.formula !== null && !elsewhere)) return false;
  const sum = parts.reduce((rest, part) => rest + part.amount, 0);
  return nearly(figureOf(row, id) ?? Number.NaN, sum);
}

const MONTHS = 8;
const SPREAD = 3;
const PEAK = 6;

/** Counts of nearly every month that stay together, but for one that is ten, a hundred or a thousand times as much. */
function peak(table: PlanTable, row: PlanRow): OddAmount[] {
  if (plansRate(row)) return [];
  const parts = typedParts(table, row, 'bulan').sort((a, b) => b.amount - a.amount);
  const [most, ...others] = parts;
  if (!most || others.length < MONTHS || confirmed(row, 'target', parts)) return [];
  const highest = others[0]!.amount;
  const lowest = others[others.length - 1]!.amount;
  if (highest > lowest * SPREAD || most.amount < highest * PEAK || highest < 10) return [];
  const power = [1, 2, 3].find((each) => {
    const meant = most.amount / 10 ** each;
    return Number.isInteger(meant) && meant >= lowest && meant <= highest;
  });
  if (power === undefined) return [];
  return [
    oddAt(row, most, {
      jenis: 'puncak',
      ...{ faktor: 10 ** -power, terendah: lowest, tertinggi: highest, banyak: others.length },
    }),
  ];
}

const STANDING = ['tw', 'bulan'];

/** Counts that stand at the year's target in every period but one: `118 Orang` each month, and 188 in August. */
function astray(table: PlanTable, row: PlanRow, family: string): OddAmount[] {
  const level = figureOf(row, 'target');
  if (level === null || level < 10 || plansRate(row)) return [];
  const parts = typedParts(table, row, family);
  const odd = parts.filter((part) => !nearly(part.amount, level));
  const [only] = odd;
  if (!only || odd.length > 1 || parts.length < 4) return [];
  // A level may be reached late or left early; in between nobody comes and goes by the dozen.
  const inside = only !== parts[0] && only !== parts[parts.length - 1];
  const factor = Math.max(only.amount / level, level / only.amount);
  if (factor < (inside ? 1.4 : 5)) return [];
  return [oddAt(row, only, { jenis: 'lain', terendah: level, banyak: parts.length - 1 })];
}

const FAR = 100;
const USUAL = 20;

/** Money of a quarter that lost three zeros, in a table where no other row has quarters so far apart. */
function trough(table: PlanTable, leaves: readonly PlanRow[], spent: boolean): OddAmount[] {
  const family = spent ? 'realisasiRp' : 'anggaranTw';
  const rows = leaves.flatMap((row) => {
    const parts = typedParts(table, row, family).sort((a, b) => a.amount - b.amount);
    return parts.length < 3 ? [] : [{ row, parts, gap: parts[1]!.amount / parts[0]!.amount }];
  });
  const far = rows.filter((each) => each.gap >= USUAL);
  const [only] = far;
  if (rows.length < 6 || far.length !== 1 || !only || only.gap < FAR) return [];
  const { row, parts } = only;
  const [least, next] = parts as [Part, Part];
  const most = parts[parts.length - 1]!.amount;
  if (confirmed(row, spent ? 'jumlahRp' : 'pagu', parts)) return [];
  // Money is spent less evenly than it is planned: three quarters that keep together show what the fourth should be.
  if (spent && (parts.length < QUARTERS || most > next.amount * EVEN)) return [];
  const whole = least.amount * 1000;
  if (whole < next.amount / 3 || whole > most * (spent ? CLOSE : 3)) return [];
  return [oddAt(row, least, { jenis: 'lembah', faktor: 1000, terendah: next.amount })];
}

const QUARTERS = 4;
/** Budgets are seldom spent evenly: so many rows must keep their quarters within `EVEN` before one that does not is odd. */
const EVEN_ROWS = 15;
const EVEN = 4;
const TOWERING = 8;
/** The three others are near one another, and a tenth is near them. */
const CLOSE = 2;

/** Money of a quarter that has a zero too many, in a long table where every other row is spent nearly evenly. */
function crest(table: PlanTable, leaves: readonly PlanRow[]): OddAmount[] {
  const rows = leaves.flatMap((row) => {
    const parts = typedParts(table, row, 'anggaranTw').sort((a, b) => b.amount - a.amount);
    const [most, second] = parts;
    if (!most || !second || parts.length < QUARTERS) return [];
    return [{ row, parts, most, second, ratio: most.amount / second.amount }];
  });
  const odd = rows.filter(({ ratio }) => ratio >= EVEN);
  const [only] = odd;
  if (!only || odd.length > 1 || rows.length <= EVEN_ROWS || only.ratio < TOWERING) return [];
  const { row, parts, most, second } = only;
  const [highest, lowest] = [second.amount, parts[parts.length - 1]!.amount];
  if (confirmed(row, 'pagu', parts) || highest > lowest * CLOSE) return [];
  const tenth = most.amount / 10;
  if (tenth > highest * CLOSE || tenth < lowest / CLOSE) return [];
  const figures = { faktor: 0.1, terendah: lowest, tertinggi: highest, banyak: rows.length - 1 };
  return [oddAt(row, most, { jenis: 'menara', ...figures })];
}

const FORWARD: readonly (readonly [ColumnId, ColumnId])[] = [
  ['target', 'targetMaju'],
  ['target', 'targetBerikut'],
];
const ROWS = 10;
const SAME = 1.5;
const USUAL_SHARE = 0.9;

/** Next year's target is ten times this year's, where nearly all other targets hardly move. */
function leap(table: PlanTable, all: readonly PlanRow[], a: ColumnId, b: ColumnId): OddAmount[] {
  const [left, right] = [columnOf(table, a), columnOf(table, b)];
  if (!left || !right) return [];
  const rows = all.flatMap((row) => {
    const [now, next] = [figureOf(row, a), figureOf(row, b)];
    return now && next && now > 0 && next > 0 ? [{ row, now, next, ratio: next / now }] : [];
  });
  const steady = rows.filter(({ ratio }) => ratio < SAME && ratio > 1 / SAME).length;
  if (rows.length < ROWS || steady < rows.length * USUAL_SHARE) return [];
  return rows.flatMap(({ row, now, next, ratio }) => {
    const power = Math.round(Math.log10(ratio));
    // 12 this year and 100 the next may be meant; small counts leap easily.
    if (power === 0 || (Math.min(now, next) < 50 && !lostComma(row, now, next))) return [];
    const rest = ratio / 10 ** power;
    if (rest > 1.25 || rest < 0.8) return [];
    // The one that is too large; three digits too few are as easily lost, but nobody can tell which.
    const [own, other] = power > 0 ? [right, left] : [left, right];
    const [amount, beside] = power > 0 ? [next, now] : [now, next];
    if (row.values[own.id]!.formula !== null) return [];
    const faktor = 10 ** -Math.abs(power);
    return [
      {
        ...oddAt(
          row,
          { column: own, amount },
          {
            jenis: 'lompat',
            ...{ faktor, pasangan: other.title, banding: beside, banyak: steady },
          },
        ),
        cells: [valueRef(table, row.values[other.id]!)],
      },
    ];
  });
}

/** 6842 of an index that is 69,17 the year after. */
function lostComma(row: PlanRow, now: number, next: number): boolean {
  return plansRate(row) && Math.max(now, next) > 100 && Math.min(now, next) <= 100;
}

function oddAt(row: PlanRow, { column, amount }: Part, params: Params): OddAmount {
  const value = row.values[column.id]!;
  return { row, column: column.column, value, cells: [], params: { nilai: amount, ...params } };
}
