// A percentage typed by hand that does not follow from its two figures, or is left out.
import type { Edit } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid } from '../grid/grid.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { showsPlainPercents } from '../numbers/percentFormat.ts';
import type { Finding, Rule } from './rule.ts';
import { type RatioColumn, ratioColumns } from './support/amounts/ratioColumns.ts';
import { typedMeans } from './support/amounts/typedMeans.ts';
import { figureOf, isEmpty, roundingOf } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { moreIsBetter } from './support/formulas/inRow/polarity.ts';
import { place, sameScale, valueRef } from './support/spot.ts';

const CODE = 'persen-salah';
/** Rates told in whole percents are as near as this to the exact one. */
const NEAR = 0.51;
/** So many rows must be told straight, with another result than the other way round, before one that is not is a slip. */
const MANY = 5;

export const persenSalah: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Persentase kosong atau salah hitung',
  strength: 45,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return [
        ...oddMeans(table, grid),
        ...ratioColumns(table).flatMap((ratio) => {
          if (isAnother(table, ratio)) return [];
          const turned = table.rows.filter((row) => wayOf(row, ratio) === 'terbalik');
          const straight = table.rows.filter((row) => wayOf(row, ratio) === 'lurus').length;
          const lone = turned.length === 1 && straight >= MANY;
          return table.rows.flatMap((row) => check(table, grid, row, ratio, lone));
        }),
      ];
    }),
  message: (params) => {
    if (params.banyak)
      return `${place(params)} tertulis ${formatNumber(Number(params.tertulis), 2)}, padahal rata-rata ${params.banyak} baris di atasnya ${formatNumber(Number(params.hasil), 2)}.`;
    const sum = `${formatNumber(Number(params.atas))} / ${formatNumber(Number(params.bawah))} × 100 = ${formatNumber(Number(params.hasil), 2)}%`;
    return params.tertulis === null
      ? `${place(params)} belum dihitung, padahal ${sum}.`
      : `${place(params)} tertulis ${params.tertulis}, padahal ${sum}.`;
  },
  suggestion: (params) =>
    params.banyak
      ? 'Hitung kembali, sebaiknya dengan rumus AVERAGE.'
      : params.rumus === null
        ? 'Hitung kembali. Kedua kolomnya memakai satuan uang yang berbeda (misalnya ribuan dan rupiah), jadi samakan dulu satuannya.'
        : `Isi dengan rumus ${params.rumus}, agar ikut berubah bila angkanya berubah.`,
};

/** Averages typed below the rows. */
function oddMeans(table: PlanTable, grid: Grid | undefined): Finding[] {
  return (grid ? typedMeans(table, grid) : []).map(({ row, label, column, written, mean, count }) =>
    findingOnSheet(CODE, 'warning', table, label, row, column, {
      params: { tertulis: written, hasil: mean, banyak: count },
    }),
  );
}

/** `R/T` or `T/R`, where the two can be told apart; null for anything else. */
function wayOf(row: PlanRow, ratio: RatioColumn): 'lurus' | 'terbalik' | null {
  const [value, above, below] = [ratio.id, ratio.above, ratio.below].map((id) => figureOf(row, id));
  if (value === null || !above || !below) return null;
  const near = (rate: number): boolean => Math.abs(value! - rate * 100) <= NEAR;
  if (near(above / below)) return near(below / above) ? null : 'lurus';
  return near(below / above) ? 'terbalik' : null;
}

/** Whether a percentage follows from its two figures; null where it says none, or they allow none. */
function follows(row: PlanRow, value: Value, ratio: RatioColumn, lone: boolean): boolean | null {
  const above = figureOf(row, ratio.above);
  const below = figureOf(row, ratio.below);
  if (value.state !== 'number' || typeof value.value !== 'number') return null;
  if (above === null || below === null || below === 0) return null;
  const written = value.value;
  const exact = (above / below) * 100;
  // Rounded or cut off, the last shown digit may be one off.
  if (Math.abs(written - exact) <= 2 * roundingOf(value.text) + 0.011) return true;
  // Lower is better: the office may count the other way round.
  const slip = lone && moreIsBetter(row);
  if (above !== 0 && Math.abs(written - (below / above) * 100) <= NEAR && !slip) return true;
  if (Math.abs(written - ((2 * below - above) / below) * 100) <= NEAR && !slip) return true;
  // Achievement is often capped.
  return exact > 100 && (written === 100 || written === 120);
}

/** Follows from the two figures in fewer rows than not: the share of something else, whatever its title is like. */
function isAnother(table: PlanTable, ratio: RatioColumn): boolean {
  if (ratio.declared) return false;
  const values = table.rows.flatMap((row) => row.values[ratio.id] ?? []);
  const filled = values.filter((value) => !isEmpty(value));
  // `√` under `TERCAPAI` is no percentage, and no blank beside it is one that was left out.
  if (filled.length > 0 && filled.every(({ state }) => state === 'tick')) return true;
  const told = table.rows.flatMap((row) => {
    const value = row.values[ratio.id];
    return value && !isEmpty(value) ? (follows(row, value, ratio, false) ?? []) : [];
  });
  const against = told.filter((each) => !each).length;
  return against > 1 && (against * 2 > told.length || isShareOfMoney(table, ratio));
}

/** Every rate of the column is what was spent of the money of its row, whatever is counted beside them. */
function isShareOfMoney({ columns, rows }: PlanTable, ratio: RatioColumn): boolean {
  const money = columns.filter(({ type }) => type === 'money').map(({ id }) => id);
  return money.some((above) =>
    money.some((below) => {
      const other = { ...ratio, above, below };
      const told = rows.flatMap((row) => {
        const value = row.values[ratio.id];
        return above !== below && value ? (follows(row, value, other, false) ?? []) : [];
      });
      return told.length >= MANY && told.every((each) => each);
    }),
  );
}

/** `lone`: at most one row of the column is told the other way round, and many are not. */
function check(
  table: PlanTable,
  grid: Grid | undefined,
  row: PlanRow,
  ratio: RatioColumn,
  lone: boolean,
): Finding[] {
  const value = row.values[ratio.id];
  if (!value || value.formula !== null) return [];
  const above = figureOf(row, ratio.above);
  const below = figureOf(row, ratio.below);
  if (above === null || below === null || below === 0) return [];
  const exact = (above / below) * 100;
  const empty = isEmpty(value);
  if (empty && above === 0) return [];
  if (!empty && follows(row, value, ratio, lone) !== false) return [];
  const cells = [row.values[ratio.above]!, row.values[ratio.below]!];
  const formula = `=${cellName(cells[0]!.row, cells[0]!.column)}/${cellName(cells[1]!.row, cells[1]!.column)}${inHundredths(grid, value) ? '' : '*100'}`;
  const alike = sameScale(table, [ratio.above, ratio.below]);
  const fix: Edit[] | null =
    empty && alike && numeric(row, ratio)
      ? [
          {
            kind: 'cells',
            sheet: table.sheet,
            row: value.row,
            column: value.column,
            inputs: [[{ f: withFormat(table, grid, ratio, formula) }]],
          },
        ]
      : null;
  return [
    findingAt(CODE, 'warning', table, row, value.column, {
      params: {
        tertulis: empty ? null : value.text,
        atas: above,
        bawah: below,
        hasil: exact,
        rumus: alike ? formula : null,
      },
      cells: cells.map((each) => valueRef(table, each)),
      fix,
    }),
  ];
}

/** A formula can only calculate with real numbers. */
function numeric(row: PlanRow, ratio: RatioColumn): boolean {
  return [ratio.above, ratio.below].every((id) => {
    const value = row.values[id]!;
    return value.state === 'number' && !value.numberAsText;
  });
}

/** Shown as `25%`; not where the sign is only written behind a figure that counts in percents. */
function inHundredths(grid: Grid | undefined, { text, row, column }: Value): boolean {
  return text.includes('%') && !(grid && showsPlainPercents(cellAt(grid, row, column).format));
}

/** Columns shown as `25%` hold 0,25: there the factor of 100 would be one too many. */
function withFormat(
  table: PlanTable,
  grid: Grid | undefined,
  ratio: RatioColumn,
  formula: string,
): string {
  const shown = table.rows
    .flatMap((row) => row.values[ratio.id] ?? [])
    .filter(({ text }) => /\d/.test(text));
  const percent = shown.filter((value) => inHundredths(grid, value)).length;
  return percent > shown.length / 2 ? formula.replace(/\*100$/, '') : formula;
}
