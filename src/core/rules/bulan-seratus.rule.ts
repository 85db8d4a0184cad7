// Twelve months of work, or four quarters where nothing is planned for the year, that do not come to 100 %.
import { cellAt, type Grid } from '../grid/grid.ts';
import { monthIds } from '../model/column.ts';
import type { PlanRow, PlanTable, Value } from '../model/planTable.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { percentScale } from '../numbers/percentFormat.ts';
import type { Finding, Params, Rule } from './rule.ts';
import { figure, isEmpty } from './support/figures.ts';
import { findingAt, findingOnSheet } from './support/findingAt.ts';
import { groupBy } from './support/groupBy.ts';
import { linesOf } from './support/secondLines.ts';
import { cellRef, columnOf, familyOf, rowName, rowPlace, valueRef } from './support/spot.ts';

const CODE = 'bulan-seratus';
const MONTHS = monthIds('bulan');
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];
/** So many works must make a hundred before quarters are taken for shares of the work. */
const FEWEST_WORKS = 8;
/** Twelve rounded percentages may miss 100 by a little. */
const TOLERANCE = 0.6;

/** So many figures that never fall are no chance. */
const FEWEST_STEPS = 4;

export const bulanSeratus: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Rencana bulanan tidak berjumlah 100%',
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) => {
      const grid = context.grids.get(table.sheet);
      return [
        ...monthFaults(table),
        ...quarterFaults(table),
        ...(grid ? faultsBelow(table, grid) : []),
      ];
    }),
  message: (params) =>
    `${rowPlace(params)}: ${params.keterangan ? `“${params.keterangan}”` : `rencana ${params.triwulan ? 'triwulan' : 'bulanan'}`} berjumlah ${(params.bulan as readonly number[]).map((each) => formatNumber(each)).join(' + ')} = ${formatNumber(Number(params.jumlah))}%, mestinya 100% (${Number(params.jumlah) > 100 ? 'lebih' : 'kurang'} ${formatNumber(Math.abs(Number(params.jumlah) - 100))}).${suspect(params)}`,
  suggestion: (params) =>
    `Periksa persentase tiap ${params.triwulan ? 'triwulan' : 'bulan'} sampai jumlahnya 100%.`,
};

function monthFaults(table: PlanTable): Finding[] {
  const sums = sumsOf(table, MONTHS);
  // Months that hold counts or money, not shares of the work, are another kind of table.
  const right = sums.filter(isWhole);
  if (right.length < Math.max(2, sums.length / 2)) return [];
  return faultsAmong(table, sums, right, {});
}

/** Quarters beside a target of the year are held against that. */
function quarterFaults(table: PlanTable): Finding[] {
  if (['target', 'targetSasaran', 'targetProgram'].some((id) => columnOf(table, id))) return [];
  const sums = sumsOf(table, QUARTERS);
  const right = sums.filter(isWhole);
  const odd = sums.length - right.length;
  if (right.length < FEWEST_WORKS || odd > Math.max(1, sums.length * MOST_ODD)) return [];
  return faultsAmong(table, sums, right, { triwulan: true });
}

interface PeriodSum {
  readonly row: PlanRow;
  readonly values: readonly Value[];
  readonly filled: readonly Value[];
  readonly sum: number;
  readonly numbers: readonly number[];
}

const isWhole = ({ sum }: PeriodSum): boolean => Math.abs(sum - 100) <= TOLERANCE;

/** Money in a row among shares, where most months alone are more than all of the work; or what is reached up to each month. */
const isOfOtherKind = ({ numbers }: PeriodSum): boolean =>
  numbers.filter((each) => each > 100).length > numbers.filter((each) => each > 0).length / 2 ||
  climbsToWhole(numbers);

const climbsToWhole = (numbers: readonly number[]): boolean =>
  numbers.length >= FEWEST_STEPS &&
  Math.abs(numbers[numbers.length - 1]! - 100) <= TOLERANCE &&
  numbers.every((each, i) => i === 0 || each >= numbers[i - 1]!);

function sumsOf(table: PlanTable, ids: readonly string[]): PeriodSum[] {
  if (ids.some((id) => columnOf(table, id) === null)) return [];
  return table.rows.flatMap((row) => {
    const values = ids.flatMap((id) => (row.values[id] ? [row.values[id]!] : []));
    const filled = values.filter((value) => !isEmpty(value));
    const figures = filled.map((value) => figure(value));
    if (filled.length === 0 || figures.some((each) => each === null)) return [];
    const numbers = figures as number[];
    // Percent columns come in percent; a plan typed as fractions of one is the same plan.
    const raw = numbers.reduce((a, b) => a + b, 0);
    const sum = numbers.every((each) => each <= 1) && raw <= 1.5 ? raw * 100 : raw;
    return [{ row, values, filled, sum, numbers }];
  });
}

function faultsAmong(
  table: PlanTable,
  sums: readonly PeriodSum[],
  right: readonly PeriodSum[],
  said: Params,
): Finding[] {
  return sums
    .filter((each) => !isWhole(each) && !isOfOtherKind(each))
    .map(({ row, values, filled, sum, numbers }) => {
      const others = right.map((each) => each.values.map((value) => figure(value) ?? 0));
      const biggest = filled[numbers.indexOf(Math.max(...numbers))]!;
      const clear = culprit(filled, numbers, sum);
      return findingAt(
        CODE,
        'warning',
        table,
        row,
        clear ?? unlikeOthers(values, others, sum) ?? biggest.column,
        {
          params: {
            ...said,
            jumlah: sum,
            bulan: numbers,
            ...meantFor(clear, filled, numbers, sum),
          },
          // A month left out may be what is missing.
          cells: [...filled, ...(sum < 100 ? left(values) : [])].map((value) =>
            valueRef(table, value),
          ),
        },
      );
    });
}

/** So many lines of one name make a hundred, and so few do not. */
const FEWEST_LINES = 5;
const MOST_ODD = 0.1;

/** `Fisik (%)` below the money of each work: months, or quarters, that make a hundred in all works but a few. */
function faultsBelow(table: PlanTable, grid: Grid): Finding[] {
  const periods = [...groupBy(table.columns, ({ id }) => (/\d$/.test(id) ? familyOf(id) : null))]
    .map(([, columns]) => columns)
    .find((columns) => columns.length === 12 || columns.length === 4);
  const found = periods ? linesOf(table, grid) : null;
  if (!periods || !found) return [];
  const below = found.lines.filter(({ at }) => at > 0);
  return [...groupBy(below, ({ label }) => label.toLowerCase() || null).values()].flatMap(
    (lines) => {
      const sums = lines.flatMap((line) => {
        const filled = periods.flatMap(({ column }) => {
          const { value, format } = cellAt(grid, line.row, column);
          const scale = percentScale(format);
          return typeof value === 'number' && value !== 0 ? [{ column, value: value * scale }] : [];
        });
        const numbers = filled.map(({ value }) => value);
        const sum = numbers.reduce((a, b) => a + b, 0);
        return filled.length > 0 ? [{ line, filled, numbers, sum }] : [];
      });
      const odd = sums.filter(({ sum }) => Math.abs(sum - 100) > TOLERANCE);
      if (sums.length - odd.length < FEWEST_LINES) return [];
      if (odd.length > Math.max(1, sums.length * MOST_ODD)) return [];
      return odd.map(({ line, filled, numbers, sum }) => {
        const biggest = filled[numbers.indexOf(Math.max(...numbers))]!;
        const clear = culprit(filled, numbers, sum);
        const column = clear ?? biggest.column;
        const name = rowName(line.owner);
        return findingOnSheet(CODE, 'warning', table, name, line.row, column, {
          params: {
            ...{ jumlah: sum, bulan: numbers, keterangan: line.label },
            ...meantFor(clear, filled, numbers, sum),
          },
          cells: filled.map((cell) => cellRef(table, line.row, cell.column)),
        });
      });
    },
  );
}

function left(values: readonly Value[]): Value[] {
  return values.filter((value) => isEmpty(value) && value.formula === null);
}

/** What the month that stands out should be, for the sentence. */
function meantFor(
  column: number | null,
  filled: readonly { readonly column: number }[],
  numbers: readonly number[],
  sum: number,
): Params {
  const at = filled.findIndex((each) => each.column === column);
  if (at < 0) return {};
  return { tertulis: numbers[at]!, mestinya: numbers[at]! + 100 - sum };
}

function suspect({ mestinya, tertulis, kolom, sel }: Params): string {
  if (mestinya === undefined) return '';
  return ` Kemungkinan angka ${formatNumber(Number(tertulis))} di kolom “${kolom}” (${sel}) mestinya ${formatNumber(Number(mestinya))}.`;
}

/** The one month that a power of ten explains. */
function culprit(
  filled: readonly { readonly column: number }[],
  numbers: readonly number[],
  sum: number,
): number | null {
  const hits = numbers.flatMap((value, index) => {
    const meant = value + 100 - sum;
    const power = meant > 0 && value > 0 ? Math.log10(meant / value) : 0;
    return power !== 0 && Math.abs(power - Math.round(power)) < 1e-6 ? [index] : [];
  });
  return hits.length === 1 ? filled[hits[0]!]!.column : null;
}

/** The one month that all other rows plan alike, and that would make this row whole. */
function unlikeOthers(
  values: readonly Value[],
  others: readonly (readonly number[])[],
  sum: number,
): number | null {
  if (others.length < 3 || values.length !== 12) return null;
  const own = values.map((value) => figure(value) ?? 0);
  const hits = own.flatMap((value, month) => {
    const peers = others.map((row) => row[month] ?? 0);
    const usual = peers[0]!;
    const alike = peers.every((peer) => Math.abs(peer - usual) < 1e-6);
    const meant = value + 100 - sum;
    return alike && value !== usual && Math.abs(meant - usual) <= TOLERANCE ? [month] : [];
  });
  return hits.length === 1 ? values[hits[0]!]!.column : null;
}
