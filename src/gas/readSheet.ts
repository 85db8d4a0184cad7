// One snapshot of a sheet, in a number of calls that does not grow with its rows.
import { parseCellName } from '../core/grid/a1.ts';
import type { Cell } from '../core/grid/cell.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { Rect } from '../core/grid/rect.ts';
import { isoDates } from './dates.ts';
import { readTags } from './tags.ts';
import { toCell } from './toCell.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Zero-based place of a range of cells (not of whole rows or columns), in one question. */
export function rectOf(range: GoogleAppsScript.Spreadsheet.Range): Rect {
  const [first, last = first] = range.getA1Notation().split(':').map(parseCellName);
  if (!first || !last) throw new Error(`Not a range of cells: ${range.getA1Notation()}`);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** The services tell this column by column only; a table has few enough of them. */
function hiddenColumns(sheet: Sheet, columns: number): number[] {
  const hidden: number[] = [];
  for (let column = 0; column < columns; column++) {
    if (sheet.isColumnHiddenByUser(column + 1)) hidden.push(column);
  }
  return hidden;
}

/**
 * The sheet as data, up to its last cell with content.
 * Hidden rows are not told: Google can only be asked about them row by row.
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
    hiddenColumns: hiddenColumns(sheet, values[0]?.length ?? 0),
    frozenRows: sheet.getFrozenRows(),
    locale,
    tags: readTags(sheet),
  };
}
