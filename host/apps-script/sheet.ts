// Sheet of SpreadsheetApp over a sheet of the host.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { CellStyle, HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts.ts';
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from './developerMetadata.ts';
import { asGoogle, fromGoogle, GoogleObject } from './googleObject.ts';
import { Range } from './range.ts';
import { parseAddress } from './rangeAddress.ts';
import { RangeList } from './rangeList.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Parts of a style to change; null takes a part away. */
export type CellLook = { readonly [K in keyof CellStyle]?: CellStyle[K] | null };

const COLOUR = /^#[0-9a-f]{6}$/i;

export class Sheet
  extends GoogleObject
  implements
    Pick<
      GoogleSheet,
      | 'getName'
      | 'setName'
      | 'getType'
      | 'isSheetHidden'
      | 'hideSheet'
      | 'showSheet'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getMaxRows'
      | 'getMaxColumns'
      | 'getDataRange'
      | 'getRange'
      | 'getRangeList'
      | 'insertRowsAfter'
      | 'insertColumnsAfter'
      | 'deleteRows'
      | 'deleteColumns'
      | 'hideColumns'
      | 'showColumns'
      | 'isColumnHiddenByUser'
      | 'setColumnWidths'
      | 'setRowHeights'
      | 'getFrozenRows'
      | 'setFrozenRows'
      | 'setFrozenColumns'
      | 'getDeveloperMetadata'
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'newChart'
      | 'insertChart'
    >
{
  readonly service = 'Sheet';
  readonly book: HostWorkbook;
  readonly host: HostSheet;

  constructor(book: HostWorkbook, host: HostSheet) {
    super();
    this.book = book;
    this.host = host;
  }

  getName(): string {
    return this.host.name;
  }

  setName(name: string): GoogleSheet {
    if (name === '' || name.length > MAX_SHEET_NAME) throw badSheetName();
    const other = this.book.sheet(name);
    if (other && other.id !== this.host.id) throw sheetExists(name);
    this.book.renameSheet(this.host.name, name);
    return asGoogle(this);
  }

  /** The host has no sheets that are only a chart. */
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return 'GRID' as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  isSheetHidden(): boolean {
    return this.host.hidden;
  }

  hideSheet(): GoogleSheet {
    if (this.book.sheets().every((sheet) => sheet.hidden || sheet.id === this.host.id)) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.host.hidden = true;
    return asGoogle(this);
  }

  showSheet(): GoogleSheet {
    this.host.hidden = false;
    return asGoogle(this);
  }

  getLastRow(): number {
    return this.host.usedRows();
  }

  getLastColumn(): number {
    return this.host.usedColumns();
  }

  getMaxRows(): number {
    return this.host.rows();
  }

  getMaxColumns(): number {
    return this.host.columns();
  }

  getDataRange(): GoogleRange {
    return this.#range({
      row: 0,
      column: 0,
      rows: Math.max(1, this.host.usedRows()),
      columns: Math.max(1, this.host.usedColumns()),
    });
  }

  getRange(...args: unknown[]): GoogleRange {
    if (typeof args[0] === 'string') return this.#range(this.#address(args[0]));
    const [row, column, rows = 1, columns = 1] = args as number[];
    return this.#range({ row: row! - 1, column: column! - 1, rows, columns });
  }

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (addresses.length === 0) throw new Error('A RangeList needs at least one range.');
    const rects = addresses.map((a1) => this.#inside(this.#address(a1)));
    return asGoogle(new RangeList(this, rects));
  }

  insertRowsAfter(after: number, count: number): GoogleSheet {
    checkCells(this.book, count * this.host.columns());
    this.host.insertRows(after, count);
    return asGoogle(this);
  }

  insertColumnsAfter(after: number, count: number): GoogleSheet {
    checkCells(this.book, count * this.host.rows());
    this.host.insertColumns(after, count);
    return asGoogle(this);
  }

  deleteRows(position: number, count: number): void {
    if (count >= this.host.rows()) throw new Error("You can't delete all the rows on the sheet.");
    this.host.deleteRows(position - 1, count);
  }

  deleteColumns(position: number, count: number): void {
    if (count >= this.host.columns()) {
      throw new Error("You can't delete all the columns on the sheet.");
    }
    this.host.deleteColumns(position - 1, count);
  }

  hideColumns(first: number, count = 1): void {
    for (let c = 0; c < count; c++) this.host.hiddenColumns.add(first - 1 + c);
  }

  showColumns(first: number, count = 1): void {
    for (let c = 0; c < count; c++) this.host.hiddenColumns.delete(first - 1 + c);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.host.hiddenColumns.has(column - 1);
  }

  setColumnWidths(start: number, count: number, width: number): GoogleSheet {
    for (let c = 0; c < count; c++) this.host.columnWidths.set(start - 1 + c, width);
    return asGoogle(this);
  }

  setRowHeights(start: number, count: number, height: number): GoogleSheet {
    for (let r = 0; r < count; r++) this.host.rowHeights.set(start - 1 + r, height);
    return asGoogle(this);
  }

  getFrozenRows(): number {
    return this.host.frozenRows;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.host.rows())
      throw new Error("You can't freeze all visible rows on the sheet.");
    const cut = this.host.merges.some((merge) => merge.row < rows && merge.row + merge.rows > rows);
    if (cut) throw new Error("You can't freeze rows which contain only part of a merged cell.");
    this.host.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.host.columns()) {
      throw new Error("You can't freeze all visible columns on the sheet.");
    }
    const cut = this.host.merges.some(
      (merge) => merge.column < columns && merge.column + merge.columns > columns,
    );
    if (cut) {
      throw new Error("You can't freeze columns which contain only part of a merged cell.");
    }
    this.host.frozenColumns = columns;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.host.tags
      .filter((tag) => tag.on === 'sheet')
      .map((tag) => asGoogle(new DeveloperMetadata(this, tag)));
  }

  addDeveloperMetadata(...args: unknown[]): GoogleSheet {
    addMetadata(this, { on: 'sheet', index: null }, args);
    return asGoogle(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new DeveloperMetadataFinder(this));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return asGoogle(new EmbeddedChartBuilder());
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    this.host.charts = [...this.host.charts, fromGoogle(chart, EmbeddedChart).spec];
  }

  /** Host side: changes how the cells of a rectangle look. */
  readonly paint = (rect: Rect, look: CellLook): void => {
    for (const colour of [look.fill, look.color]) {
      if (typeof colour === 'string' && !COLOUR.test(colour)) {
        throw new Error(`The host wants colours as #rrggbb, not ${colour}`);
      }
    }
    const white = look.fill?.toLowerCase() === '#ffffff';
    const style = Object.fromEntries(
      Object.entries(white ? { ...look, fill: null } : look).map(([part, value]) => [
        part,
        value ?? undefined,
      ]),
    );
    this.host.setStyle(this.#inside(rect), style);
  };

  #address(a1: string): Rect {
    const rect = parseAddress(a1, this.host.rows(), this.host.columns());
    if (!rect) throw new Error(`Range not found: ${a1}`);
    return rect;
  }

  #range(rect: Rect): GoogleRange {
    return asGoogle(new Range(this, this.#inside(rect)));
  }

  #inside(rect: Rect): Rect {
    if (!(rect.rows >= 1)) throw new Error('The number of rows in the range must be at least 1.');
    if (!(rect.columns >= 1)) {
      throw new Error('The number of columns in the range must be at least 1.');
    }
    const fits =
      rect.row >= 0 &&
      rect.column >= 0 &&
      rect.row + rect.rows <= this.host.rows() &&
      rect.column + rect.columns <= this.host.columns();
    if (!fits)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return rect;
  }
}

export const MAX_SHEET_NAME = 100;

export function badSheetName(): Error {
  return new Error(`The name of a sheet must have 1 to ${MAX_SHEET_NAME} characters.`);
}

export function sheetExists(name: string): Error {
  return new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const MAX_CELLS = 10_000_000;

/** @throws Error when the workbook would get more cells than Google allows */
export function checkCells(book: HostWorkbook, more: number): void {
  const now = book.sheets().reduce((sum, sheet) => sum + sheet.rows() * sheet.columns(), 0);
  if (now + more > MAX_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}
