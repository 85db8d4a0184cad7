// Lists with several rows for each work (one per quarter or month): a figure of the year that is written again in each of them.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy, largestGroups, lone } from '../groupBy.ts';
import { cellRef, columnOf, place, sheetRows } from '../spot.ts';
import { slipBetween } from '../sums/slips.ts';

const KIND = 'ulang';
const NAME =
  /^(?:sasaran|program|kegiatan|subKegiatan|uraian|aksi|indikator(?:Sasaran|Program|Kegiatan)?)$/;
/** Not figures of the work. */
const NUMBERING = /^(?:no|noIndikator|kode|level|periode|satuan.*)$/;
/** So many rows of a work show what is the same in them, so many works that the column repeats. */
const ROWS = 3;
const WORKS = 4;
const AMOUNTS = 3;
/** In so many works a figure of so many digits is no chance. */
const MANY = 8;
const LONG = 100;

interface Figure {
  readonly row: number;
  readonly amount: number;
}

export function strayRepeatFindings(context: RuleContext): Finding[] {
  return context.tables.flatMap((table) => {
    const grid = context.grids.get(table.sheet);
    const works = grid ? worksOf(table, grid) : [];
    if (!grid || works.length <= WORKS) return [];
    return figureColumns(table).flatMap((column) =>
      findingsIn(context, table, grid, works, column),
    );
  });
}

/** The sentence about one of these; null for findings of another kind. */
export function strayRepeatWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal di ${number('banyak')} baris lain dari pekerjaan yang sama ${number('mestinya')}; di pekerjaan lain kolom ini sama di semua barisnya.`;
}

function figureColumns({ columns, unknownColumns }: PlanTable): number[] {
  const known = columns.filter(({ id }) => !NAME.test(id) && !NUMBERING.test(id));
  return [...new Set([...known, ...unknownColumns].map(({ column }) => column))];
}

/** Sheet rows of the table that say the same in all columns of names. */
function worksOf(table: PlanTable, grid: Grid): number[][] {
  const names = table.columns.filter(({ id }) => NAME.test(id)).map(({ column }) => column);
  const named = groupBy(sheetRows(table), (row) => {
    const texts = names.map((column) => cellAt(grid, row, column).display.trim().toLowerCase());
    return texts.some((text) => /[a-z]{3}/.test(text)) ? texts.join('|') : null;
  });
  return [...named.values()].filter((each) => each.length >= ROWS);
}

function findingsIn(
  context: RuleContext,
  table: PlanTable,
  grid: Grid,
  works: readonly number[][],
  column: number,
): Finding[] {
  const figures = works
    .map((rows) => rows.flatMap((row) => figureAt(grid, row, column) ?? []))
    .filter((each) => each.length >= ROWS);
  const same = figures.filter((each) => each.every(({ amount }) => amount === each[0]!.amount));
  const [broken, another] = figures.filter((each) => !same.includes(each));
  const amounts = new Set(same.map((each) => each[0]!.amount));
  if (!broken || another || same.length < WORKS || amounts.size < AMOUNTS) return [];
  const [usual, rest, ...more] = largestGroups(broken, ({ amount }) => amount);
  if (!usual || !rest || more.length > 0 || usual.length < 2) return [];
  const [meant, first] = [usual[0]!.amount, usual[0]!.row];
  return lone(rest)
    .filter(({ amount }) => isSlip(amount, meant, same.length) || isOfYear(table, column))
    .flatMap(({ row, amount }) => {
      const params = { jenis: KIND, nilai: amount, mestinya: meant, skala: null };
      return looseFinding(context, 'angka-janggal', 'warning', cellRef(table, row, column), {
        params: { ...params, banyak: usual.length },
        cells: [cellRef(table, first, column)],
      });
    });
}

function figureAt(grid: Grid, row: number, column: number): Figure | null {
  const { kind, value, formula } = cellAt(grid, row, column);
  const typed = kind === 'number' && formula === null && Number(value) > 0;
  return typed ? { row, amount: Number(value) } : null;
}

/** Quarters may be alike by chance, and one of them be planned otherwise: that is no slip. */
function isSlip(written: number, meant: number, works: number): boolean {
  const { kind } = slipBetween(written, meant);
  const least = Math.min(written, meant);
  if (kind === 'pangkat') return least >= 10;
  return kind === 'tukar' || (kind !== 'lain' && works >= MANY && least >= LONG);
}

/** Read as the work's figure of the year, beside a column that says the quarter or month. */
function isOfYear(table: PlanTable, column: number): boolean {
  return (
    columnOf(table, 'periode') !== null &&
    table.columns.some((each) => each.column === column && /^(?:pagu|target)$/.test(each.id))
  );
}
