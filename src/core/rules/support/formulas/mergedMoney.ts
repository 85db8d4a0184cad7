// Money merged over `K` and `Rp`: what stands in the first of the cells belongs to the column of the money.
import { moveReferences } from '../../../formula/relative.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { groupBy } from '../groupBy.ts';
import type { FormulaModel, Linear, LinearTerm } from './formulaModel.ts';

export interface MergedMoney {
  /** Nothing is merged so. */
  readonly none: boolean;
  /** The column that a cell speaks for; its own where it is not merged so. */
  home(row: number, column: number): number;
  /** The column in which what belongs to a column stands: the first of a merged area, else its own. */
  stands(row: number, column: number): number;
}

const OWN: MergedMoney = {
  none: true,
  home: (_, column) => column,
  stands: (_, column) => column,
};
const LEAST_MONEY = 100_000;
/** So many rows do not all have their money in the wrong column. */
const FEWEST = 3;

interface Merged {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Goals may have a share of a hundred merged over both columns as well: most of the figures there must be rupiah. */
export function mergedMoney(table: PlanTable, grid: Grid): MergedMoney {
  const isMoney = (cells: readonly Merged[]): boolean => {
    const figures = cells.map(({ row, from }) => Number(grid.cells[row]![from]!.value));
    return figures.filter((each) => each >= LEAST_MONEY).length * 2 > figures.length;
  };
  const columnsOf = (found: readonly Merged[]): (readonly Merged[])[] =>
    [...groupBy(found, ({ from }) => from).values()].filter(isMoney);
  const merged = [
    ...columnsOf(mergedFigures(table, grid)),
    ...columnsOf(looseFigures(table, grid)).filter(({ length }) => length >= FEWEST),
  ].flat();
  if (merged.length === 0) return OWN;
  const homes = new Map(merged.map(({ row, from, to }) => [`${row}|${from}`, to]));
  const places = new Map(merged.map(({ row, from, to }) => [`${row}|${to}`, from]));
  return {
    none: false,
    home: (row, column) => homes.get(`${row}|${column}`) ?? column,
    stands: (row, column) => places.get(`${row}|${column}`) ?? column,
  };
}

function mergedFigures({ columns, headerRows }: PlanTable, grid: Grid): Merged[] {
  const header = Math.max(-1, ...headerRows);
  return grid.merges.flatMap((rect): Merged[] => {
    if (rect.rows > 1 || rect.columns < 2 || rect.row <= header) return [];
    const under = columns.filter(
      ({ column }) => column >= rect.column && column < rect.column + rect.columns,
    );
    const [first] = under;
    const money = under.filter(({ type }) => type === 'money');
    const cell = grid.cells[rect.row]?.[rect.column];
    if (first?.column !== rect.column || first.type !== 'quantity' || money.length !== 1) return [];
    if (cell?.kind !== 'number' || Number(cell.value) === 0) return [];
    return [{ row: rect.row, from: rect.column, to: money[0]!.column }];
  });
}

/** Merged cells that were taken apart: what stands in the first of them, with nothing in the column of the money. */
function looseFigures({ columns, headerRows, area }: PlanTable, grid: Grid): Merged[] {
  const header = Math.max(-1, ...headerRows);
  if (grid.merges.some(({ row, columns: width }) => width > 1 && row > header)) return [];
  const below = Array.from({ length: area.row + area.rows - header - 1 }, (_, i) => header + 1 + i);
  return columns.flatMap((first, i): Merged[] => {
    const next = columns[i + 1];
    if (first.type !== 'quantity' || next?.type !== 'money' || next.column !== first.column + 1)
      return [];
    return below.flatMap((row): Merged[] => {
      const cell = cellAt(grid, row, first.column);
      const isLoose = cell.kind === 'number' && Number(cell.value) !== 0;
      if (!isLoose || cellAt(grid, row, next.column).kind !== 'blank') return [];
      return [{ row, from: first.column, to: next.column }];
    });
  });
}

/** The model of a formula with each cell in the column that it speaks for. */
export function atHome(model: FormulaModel, { home }: MergedMoney): FormulaModel {
  const terms = (list: readonly LinearTerm[]): LinearTerm[] =>
    list.map((term) => ({ ...term, column: home(term.row, term.column) }));
  const linear = (each: Linear): Linear => ({ ...each, terms: terms(each.terms) });
  if (model.kind === 'linear') return { kind: 'linear', ...linear(model) };
  if (model.kind === 'mean') return { ...model, terms: terms(model.terms) };
  if (model.kind === 'other') return model;
  return { ...model, above: linear(model.above), below: linear(model.below) };
}

/** A formula as it is to be written: single cells named where they stand. */
export function asItStands(canonical: string, { stands }: MergedMoney): string {
  return moveReferences(canonical, ({ sheet, end }) =>
    sheet !== null || end !== null
      ? null
      : (corner) =>
          corner.row === null || corner.column === null
            ? corner
            : { ...corner, column: stands(corner.row, corner.column) },
  );
}
