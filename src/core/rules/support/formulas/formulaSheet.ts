// All formulas of one table as models, and which plan row owns which cell of a column.
import { toCanonical } from '../../../formula/canonical.ts';
import type { Cell } from '../../../grid/cell.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../../../grid/grid.ts';
import { type Rect, rectContains } from '../../../grid/rect.ts';
import { memo } from '../../../memory/memo.ts';
import { noTable, type PlanRow, type PlanTable } from '../../../model/planTable.ts';
import { mergeIndex } from '../../../reader/mergeIndex.ts';
import type { RuleContext } from '../../rule.ts';
import { besideTable } from './aroundPlan/besideTable.ts';
import { officeRecaps } from './aroundPlan/officeRecaps.ts';
import { type Bounds, type FormulaModel, formulaModel } from './formulaModel.ts';
import { atHome, type MergedMoney, mergedMoney } from './mergedMoney.ts';

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly canonical: string;
  readonly model: FormulaModel;
}

export interface FormulaSheet {
  readonly table: PlanTable;
  readonly grid: Grid;
  /** Size of the sheet and the texts of its cells, for asking what a formula names. */
  readonly bounds: Bounds;
  /** What is merged over the columns of a figure and its money counts as money. */
  readonly merged: MergedMoney;
  at(row: number, column: number): FormulaCell | null;
  cell(row: number, column: number): Cell;
  /** The plan row whose column `column` stands in sheet row `row`. */
  owner(row: number, column: number): PlanRow | null;
  /** Plan rows that have a cell in `column`, from top to bottom. */
  owners(column: number): readonly PlanRow[];
  /** Physical columns of figures: those the reader typed as figures, and unknown ones with formulas or a figure in a total row. */
  readonly columns: readonly number[];
  readonly totals: ReadonlySet<number>;
  /** `URUSAN …`, `BIDANG URUSAN …` above the programs: no rows of the plan, but they may add them up. */
  readonly heads: ReadonlySet<number>;
}

export const formulaSheets = memo((context: RuleContext): readonly FormulaSheet[] =>
  [...context.tables, ...officeRecaps(context)].flatMap((table) => {
    const grid = context.grids.get(table.sheet);
    const others = context.tables.filter((other) => other !== table && other.sheet === table.sheet);
    const foreign = [...others.map(({ area }) => area), ...(table.apart ?? [])];
    return grid ? [sheetOf(table, grid, foreign)] : [];
  }),
);

/** Each sheet of the workbook with its first table, also those without any; none where nothing is a plan. */
export const wholeSheets = memo((context: RuleContext): readonly FormulaSheet[] =>
  context.tables.length === 0
    ? []
    : [...context.grids.values()].map((grid) => {
        const table = context.tables.find((each) => each.sheet === grid.sheet);
        return formulaSheetOf(table ?? noTable(grid.sheet), grid);
      }),
);

/** Sheet rows in which the plans of one sheet stand; `besides`: further rows of each table, such as its totals. */
export function planRows(
  { tables }: Pick<RuleContext, 'tables'>,
  sheet: string,
  besides: (table: PlanTable) => readonly { readonly row: number }[] = () => [],
): ReadonlySet<number> {
  const own = tables.filter((table) => table.sheet === sheet);
  return new Set(own.flatMap((table) => [...table.rows, ...besides(table)].map(({ row }) => row)));
}

/** The formulas of one table alone; for cells outside all tables any table of the sheet will do. */
export function formulaSheetOf(table: PlanTable, grid: Grid): FormulaSheet {
  return sheetOf(table, grid, table.apart ?? []);
}

/** `foreign`: areas of other tables of the sheet; one of them may stand beside this one in the same rows. */
function sheetOf(table: PlanTable, grid: Grid, foreign: readonly Rect[]): FormulaSheet {
  const bounds = boundsOf(grid);
  const owned = new Map<number, Map<number, PlanRow>>();
  for (const row of table.rows) {
    for (const value of Object.values(row.values)) {
      const column = owned.get(value.column) ?? new Map<number, PlanRow>();
      if (!column.has(value.row)) column.set(value.row, row);
      owned.set(value.column, column);
    }
  }
  const formulas = new Map<string, FormulaCell>();
  const withFormula = new Set<number>();
  const heads = new Set(
    table.ignoredRows.filter(({ heads }) => heads !== undefined).map(({ row }) => row),
  );
  const beside = besideTable(table, grid);
  const merged = mergedMoney(table, grid);
  const rows = new Set([
    ...table.rows.map((row) => row.row),
    ...table.totalRows.map((total) => total.row),
    ...heads,
  ]);
  for (const row of rows) {
    for (const found of formulasIn(grid, bounds, row)) {
      const column = merged.home(row, found.column);
      if (column >= beside || foreign.some((area) => rectContains(area, row, column))) continue;
      const cell = merged.none ? found : { ...found, column, model: atHome(found.model, merged) };
      formulas.set(`${row}|${column}`, cell);
      withFormula.add(column);
    }
  }
  const known = new Set(table.columns.map((column) => column.column));
  const figures = table.columns
    .filter((column) => column.type !== 'text' && column.type !== 'code')
    .filter((column) => column.column < beside)
    .map((column) => column.column);
  const unknown = [...withFormula, ...typedTotals(table, grid)].filter(
    (column) => !known.has(column),
  );
  // A column that was not understood still has one cell per row: it goes with the figures that were understood.
  const holders = figureHolders(table.rows, new Set(figures));
  for (const column of unknown) owned.set(column, holders);
  const ordered = new Map<number, PlanRow[]>();
  return {
    table,
    grid,
    bounds,
    at: (row, column) => formulas.get(`${row}|${column}`) ?? null,
    merged,
    cell: (row, column) => cellAt(grid, row, merged.stands(row, column)),
    owner: (row, column) => owned.get(column)?.get(row) ?? null,
    owners: (column) => {
      const before = ordered.get(column);
      if (before) return before;
      const list = [...(owned.get(column)?.entries() ?? [])]
        .sort((a, b) => a[0] - b[0])
        .map(([, row]) => row);
      ordered.set(column, list);
      return list;
    },
    columns: [...new Set([...figures, ...unknown])].sort((a, b) => a - b),
    totals: new Set(table.totalRows.map((total) => total.row)),
    heads,
  };
}

/** What a formula of the sheet may name. */
export function boundsOf(grid: Grid): Bounds {
  return {
    rows: rowCount(grid),
    columns: columnCount(grid),
    text: (row, column) => cellAt(grid, row, column).display,
  };
}

/** Columns of the table in which a total row has a typed figure. */
function typedTotals({ totalRows, area }: PlanTable, grid: Grid): number[] {
  return totalRows.flatMap(({ row }) =>
    (grid.cells[row] ?? []).flatMap(({ kind, formula }, column) =>
      kind === 'number' && formula === null && rectContains(area, row, column) ? [column] : [],
    ),
  );
}

/** The formulas of one row of the sheet, from left to right, whatever the row is. */
export function formulasIn(grid: Grid, bounds: Bounds, row: number): readonly FormulaCell[] {
  const rows = rowsOf(grid);
  const known = rows.get(row);
  if (known) return known;
  const found = (grid.cells[row] ?? []).flatMap((cell, column) => {
    if (cell.formula === null) return [];
    const canonical = toCanonical(cell.formula, grid.locale);
    return [{ row, column, canonical, model: formulaModel(canonical, bounds) }];
  });
  rows.set(row, found);
  return found;
}

/** All formulas of a sheet, row by row. */
export function allFormulas({ grid, bounds }: FormulaSheet): readonly FormulaCell[] {
  return grid.cells.flatMap((_, row) => formulasIn(grid, bounds, row));
}

/** What was read of a sheet's rows; the bounds are always those of the sheet. */
const rowsOf = memo((_: Grid) => new Map<number, readonly FormulaCell[]>());

/** Of several plan rows on one sheet row (program, kegiatan and sub kegiatan side by side) the one with most figures. */
function figureHolders(
  rows: readonly PlanRow[],
  figures: ReadonlySet<number>,
): Map<number, PlanRow> {
  const best = new Map<number, { readonly row: PlanRow; readonly count: number }>();
  for (const row of rows) {
    const count = Object.values(row.values).filter((value) => figures.has(value.column)).length;
    const before = best.get(row.row);
    if (!before || count > before.count) best.set(row.row, { row, count });
  }
  return new Map([...best].map(([line, { row }]) => [line, row]));
}

/** True for a cell of another row, or of another plan row side by side on the same sheet row. */
export function namesOther(
  sheet: FormulaSheet,
  owner: PlanRow | null,
  row: number,
  term: { readonly row: number; readonly column: number },
): boolean {
  if (term.row !== row) return true;
  const other = owner && sheet.owner(term.row, term.column);
  return other !== null && other !== owner;
}

/** Below or beside the first cell of a merged area nothing can be written: `JUMLAH` over ten columns covers them all. */
export function isUnderMerge(sheet: FormulaSheet, row: number, column: number): boolean {
  return mergesOf(sheet.grid).covered(row, column);
}

const mergesOf = memo(mergeIndex);

/** Something stands there besides a dash. */
export function isFilled(cell: Cell): boolean {
  if (cell.formula !== null) return true;
  if (cell.kind === 'blank') return false;
  return !(cell.kind === 'text' && /^[-–—\s]*$/.test(String(cell.value)));
}
