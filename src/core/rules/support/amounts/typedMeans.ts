// A typed average below the rows that is the mean of none of their levels: `RATA-RATA CAPAIAN SUB KEGIATAN` 94,9 for 99,4.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { ColumnId } from '../../../model/column.ts';
import type { Level } from '../../../model/level.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { nearly } from '../../../numbers/nearly.ts';
import { plainMean } from '../../../numbers/plainMean.ts';
import { sameText } from '../../../reader/tableContext.ts';
import { figureOf } from '../figures.ts';
import { largestGroups } from '../groupBy.ts';
import { slipBetween } from '../sums/slips.ts';
import { figureAt } from './relationLines.ts';

export interface TypedMean {
  readonly row: number;
  readonly label: string;
  readonly column: number;
  readonly written: number;
  /** The mean that was meant, and of how many rows. */
  readonly mean: number;
  readonly count: number;
}

const MEAN = /\b(?:rata[\s-]*rata|rerata)\b/i;
const LONGEST = 120;
/** Fewer rows of the level that a label names may be another selection of them. */
const FEWEST = 5;
const LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/\bsub[\s-]*kegiatan\b/i, 'sub_kegiatan'],
  [/(?<!sub[\s-]*)\bkegiatan\b/i, 'kegiatan'],
  [/\bprogram\b/i, 'program'],
];

export function typedMeans(table: PlanTable, grid: Grid): TypedMean[] {
  const rates = table.columns.filter((column) => column.type === 'percent');
  const labels = labelsOf(table, grid);
  return labels.flatMap(({ row, label }): TypedMean[] => {
    const rows = rowsOf(table, labels, row, label);
    return rates.flatMap(({ id, column }): TypedMean[] => {
      const figure = figureAt(grid, row, column);
      if (!figure?.typed || cellAt(grid, row, column).kind !== 'number') return [];
      const slack = 2 * figure.rounding + 0.011;
      const meant = meantMean(table, rows, id, label, figure.value, slack);
      return meant ? [{ row, label, column, written: figure.value, ...meant }] : [];
    });
  });
}

interface MeanLabel {
  readonly row: number;
  readonly label: string;
}

/** The rows beside the plan that say what they are the mean of. */
function labelsOf(table: PlanTable, grid: Grid): MeanLabel[] {
  const beside = [...table.totalRows, ...table.ignoredRows].map(({ row }) => row);
  return beside.flatMap((row): MeanLabel[] => {
    const texts = (grid.cells[row] ?? []).filter((cell) => cell.kind === 'text');
    const label = texts.map((cell) => cell.display.trim()).find((text) => MEAN.test(text));
    return label === undefined || label.length > LONGEST ? [] : [{ row, label }];
  });
}

/** All rows for a mean that is told once; where each program has its own, those since the one before. */
function rowsOf(
  { rows }: PlanTable,
  labels: readonly MeanLabel[],
  row: number,
  label: string,
): readonly PlanRow[] {
  const alike = labels.filter((each) => sameText(each.label) === sameText(label));
  if (alike.length === 1) return rows;
  const before = Math.max(-1, ...alike.map((each) => each.row).filter((each) => each < row));
  return rows.filter((each) => each.row > before && each.row < row);
}

/** Null where what is written is the mean of some level, or no one mean can be said to be meant. */
function meantMean(
  table: PlanTable,
  rows: readonly PlanRow[],
  id: ColumnId,
  label: string,
  written: number,
  slack: number,
): { readonly mean: number; readonly count: number } | null {
  const groups = groupsOf(rows, id);
  const all = rows === table.rows ? groups : [...groups, ...groupsOf(table.rows, id)];
  const means = all.flatMap((each) => meansOf(table, each, id));
  if (means.some((mean) => Math.abs(mean - written) <= slack)) return null;
  const named = LEVELS.filter(([pattern]) => pattern.test(label)).map(([, level]) => level);
  const found = groups.flatMap((each, i) => {
    if (each.length === 0) return [];
    const mean = plainMean(each.map((row) => figureOf(row, id)!));
    const said =
      i > 0 && named.length === 1 && each[0]!.level === named[0] && each.length >= FEWEST;
    return said || isSlip(written, mean) ? [{ mean, count: each.length, said }] : [];
  });
  const alike = found.every(({ mean }) => nearly(mean, found[0]!.mean));
  return found.find(({ said }) => said) ?? (alike ? (found[0] ?? null) : null);
}

/** All rows with a rate, and those of each level. */
function groupsOf(rows: readonly PlanRow[], id: ColumnId): (readonly PlanRow[])[] {
  const rated = rows.filter((row) => figureOf(row, id) !== null);
  return [rated, ...largestGroups(rated, (row) => row.level)];
}

/** As it is, with what is beyond the target cut off, without the rows that did nothing, and weighted with money. */
function meansOf(table: PlanTable, rows: readonly PlanRow[], id: ColumnId): number[] {
  const rates = rows.map((row) => figureOf(row, id)!);
  const begun = rates.filter((rate) => rate !== 0);
  const capped = [rates, begun].flatMap((some) => [some, some.map((rate) => Math.min(rate, 100))]);
  const weighted = table.columns
    .filter(({ type }) => type === 'money')
    .flatMap((money) => {
      const weights = rows.map((row) => figureOf(row, money.id) ?? 0);
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const sum = rates.reduce((total, rate, i) => total + rate * weights[i]!, 0);
      return whole > 0 ? [sum / whole] : [];
    });
  return [...capped.filter((some) => some.length > 0).map(plainMean), ...weighted];
}

/** Digits swapped, also across the comma, or the comma in another place. */
function isSlip(written: number, mean: number): boolean {
  const whole = (figure: number): number => Math.round(figure * 100);
  const { kind } = slipBetween(whole(written), whole(mean));
  return kind === 'tukar' || kind === 'pangkat';
}
