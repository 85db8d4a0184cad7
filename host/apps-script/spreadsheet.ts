// Spreadsheet of SpreadsheetApp over a workbook of the host.
import { cellName } from '../../src/core/grid/a1.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { asGoogle, fromGoogle, GoogleObject } from './googleObject.ts';
import { Range } from './range.ts';
import { badSheetName, checkCells, MAX_SHEET_NAME, Sheet, sheetExists } from './sheet.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Toast {
  readonly message: string;
  readonly title: string;
}

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export class Spreadsheet
  extends GoogleObject
  implements
    Pick<
      GoogleSpreadsheet,
      | 'getId'
      | 'getName'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getSheets'
      | 'getNumSheets'
      | 'getSheetByName'
      | 'getActiveSheet'
      | 'insertSheet'
      | 'deleteSheet'
      | 'getActiveRange'
      | 'setActiveRange'
      | 'setNamedRange'
      | 'toast'
    >
{
  readonly service = 'Spreadsheet';
  readonly book: HostWorkbook;
  readonly #toasts: Toast[];
  readonly #sheets = new Map<number, Sheet>();

  constructor(book: HostWorkbook, toasts: Toast[]) {
    super();
    this.book = book;
    this.#toasts = toasts;
  }

  getId(): string {
    return this.book.id;
  }

  getName(): string {
    return this.book.name;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  getSheets(): GoogleSheet[] {
    return this.book.sheets().map((sheet) => this.#sheet(sheet));
  }

  getNumSheets(): number {
    return this.book.sheets().length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    const sheet = this.book.sheet(name);
    return sheet ? this.#sheet(sheet) : null;
  }

  getActiveSheet(): GoogleSheet {
    const sheet = this.book.sheet(this.book.active.sheet) ?? this.book.sheets()[0];
    if (!sheet) throw new Error('The workbook has no sheet');
    return this.#sheet(sheet);
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    const [name, index] = args;
    if (typeof name !== 'string' || name === '' || name.length > MAX_SHEET_NAME) {
      throw badSheetName();
    }
    if (this.book.sheet(name)) throw sheetExists(name);
    checkCells(this.book, NEW_ROWS * NEW_COLUMNS);
    const sheet = this.book.addSheet(name, NEW_ROWS, NEW_COLUMNS);
    if (typeof index === 'number') this.book.moveSheet(name, index);
    this.book.active = { sheet: name, a1: 'A1' };
    return this.#sheet(sheet);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { host } = fromGoogle(sheet, Sheet);
    if (this.book.sheets().every((other) => other.hidden || other.id === host.id)) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    this.#sheets.delete(host.id);
    this.book.deleteSheet(host.name);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheet, a1 } = this.book.active;
    const host = this.book.sheet(sheet);
    return host ? this.#sheet(host).getRange(a1) : null;
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, rect } = fromGoogle(range, Range);
    this.book.active = { sheet: sheet.host.name, a1: cellName(rect.row, rect.column) };
    return range;
  }

  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
    if (
      !/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) ||
      /^([A-Za-z]{1,3}\d+|R\d*C\d*)$/i.test(name)
    ) {
      throw new Error(`"${name}" is not a valid name for a named range.`);
    }
    const { sheet, rect } = fromGoogle(range, Range);
    this.book.namedRanges.set(name, { sheet: sheet.host.name, rect });
  }

  toast(message: string, title = ''): void {
    this.#toasts.push({ message, title });
  }

  #sheet(host: HostSheet): GoogleSheet {
    let sheet = this.#sheets.get(host.id);
    if (!sheet) {
      sheet = new Sheet(this.book, host);
      this.#sheets.set(host.id, sheet);
    }
    return asGoogle(sheet);
  }
}
