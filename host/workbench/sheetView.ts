// What the page shows of a sheet: exactly what the host holds, in blocks of rows.
import { type Rect, rectContains } from '../../src/core/grid/rect.ts';
import { rowHeights } from '../engine/rowHeights.ts';
import type { CellStyle, HostSheet } from '../engine/sheetEngine.ts';
import { type ChartView, chartViews } from './chartViews.ts';

export interface CellView {
  readonly r: number;
  readonly c: number;
  /** As displayed. */
  readonly d: string;
  /** Kind of result, for alignment: number, text, boolean, error. */
  readonly k: 'n' | 't' | 'b' | 'e';
  readonly s?: CellStyle;
  readonly note?: string;
  readonly choices?: readonly string[];
  readonly guarded?: string;
}

export interface SheetShape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rect[];
  readonly widths: readonly (readonly [number, number])[];
  /** Rows that are not of the default height, wrapped text included. */
  readonly heights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Ranges that ask before they are changed. */
  readonly guards: readonly Rect[];
  readonly charts: readonly ChartView[];
}

/** Room to type below and beside the used area, as Sheets shows it. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;

export function sheetShape(sheet: HostSheet): SheetShape {
  return {
    name: sheet.name,
    rows: Math.max(100, sheet.usedRows() + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, sheet.usedColumns() + SPARE_COLUMNS),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    merges: sheet.merges,
    widths: [...sheet.columnWidths],
    heights: rowHeights(sheet),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    guards: sheet.protections.map((protection) => protection.rect),
    charts: chartViews(sheet),
  };
}

/** Cells of rows `from` to `to` (exclusive) that have anything to show. */
export function sheetCells(sheet: HostSheet, from: number, to: number): readonly CellView[] {
  const cells: CellView[] = [];
  const last = Math.min(to, Math.max(sheet.rows(), sheet.usedRows()));
  const width = Math.max(sheet.columns(), sheet.usedColumns());
  for (let row = from; row < last; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const view = cellView(sheet, row, column);
      if (view) cells.push(view);
    }
  }
  return cells;
}

function cellView(sheet: HostSheet, row: number, column: number): CellView | null {
  const result = sheet.result(row, column);
  const style = sheet.style(row, column);
  const note = sheet.note(row, column);
  const rule = sheet.validation(row, column);
  const guard = sheet.protections.find((protection) => rectContains(protection.rect, row, column));
  const styled = Object.keys(style).length > 0;
  const blank = result === null || result === '';
  if (blank && !styled && note === null && !rule && !guard) return null;
  return {
    r: row,
    c: column,
    d: blank ? '' : sheet.display(row, column),
    k: kindOf(result),
    ...(styled ? { s: style } : {}),
    ...(note !== null ? { note } : {}),
    ...(rule ? { choices: rule.list } : {}),
    ...(guard ? { guarded: guard.description } : {}),
  };
}

function kindOf(result: ReturnType<HostSheet['result']>): CellView['k'] {
  if (typeof result === 'number') return 'n';
  if (typeof result === 'boolean') return 'b';
  if (typeof result === 'object' && result !== null) return 'e';
  return 't';
}
