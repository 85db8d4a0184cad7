// A workbook being written: sheets by name, and room made before anything is written outside a sheet's size.

import { rectName } from '../core/grid/a1.ts';
import type { Rect } from '../core/grid/rect.ts';
import { AppError } from '../ports/appError.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export interface Writer {
  readonly spreadsheet: Spreadsheet;
  /** @throws AppError SHEET_MISSING */
  sheet(name: string): Sheet;
  /** Makes the sheet large enough first. */
  range(name: string, rect: Rect): Range;
  rangeList(name: string, rects: readonly Rect[]): RangeList;
  add(name: string, rows: number, columns: number): void;
  rename(name: string, to: string): void;
  remove(name: string): void;
}

/** Asks each sheet for its name and size at most once. */
export function createWriter(spreadsheet: Spreadsheet): Writer {
  const sheets = new Map<string, Sheet>();
  const sizes = new Map<string, { rows: number; columns: number }>();

  const sheet = (name: string): Sheet => {
    const known = sheets.get(name);
    if (known) return known;
    const found = spreadsheet.getSheetByName(name);
    if (!found) throw new AppError('SHEET_MISSING', { sheet: name });
    sheets.set(name, found);
    return found;
  };

  const refuseExisting = (name: string): void => {
    if (sheets.has(name) || spreadsheet.getSheetByName(name)) {
      throw new AppError('SHEET_EXISTS', { sheet: name });
    }
  };

  const makeRoom = (name: string, rows: number, columns: number): void => {
    const target = sheet(name);
    let size = sizes.get(name);
    if (!size) {
      size = { rows: target.getMaxRows(), columns: target.getMaxColumns() };
      sizes.set(name, size);
    }
    if (rows > size.rows) {
      target.insertRowsAfter(size.rows, rows - size.rows);
      size.rows = rows;
    }
    if (columns > size.columns) {
      target.insertColumnsAfter(size.columns, columns - size.columns);
      size.columns = columns;
    }
  };

  return {
    spreadsheet,
    sheet,
    range(name, rect) {
      makeRoom(name, rect.row + rect.rows, rect.column + rect.columns);
      return sheet(name).getRange(rect.row + 1, rect.column + 1, rect.rows, rect.columns);
    },
    rangeList(name, rects) {
      const rows = rects.reduce((most, rect) => Math.max(most, rect.row + rect.rows), 0);
      const columns = rects.reduce((most, rect) => Math.max(most, rect.column + rect.columns), 0);
      makeRoom(name, rows, columns);
      return sheet(name).getRangeList(rects.map(rectName));
    },
    add(name, rows, columns) {
      refuseExisting(name);
      const added = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
      sheets.set(name, added);
      makeRoom(name, rows, columns);
      const size = sizes.get(name)!;
      // A new sheet has 26 columns and 1,000 rows: what the form does not need only scrolls and prints badly.
      if (size.rows > rows) added.deleteRows(rows + 1, size.rows - rows);
      if (size.columns > columns) added.deleteColumns(columns + 1, size.columns - columns);
      sizes.set(name, { rows, columns });
    },
    rename(name, to) {
      if (name === to) return;
      const target = sheet(name);
      refuseExisting(to);
      target.setName(to);
      sheets.delete(name);
      sheets.set(to, target);
      const size = sizes.get(name);
      sizes.delete(name);
      if (size) sizes.set(to, size);
    },
    remove(name) {
      spreadsheet.deleteSheet(sheet(name));
      sheets.delete(name);
      sizes.delete(name);
    },
  };
}
