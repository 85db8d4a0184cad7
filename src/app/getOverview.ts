// What the panel shows when it opens: the workbook, its tables, what can be undone.
import { readGrid } from '../core/reader/readGrid.ts';
import { besideNote } from '../core/text/tableText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { Deps } from './deps.ts';
import { visibleSheets } from './readTables.ts';
import { undoLabel } from './undoJournal.ts';
import { VERSION } from './version.ts';

/** Never fails for lack of a table: an empty workbook is a fine start. */
export function getOverview(deps: Deps, _request: Request<'getOverview'>): Reply<'getOverview'> {
  const tables = visibleSheets(deps)
    .flatMap((name) => readGrid(deps.workbook.snapshot(name)))
    .map((table) => ({
      sheet: table.sheet,
      form: table.form,
      title: table.title,
      sure: table.sure,
      rows: table.rows.length,
      ...(table.beside ? { note: besideNote(table) } : {}),
    }));
  return {
    edition: deps.edition,
    version: VERSION,
    workbook: deps.workbook.name,
    sheet: deps.workbook.activeSheet(),
    tables,
    canUndo: undoLabel(deps),
  };
}
