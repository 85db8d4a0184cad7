// A workbook being written: sheets by name, and room made before anything is written outside a sheet's size.
import { rectName } from '../core/grid/a1.ts';
import type { Rect } from '../core/grid/rect.ts';
import { AppError } from '../ports/appError.ts';
import { byFormat, type FormatBlock, formatAt, formatRuns } from './formatRuns.ts';
import { asCourtesy } from './googleTrouble.ts';

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
  /** As `range`, for many rectangles in two calls. */
  ranges(name: string, rects: readonly Rect[]): readonly Range[];
  /** Ranges by their names (`3:3`, `B:B`), in two calls; they must lie inside the sheet. */
  named(name: string, names: readonly string[]): readonly Range[];
  /** True for a sheet that this writer added: nobody has put anything there. */
  isNew(name: string): boolean;
  /** Number formats of a rectangle; of a sheet that this writer added they are known without asking. */
  formats(name: string, rect: Rect): readonly (readonly string[])[];
  setFormats(name: string, rect: Rect, formats: string[][]): void;
  /** `index`: place among the sheets of cells; after the last sheet when undefined. */
  add(name: string, rows: number, columns: number, index: number | undefined): void;
  rename(name: string, to: string): void;
  remove(name: string): void;
  /** Takes the user back to where they were: each added sheet becomes the one on show. */
  goHome(): void;
}

/** Below so many rows one call with all formats is the shortest; so many kinds of rows are still few. */
const FEW_ROWS = 200;
const FEW_RUNS = 6;
/** What a new cell has. */
const PLAIN_FORMAT = 'General';

/** Asks each sheet for its name and size at most once. */
export function createWriter(spreadsheet: Spreadsheet): Writer {
  const sheets = new Map<string, Sheet>();
  const sizes = new Map<string, { rows: number; columns: number }>();
  /** Formats written to new sheets, oldest first. */
  const fresh = new Map<string, FormatBlock[]>();

  /** What the user had selected before the first sheet was added, and in which sheet. */
  let home: { readonly range: Range; readonly name: string } | null = null;
  let asked = false;

  const rememberHome = (): void => {
    if (asked) return;
    asked = true;
    asCourtesy(() => {
      const range = spreadsheet.getActiveRange();
      if (range) home = { range, name: range.getSheet().getName() };
    });
  };

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

  const range = (name: string, rect: Rect): Range => {
    makeRoom(name, rect.row + rect.rows, rect.column + rect.columns);
    return sheet(name).getRange(rect.row + 1, rect.column + 1, rect.rows, rect.columns);
  };

  const rangeList = (name: string, rects: readonly Rect[]): RangeList => {
    const rows = rects.reduce((most, rect) => Math.max(most, rect.row + rect.rows), 0);
    const columns = rects.reduce((most, rect) => Math.max(most, rect.column + rect.columns), 0);
    makeRoom(name, rows, columns);
    return sheet(name).getRangeList(rects.map(rectName));
  };

  /** Charts on a sheet of their own have a place, too, but are nothing that edits know of. */
  const placeOf = (index: number | undefined): number => {
    if (index === undefined) return spreadsheet.getNumSheets();
    const all = spreadsheet.getSheets();
    const grids = all.flatMap((each, place) =>
      each.getType() === SpreadsheetApp.SheetType.GRID ? [place] : [],
    );
    return grids[index] ?? all.length;
  };

  return {
    spreadsheet,
    sheet,
    range,
    rangeList,
    ranges(name, rects) {
      if (rects.length < 2) return rects.map((rect) => range(name, rect));
      return rangeList(name, rects).getRanges();
    },
    named(name, names) {
      return names.length === 0
        ? []
        : sheet(name)
            .getRangeList([...names])
            .getRanges();
    },
    isNew: (name) => fresh.has(name),
    formats(name, rect) {
      const known = fresh.get(name);
      if (!known) return range(name, rect).getNumberFormats();
      return Array.from({ length: rect.rows }, (_, r) =>
        Array.from({ length: rect.columns }, (_, c) =>
          formatAt(known, rect.row + r, rect.column + c),
        ),
      );
    },
    setFormats(name, rect, formats) {
      const runs = formatRuns(formats);
      if (rect.rows < FEW_ROWS || runs.length > FEW_RUNS) {
        range(name, rect).setNumberFormats(formats);
      } else {
        // Millions of equal formats one by one would weigh more than the figures themselves.
        const untouched = fresh.get(name)?.length === 0;
        for (const [format, rects] of byFormat(runs, rect)) {
          if (untouched && format === PLAIN_FORMAT) continue;
          rangeList(name, rects).setNumberFormat(format);
        }
      }
      fresh.get(name)?.push({ rect, runs });
    },
    add(name, rows, columns, index) {
      refuseExisting(name);
      rememberHome();
      const made = spreadsheet.insertSheet(name, placeOf(index));
      sheets.set(name, made);
      makeRoom(name, rows, columns);
      const size = sizes.get(name)!;
      // A new sheet has 26 columns and 1,000 rows: what the form does not need only scrolls and prints badly.
      if (size.rows > rows) made.deleteRows(rows + 1, size.rows - rows);
      if (size.columns > columns) made.deleteColumns(columns + 1, size.columns - columns);
      sizes.set(name, { rows, columns });
      fresh.set(name, []);
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
      const formats = fresh.get(name);
      fresh.delete(name);
      if (formats) fresh.set(to, formats);
    },
    remove(name) {
      spreadsheet.deleteSheet(sheet(name));
      sheets.delete(name);
      sizes.delete(name);
      fresh.delete(name);
      if (home?.name === name) home = null;
    },
    goHome() {
      const { range } = home ?? {};
      if (range) asCourtesy(() => spreadsheet.setActiveRange(range));
    },
  };
}
