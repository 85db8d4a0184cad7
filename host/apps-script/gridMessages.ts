// A host workbook as messages for sendDistrict: what the panel sends for an .xlsx that it read in the browser.

import { isDateFormat } from 'numfmt';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell.ts';
import type { GridMessage } from '../../src/rpc/contract.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { formatDate, instantOfSerial } from './serialDates.ts';

function cellOf(book: HostWorkbook, sheet: HostSheet, row: number, column: number): Cell {
  const result = sheet.result(row, column);
  const content = sheet.content(row, column);
  const style = sheet.style(row, column);
  const format = sheet.numberFormat(row, column);
  const rest = {
    formula: content.type === 'formula' ? book.localFormula(content.formula) : null,
    format,
    display: sheet.display(row, column),
    note: sheet.note(row, column),
    bold: style.bold === true,
    fill: style.fill ?? null,
  };
  if (result === null || result === '') return { kind: 'blank', value: null, ...rest };
  if (typeof result === 'object') return { kind: 'error', value: result.error, ...rest };
  if (typeof result === 'string') return { kind: 'text', value: result, ...rest };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result, ...rest };
  if (format === '' || !isDateFormat(format)) return { kind: 'number', value: result, ...rest };
  const day = formatDate(instantOfSerial(result, book.timeZone), book.timeZone, 'yyyy-MM-dd');
  return { kind: 'date', value: day, ...rest };
}

function isBlank(cell: Cell): boolean {
  return (Object.keys(BLANK_CELL) as (keyof Cell)[]).every((key) => cell[key] === BLANK_CELL[key]);
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
          if (!isBlank(cell)) cells.push({ r, c, cell });
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
