// One snapshot of a sheet, in a number of calls that does not grow with its rows.
import { parseCellName } from '../core/grid/a1.ts';
import type { Cell } from '../core/grid/cell.ts';
import type { Grid } from '../core/grid/grid.ts';
import type { Rect } from '../core/grid/rect.ts';
import { wallClocks } from './dates.ts';
import { withGoogle } from './googleTrouble.ts';
import type { KnownColumns } from './knownColumns.ts';
import { readTags } from './tags.ts';
import { toCell } from './toCell.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Zero-based place of a range, in one question; a merged row or column may be called `1:1` or `A:A`. */
function rectOf(range: GoogleAppsScript.Spreadsheet.Range): Rect {
  const [first, last = first] = range.getA1Notation().split(':').map(parseCellName);
  if (!first || !last) {
    return {
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
  }
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/**
 * The sheet as data, up to its last cell with content.
 * Hidden rows are not told: Google can only be asked about them row by row. Hidden columns are asked, one by one, when
 * somebody looks at them: only whoever is about to hide columns or to delete the sheet does.
 */
export function readSheet(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  locale: string,
  known: KnownColumns,
): Grid {
  const name = sheet.getName();
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const displays = range.getDisplayValues();
  const formats = range.getNumberFormats();
  const notes = range.getNotes();
  const weights = range.getFontWeights();
  const backgrounds = range.getBackgrounds();
  const clock = wallClocks(spreadsheet.getSpreadsheetTimeZone(), (date, zone, pattern) =>
    Utilities.formatDate(date, zone, pattern),
  );
  let hiddenColumns: readonly number[] | null = null;
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
          clock,
        ),
      );
    }
    cells.push(row);
  }
  return {
    sheet: name,
    cells,
    merges: range.getMergedRanges().map(rectOf),
    hiddenRows: [],
    get hiddenColumns() {
      hiddenColumns ??= withGoogle(() => known.hidden(sheet, name, values[0]?.length ?? 0));
      return hiddenColumns;
    },
    frozenRows: sheet.getFrozenRows(),
    locale,
    tags: readTags(sheet),
  };
}
