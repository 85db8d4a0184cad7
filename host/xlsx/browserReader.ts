// Reads an .xlsx inside the panel of the sekretariat edition: the library's browser build, and the host's own conversion.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Cell } from '../../src/core/grid/cell.ts';
import type { GridMessage } from '../../src/rpc/contract.ts';
import { messageCell } from '../apps-script/messageCell.ts';
import { displayValue } from '../engine/displayValue.ts';
import { localFormula } from '../engine/formulaSpelling.ts';
import type { Content } from '../engine/sheetEngine.ts';
import { contentFromExcel, plainText } from './excelContent.ts';
import { formatFromExcel } from './excelFormat.ts';
import { styleFromExcel, themeColors } from './excelStyle.ts';
import { rectOf } from './rectOf.ts';

/** Excel files carry no locale; those of Indonesian offices are Indonesian. */
const LOCALE = 'id_ID';
/** Day numbers of Excel have no zone either: read as they are written. */
const TIME_ZONE = 'UTC';
const FONT_SIZE = 11;
const THEME = themeColors('');
/** Far above any plan; a slip that fills a sheet must not fill the browser. */
const MOST_CELLS = 400_000;

/** What the panel finds as `renaksiExcel`. Visible sheets only. @throws Error when the bytes are no workbook */
export async function readExcel(bytes: Uint8Array): Promise<GridMessage[]> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('no zip file');
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  const messages = book.worksheets
    .filter((sheet) => sheet.state === 'visible' || sheet.state === undefined)
    .map(messageOf);
  if (messages.length === 0) throw new Error('no sheet');
  return messages;
}

function messageOf(sheet: Worksheet): GridMessage {
  const cells: { r: number; c: number; cell: Cell }[] = [];
  const hiddenRows: number[] = [];
  let rows = 0;
  let columns = 0;
  sheet.eachRow({ includeEmpty: false }, (row) => {
    if (row.hidden) hiddenRows.push(row.number - 1);
    row.eachCell({ includeEmpty: false }, (source) => {
      if (cells.length >= MOST_CELLS || (source.isMerged && source.master !== source)) return;
      const r = row.number - 1;
      const c = Number(source.col) - 1;
      const content = contentFromExcel(source);
      const format = formatFromExcel(source.numFmt);
      const result = content ? resultOf(content) : null;
      const cell = messageCell({
        result,
        formula: content?.type === 'formula' ? localFormula(content.formula, LOCALE) : null,
        format,
        display: displayValue(result, format, LOCALE),
        note: source.note ? plainText(source.note) : null,
        style: styleFromExcel(source.style, FONT_SIZE, THEME),
        timeZone: TIME_ZONE,
      });
      if (!cell) return;
      cells.push({ r, c, cell });
      if (cell.kind === 'blank' && cell.formula === null) return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  const view = (sheet.views ?? []).find((entry) => entry.state === 'frozen');
  return {
    sheet: sheet.name,
    locale: LOCALE,
    cells: cells.filter(({ r, c }) => r < rows && c < columns),
    rows,
    columns,
    merges: (sheet.model.merges ?? []).flatMap((text: string) => rectOf(text) ?? []),
    hiddenRows: hiddenRows.filter((row) => row < rows),
    hiddenColumns: hiddenColumnsOf(sheet, columns),
    frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    tags: [],
  };
}

function hiddenColumnsOf(sheet: Worksheet, columns: number): number[] {
  return (sheet.model.cols ?? []).flatMap((model) =>
    model.hidden
      ? Array.from(
          { length: Math.max(0, Math.min(model.max, columns) - model.min + 1) },
          (_, index) => model.min - 1 + index,
        )
      : [],
  );
}

/** What Excel calculated last stands in the file. */
function resultOf(content: Content): Parameters<typeof messageCell>[0]['result'] {
  switch (content.type) {
    case 'blank':
      return null;
    case 'formula':
      return content.cached ?? null;
    case 'error':
      return { error: content.value };
    default:
      return content.value;
  }
}

(globalThis as { renaksiExcel?: typeof readExcel }).renaksiExcel = readExcel;
