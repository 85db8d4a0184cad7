// A typed figure a power of ten out of step with the other line of its work, where all other figures of both keep near.
import { cellName } from '../../../grid/a1.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { formatNumber } from '../../../numbers/formatNumber.ts';
import { median } from '../../../numbers/median.ts';
import type { Params } from '../../rule.ts';
import { lineSheets } from '../lineSheets.ts';
import { cellRef, place } from '../spot.ts';
import { isParent, treeOf } from '../tree.ts';
import type { OddAmount } from './oddAmounts.ts';

const KIND = 'baris';
/** Fewer figures that stand in both lines show no step. */
const FEWEST = 10;
/** What is planned and what came of it, before and after a change, differ by less than this, but for so few. */
const NEAR = Math.log10(3);
const MOST_FAR = 0.1;
const MOST_ODD = 0.02;
/** A slip of ten comes back to the step of the others; a result may well be small, and a plan for one month large. */
const SLIP = Math.log10(6);
const OUT_OF_ROW = 3;

interface Line {
  readonly table: PlanTable;
  /** By the first row of the work. */
  readonly rows: ReadonlyMap<number, PlanRow>;
}

interface Figure {
  readonly line: Line;
  readonly row: PlanRow;
  readonly column: number;
  readonly amount: number;
}

export interface OddLine extends OddAmount {
  /** The table of the line where the figure stands. */
  readonly line: PlanTable;
}

/** The sentence about one of these; null for findings of another kind. */
export function lineStepWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, sedangkan baris lain dari pekerjaan yang sama (sel ${params.selBanding}) ${number('banding')}. Di ${number('banyak')} angka lain kedua baris itu tidak berselisih sejauh ini. Mungkin yang dimaksud ${formatNumber(Number(params.nilai) / Number(params.faktor))}.`;
}

/** `table` with the first lines of the works of `grid`. */
export function lineSteps(table: PlanTable, grid: Grid | undefined): OddLine[] {
  const further = lineSheets(table, grid);
  if (!grid || further.length === 0) return [];
  const tree = treeOf(table);
  const leaves = table.rows.filter((row) => !isParent(tree, row));
  const lines: Line[] = [
    { table, rows: new Map(leaves.map((row) => [row.row, row])) },
    ...further.map(({ table: own, places }) => ({
      table: own,
      rows: new Map(own.rows.map((row) => [places.firsts.get(row.row) ?? -1, row])),
    })),
  ];
  const columns = new Set<number>();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
    if (!further.some(({ places }) => places.shared.has(column))) columns.add(column);
  const figure = (line: Line, first: number, column: number): Figure | null => {
    const row = line.rows.get(first);
    const { kind, formula, value } = cellAt(grid, row?.row ?? -1, column);
    if (!row || kind !== 'number' || formula !== null || Number(value) <= 0) return null;
    return { line, row, column, amount: Number(value) };
  };
  return lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => {
      const pairs = leaves.flatMap(({ row: first }) =>
        [...columns].flatMap((column) => {
          const one = figure(a, first, column);
          const other = figure(b, first, column);
          return one && other ? [[one, other] as const] : [];
        }),
      );
      const step = ([one, other]: readonly [Figure, Figure]): number =>
        Math.log10(other.amount / one.amount);
      const far = pairs.filter((pair) => Math.abs(step(pair)) > NEAR);
      const odd = far.filter((pair) => Math.abs(step(pair)) >= SLIP);
      if (pairs.length < FEWEST || far.length > pairs.length * MOST_FAR) return [];
      if (odd.length > Math.max(1, pairs.length * MOST_ODD)) return [];
      return odd.flatMap((pair) => told(grid, columns, pair, pairs.length - odd.length));
    }),
  );
}

/** The larger of the two where it is too large for its own row as well. */
function told(
  grid: Grid,
  columns: ReadonlySet<number>,
  pair: readonly [Figure, Figure],
  many: number,
): OddLine[] {
  const [small, large] = [...pair].sort((a, b) => a.amount - b.amount) as [Figure, Figure];
  const beside = [...columns].flatMap((column) => {
    const { kind, formula, value } = cellAt(grid, large.row.row, column);
    const other = kind === 'number' && formula === null && column !== large.column;
    return other && Number(value) > 0 ? [Number(value)] : [];
  });
  const power = Math.round(Math.log10(large.amount / small.amount));
  const back = Math.log10(large.amount / small.amount) - power;
  if (beside.length < 2 || large.amount < median(beside) * OUT_OF_ROW) return [];
  if (power < 1 || Math.abs(back) > NEAR) return [];
  const { line, row, column } = large;
  return [
    {
      ...{ line: line.table, row, column },
      cells: [cellRef(line.table, small.row.row, column)],
      params: {
        ...{ jenis: KIND, nilai: large.amount, banding: small.amount, banyak: many },
        ...{ faktor: 10 ** power, selBanding: cellName(small.row.row, column) },
      },
    },
  ];
}
