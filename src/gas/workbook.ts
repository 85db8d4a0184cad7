// The open workbook over SpreadsheetApp.
import type { Edit } from '../core/edits/edit.ts';
import type { Grid } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import type { SheetInfo, Workbook } from '../ports/workbook.ts';
import { applyEdit } from './applyEdit.ts';
import { asCourtesy, withGoogle } from './googleTrouble.ts';
import { createKnownColumns } from './knownColumns.ts';
import { readSheet } from './readSheet.ts';
import { createWriter } from './writer.ts';

/** Google also spells Indonesia the old Java way, `in_ID`. */
function plainLocale(locale: string): string {
  return locale.replace(/^in(?=_|$)/, 'id');
}

/** Kinds of edits after which the list of sheets is another one. */
const ABOUT_SHEETS = new Set<Edit['kind']>([
  'addSheet',
  'renameSheet',
  'deleteSheet',
  'hideSheet',
  'tags',
]);

/** Asked when it is first needed, then kept. */
function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: withGoogle(ask) };
    return known.value;
  };
}

/** Most use cases only need the name: the rest is asked when somebody looks at it. */
function infoOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetInfo {
  const hidden = once(() => sheet.isSheetHidden());
  const tags = once(() =>
    sheet
      .getDeveloperMetadata()
      .map((tag) => ({ key: tag.getKey() ?? '', value: tag.getValue() ?? '' })),
  );
  return {
    name: sheet.getName(),
    get hidden() {
      return hidden();
    },
    get rows() {
      return withGoogle(() => sheet.getLastRow());
    },
    get columns() {
      return withGoogle(() => sheet.getLastColumn());
    },
    get tags() {
      return tags();
    },
  };
}

/** The sheet that all edits are about, for the sentence; none when there are several. */
function onlySheet(edits: readonly Edit[]): { what?: string } {
  const [first, ...others] = new Set(edits.map(({ sheet }) => sheet));
  return first === undefined || others.length > 0 ? {} : { what: first };
}

/**
 * Sheets keeps writes back, and says what it refuses of them later, when all seemed well: so they are sent before they count
 * as done.
 * @returns what is kept back now: nothing
 */
function send(kept: readonly Edit[]): Edit[] {
  if (kept.length > 0) withGoogle(() => SpreadsheetApp.flush(), onlySheet(kept));
  return [];
}

/** A sheet that is only a chart has no cells to ask for. */
function isGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** What was asked is kept for this execution, until something is written. */
export function createWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = once(() => plainLocale(spreadsheet.getSpreadsheetLocale()));
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const columns = createKnownColumns();
  const grids = new Map<string, Grid>();
  let infos: readonly SheetInfo[] | null = null;

  const read = (name: string): Grid => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new AppError('SHEET_MISSING', { sheet: name });
    if (!isGrid(sheet)) throw new AppError('SHEET_EMPTY', { sheet: name });
    return readSheet(spreadsheet, sheet, locale(), columns);
  };

  return {
    get id() {
      return spreadsheet.getId();
    },
    get name() {
      return spreadsheet.getName();
    },
    get locale() {
      return locale();
    },
    get timeZone() {
      return timeZone();
    },
    sheets() {
      infos ??= withGoogle(() => spreadsheet.getSheets().filter(isGrid).map(infoOf));
      return infos;
    },
    activeSheet: () => withGoogle(() => spreadsheet.getActiveSheet().getName()),
    snapshot(name) {
      const known = grids.get(name);
      if (known) return known;
      const grid = withGoogle(() => read(name), { what: name });
      grids.set(name, grid);
      return grid;
    },
    apply(edits: readonly Edit[]) {
      grids.clear();
      if (edits.some(({ kind }) => ABOUT_SHEETS.has(kind))) infos = null;
      const writer = createWriter(spreadsheet);
      try {
        let kept: Edit[] = [];
        for (const edit of edits) {
          // A deleted sheet does not come back as it was: what replaces it must stand first.
          if (edit.kind === 'deleteSheet') kept = send(kept);
          columns.expect(edit);
          withGoogle(() => applyEdit(writer, edit), { what: edit.sheet });
          kept.push(edit);
        }
        send(kept);
      } catch (error) {
        columns.forget();
        infos = null;
        throw error;
      } finally {
        writer.goHome();
      }
    },
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
