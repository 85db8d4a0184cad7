// The open workbook over SpreadsheetApp.
import type { Edit } from '../core/edits/edit.ts';
import type { Grid } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import type { SheetInfo, Workbook } from '../ports/workbook.ts';
import { applyEdit } from './applyEdit.ts';
import { asCourtesy, withGoogle } from './googleTrouble.ts';
import { readSheet } from './readSheet.ts';
import { createWriter } from './writer.ts';

/** Google also spells Indonesia the old Java way, `in_ID`. */
function plainLocale(locale: string): string {
  return locale.replace(/^in(?=_|$)/, 'id');
}

/** Facts of the workbook are asked when they are first needed, then kept for this execution. */
export function createWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let locale: string | null = null;
  /** Asked for often and costly in a workbook of many sheets; forgotten when something is written. */
  let infos: readonly SheetInfo[] | null = null;
  const localeOnce = (): string => {
    locale ??= plainLocale(spreadsheet.getSpreadsheetLocale());
    return locale;
  };

  const sheetOf = (name: string): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new AppError('SHEET_MISSING', { sheet: name });
    return sheet;
  };

  /** A sheet that is only a chart has no cells to ask for. */
  const isGrid = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
    sheet.getType() === SpreadsheetApp.SheetType.GRID;

  const infoOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetInfo => ({
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    rows: sheet.getLastRow(),
    columns: sheet.getLastColumn(),
    tags: sheet
      .getDeveloperMetadata()
      .map((tag) => ({ key: tag.getKey() ?? '', value: tag.getValue() ?? '' })),
  });

  return {
    get id() {
      return spreadsheet.getId();
    },
    get name() {
      return spreadsheet.getName();
    },
    get locale() {
      return localeOnce();
    },
    sheets() {
      infos ??= withGoogle(() => spreadsheet.getSheets().filter(isGrid).map(infoOf));
      return infos;
    },
    activeSheet: () => withGoogle(() => spreadsheet.getActiveSheet().getName()),
    snapshot: (name): Grid =>
      withGoogle(
        () => {
          const sheet = sheetOf(name);
          if (!isGrid(sheet)) throw new AppError('SHEET_EMPTY', { sheet: name });
          return readSheet(spreadsheet, sheet, localeOnce());
        },
        { what: name },
      ),
    apply(edits: readonly Edit[]) {
      infos = null;
      const writer = createWriter(spreadsheet);
      for (const edit of edits) {
        withGoogle(() => applyEdit(writer, edit), { what: edit.sheet });
      }
    },
    flush: () => withGoogle(() => SpreadsheetApp.flush()),
    select(sheet, a1) {
      let missing = false;
      asCourtesy(() => {
        const target = spreadsheet.getSheetByName(sheet);
        missing = target === null;
        if (target) spreadsheet.setActiveRange(target.getRange(a1));
      });
      if (missing) throw new AppError('SHEET_MISSING', { sheet });
    },
    toast(message, title) {
      asCourtesy(() => spreadsheet.toast(message, title, 8));
    },
  };
}
