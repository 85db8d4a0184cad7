// A host workbook as messages for sendDistrict: what the panel sends for an .xlsx that it read in the browser.
import type { Cell } from '../../src/core/grid/cell.ts';
import type { GridMessage } from '../../src/rpc/contract.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { messageCell } from './messageCell.ts';

function cellOf(book: HostWorkbook, sheet: HostSheet, row: number, column: number): Cell | null {
  const content = sheet.content(row, column);
  return messageCell({
    result: sheet.result(row, column),
    formula: content.type === 'formula' ? book.localFormula(content.formula) : null,
    format: sheet.numberFormat(row, column),
    display: sheet.display(row, column),
    note: sheet.note(row, column),
    style: sheet.style(row, column),
    timeZone: book.timeZone,
  });
}

/** Visible sheets only, cells that are not blank only. */
export function gridMessages(book: HostWorkbook): GridMessage[] {
  return book
    .sheets()
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => {
      const rows = sheet.usedRows();
      const columns = sheet.usedColumns();
      const cells: { r: number; c: number; cell: Cell }[] = [];
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) {
          const cell = cellOf(book, sheet, r, c);
          if (cell) cells.push({ r, c, cell });
        }
      }
      return {
        sheet: sheet.name,
        locale: book.locale,
        cells,
        rows,
        columns,
        merges: [...sheet.merges],
        hiddenRows: [...sheet.hiddenRows],
        hiddenColumns: [...sheet.hiddenColumns],
        frozenRows: sheet.frozenRows,
        tags: [...sheet.tags],
      };
    });
}
