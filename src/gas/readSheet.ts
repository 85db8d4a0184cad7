// One snapshot of a sheet, in a number of calls that does not grow with its rows.
import type { Cell } from '../core/grid/cell.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { Rect } from '../core/grid/rect.ts';
import { isoDates } from './dates.ts';
import { readTags } from './tags.ts';
import { toCell } from './toCell.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Zero-based place of a range. Reading it from a range at hand costs no trip to the document. */
export function rectOf(range: GoogleAppsScript.Spreadsheet.Range): Rect {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/**
 * The sheet as data, up to its last cell with content.
 * Hidden rows and columns are not told: the services can only be asked row by row.
 */
export function readSheet(spreadsheet: Spreadsheet, sheet: Sheet, locale: string): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const displays = range.getDisplayValues();
  const formats = range.getNumberFormats();
  const notes = range.getNotes();
  const weights = range.getFontWeights();
  const backgrounds = range.getBackgrounds();
  const iso = isoDates(spreadsheet.getSpreadsheetTimeZone(), (date, zone, pattern) =>
    Utilities.formatDate(date, zone, pattern),
  );
  const cells: Cell[][] = [];
  for (let r = 0; r < values.length; r++) {
    const row: Cell[] = [];
    const width = values[r]!.length;
    for (let c = 0; c < width; c++) {
      row.push(
        toCell(
          {
            value: values[r]![c],
            formula: formulas[r]![c] ?? '',
            display: displays[r]![c] ?? '',
            format: formats[r]![c] ?? '',
            note: notes[r]![c] ?? '',
            bold: weights[r]![c] === 'bold',
            background: backgrounds[r]![c] ?? '',
          },
          iso,
        ),
      );
    }
    cells.push(row);
  }
  return {
    sheet: sheet.getName(),
    cells,
    merges: range.getMergedRanges().map(rectOf),
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: sheet.getFrozenRows(),
    locale,
    tags: readTags(sheet),
  };
}
