// The one blank in a long column of figures that the office fills in every row.
import { cellName } from '../grid/a1.ts';
import type { Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { blankDivisors } from './support/amounts/blankDivisors.ts';
import { type BlankPart, blankPart } from './support/amounts/blankParts.ts';
import { blankSums } from './support/amounts/blankSums.ts';
import { loneBlanks } from './support/amounts/loneBlanks.ts';
import { typedColumns } from './support/amounts/shareColumns.ts';
import { emptiedWholes } from './support/amounts/usedUp.ts';
import { figureOf } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';
import { hasAnyFigure } from './support/peers.ts';
import { columnAt, place, wholeTitle } from './support/spot.ts';
import { isFactor } from './support/sums/blankFactors.ts';
import { PRICE } from './support/sums/pricedRows.ts';

const CODE = 'angka-kosong';
/** Columns of the office's own, and what was reached or spent; plans that are left out are told by other rules. */
const COLUMNS = /^(?:lain\d+|realisasi|realisasiRp|jumlahRp|realisasi(?:K|Rp)[1-4])$/;
/** Fewer filled rows are no habit. */
const LONG = 10;

export const angkaKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Satu angka belum diisi di kolom yang selalu terisi',
  strength: 20,
  follows: true,
  check: (context) => [
    ...blankDivisors(context).flatMap(({ at, rate, filled }) =>
      looseFinding(context, CODE, 'warning', at, {
        params: { terisi: filled, pembagi: cellName(rate.row, rate.column) },
        cells: [rate],
      }),
    ),
    ...emptiedWholes(context),
    ...context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      const lone = typedColumns(table, grid, COLUMNS).flatMap(({ column, cells }) => {
        const blank = cells.filter((cell) => cell.value === null);
        const [only] = blank;
        if (!only || only.dash || blank.length > 1 || cells.length - 1 < LONG) return [];
        return hasAnyFigure(only.row) && !isIdle(table, only.row, column)
          ? [{ row: only.row, column, filled: cells.length - 1 }]
          : [];
      });
      // A row that is blank in several of them has nothing there: districts that it does not reach.
      const alone = lone
        .filter(({ row }) => lone.filter((each) => each.row === row).length === 1)
        .flatMap(({ row, column, filled }) => {
          const blank = isOwn(table, column) ? blankKind(table, grid!, row, column) : 'luput';
          const severity = blank === 'ragu' ? 'info' : 'warning';
          return blank === 'tiada'
            ? []
            : [findingAt(CODE, severity, table, row, column, { params: { terisi: filled } })];
        });
      const planned = loneBlanks(context, table).map(({ row, column, filled, dash }) =>
        findingAt(CODE, 'warning', table, row, column, {
          params: { terisi: filled, rencana: true, strip: dash },
        }),
      );
      const sums = blankSums(table).map(({ row, column, filled, sum }) =>
        findingAt(CODE, 'warning', table, row, column, { params: { terisi: filled, jumlah: sum } }),
      );
      return [...alone, ...planned, ...sums];
    }),
  ],
  message: (params) => {
    const at = place(params);
    const others = String(params.terisi);
    if (params.sisa)
      return `${at} kosong, padahal sudah ada yang dibelanjakan, sehingga sisa di sel ${params.sisa} kurang dari nol. Di ${others} baris lain tidak begitu.`;
    if (params.pembagi)
      return `${at} kosong, padahal sel ${params.pembagi} membagi dengan angka itu, dan ${others} baris lain di kolom ini semuanya terisi.`;
    if (params.strip)
      return `${at} tertulis “-”, padahal triwulan itu punya target dan ${others} sel rencana lain semuanya angka, dengan 0 bila tidak ada.`;
    if (params.rencana)
      return `${at} kosong, padahal ${others} sel rencana lain semuanya terisi, dengan 0 atau “-” bila tidak ada.`;
    if (params.jumlah)
      return `${at} kosong, padahal rinciannya berjumlah ${formatNumber(Number(params.jumlah))} dan ${others} jumlah lain di kolom ini semuanya terisi.`;
    return `${at} belum diisi, padahal ${others} baris lain di kolom ini semuanya terisi.`;
  },
  suggestion: (params) =>
    params.jumlah
      ? 'Isi jumlahnya, sebaiknya dengan rumus SUM atas baris di bawahnya.'
      : 'Isi angkanya; bila memang tidak ada, tulis 0.',
};

/** A column of the office's own: kinds of belanja, districts, prices. */
function isOwn(table: PlanTable, column: number): boolean {
  const id = columnAt(table, column)?.id;
  return id === undefined || /^lain\d+$/.test(id);
}

/** What a row multiplies is judged with its product; without one, the price does not apply to it. */
function blankKind(table: PlanTable, grid: Grid, row: PlanRow, column: number): BlankPart {
  if (isFactor(table, grid, column) || isUnpriced(table, row, column)) return 'tiada';
  return blankPart(table, grid, row, column);
}

/** No price where the work has no money. */
function isUnpriced(table: PlanTable, row: PlanRow, column: number): boolean {
  const money = table.columns.filter(({ type }) => type === 'money');
  return (
    PRICE.test(wholeTitle(table, column)) &&
    money.length > 0 &&
    money.every(({ id }) => (figureOf(row, id) ?? 0) === 0)
  );
}

/** Nothing was planned for the quarter, so there is nothing to report. */
function isIdle(table: PlanTable, row: PlanRow, column: number): boolean {
  const quarter = /^realisasiK([1-4])$/.exec(columnAt(table, column)?.id ?? '')?.[1];
  if (quarter === undefined) return false;
  if (row.values[`tw${quarter}`]) return (figureOf(row, `tw${quarter}`) ?? 0) === 0;
  // A report without the plan of each quarter: nothing was spent, or the other quarters make up the whole target.
  if (row.values[`realisasiRp${quarter}`] && (figureOf(row, `realisasiRp${quarter}`) ?? 0) === 0)
    return true;
  const target = figureOf(row, 'target');
  const others = [1, 2, 3, 4].map((q) => figureOf(row, `realisasiK${q}`) ?? 0);
  return target !== null && target > 0 && others.reduce((sum, part) => sum + part, 0) === target;
}
