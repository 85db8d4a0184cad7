// Lays a sample table on a sheet the way an office has it: merged titles and headers, borders, signatures.
import type { Content, HostSheet, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import type { Rect } from '../../src/core/grid/rect.ts';
import { bodyHeight, headerHeights } from './rowHeights.ts';
import type { SampleCell, SampleRow, SampleTable } from './sampleTable.ts';

const HEADER_FILL = '#d9e2f3';
const PIXELS_PER_CHARACTER = 7;

/** Adds a sheet with the table to the workbook. */
export function layTable(workbook: HostWorkbook, table: SampleTable): HostSheet {
  const width = table.columns.length;
  const height = table.rows.reduce((sum, row) => sum + heightOf(table, row), 0);
  const sheet = workbook.addSheet(table.sheet, height, width);
  table.columns.forEach((column, index) => {
    sheet.columnWidths.set(index, column.width * PIXELS_PER_CHARACTER + 8);
  });
  const merges: Rect[] = [];
  let at = 0;
  for (const row of table.rows) {
    merges.push(...layRow(sheet, table, row, at));
    at += heightOf(table, row);
  }
  sheet.merges = merges.filter(({ rows, columns }) => rows * columns > 1);
  sheet.frozenRows = frozenRows(table);
  return sheet;
}

/** Sheet rows that a table row takes. */
export function heightOf(table: SampleTable, row: SampleRow): number {
  if (row.kind === 'header') return headerOf(table, row.header).rows.length;
  if (row.kind === 'sign') return Math.max(...row.blocks.map((block) => block.lines.length));
  return 1;
}

/** The sheet row (zero-based) on which each table row begins. */
export function firstSheetRows(table: SampleTable): number[] {
  let at = 0;
  return table.rows.map((row) => {
    const first = at;
    at += heightOf(table, row);
    return first;
  });
}

function headerOf(table: SampleTable, name: string): SampleTable['headers'][string] {
  const header = table.headers[name];
  if (!header) throw new Error(`Table ${table.id} has no header "${name}"`);
  return header;
}

/** Writes one table row at a sheet row and answers the merges that it needs. */
function layRow(sheet: HostSheet, table: SampleTable, row: SampleRow, at: number): Rect[] {
  const width = table.columns.length;
  const whole: Rect = { row: at, column: 0, rows: 1, columns: width };
  switch (row.kind) {
    case 'blank':
      return [];
    case 'title':
      sheet.setContents(at, 0, [[text(row.text)]]);
      sheet.setStyle(whole, { bold: true, align: 'center', valign: 'middle', fontSize: 12 });
      return [whole];
    case 'header': {
      const header = headerOf(table, row.header);
      sheet.setContents(
        at,
        0,
        header.rows.map((cells) => cells.map(contentOf)),
      );
      sheet.setStyle(
        { ...whole, rows: header.rows.length },
        {
          bold: true,
          align: 'center',
          valign: 'middle',
          wrap: true,
          border: true,
          fill: HEADER_FILL,
        },
      );
      headerHeights(table, row.header).forEach((height, index) => {
        sheet.rowHeights.set(at + index, height);
      });
      return header.merges.map(([r, c, rows, columns]) => ({
        row: at + r,
        column: c,
        rows,
        columns,
      }));
    }
    case 'numbers':
      sheet.setContents(at, 0, [row.cells.map(contentOf)]);
      sheet.rowHeights.set(at, bodyHeight(table, row.cells));
      sheet.setStyle(whole, {
        align: 'center',
        valign: 'middle',
        wrap: true,
        border: true,
        italic: true,
      });
      break;
    case 'body':
    case 'total':
      layFigures(sheet, table, row, at);
      break;
    case 'note':
      sheet.setContents(at, 0, [row.cells.map(contentOf)]);
      sheet.setNumberFormats(at, 0, [row.cells.map((cell) => formatOf(cell) ?? '')]);
      if (row.bold) sheet.setStyle(whole, { bold: true });
      return [];
    case 'sign':
      return row.blocks.flatMap((block) =>
        block.lines.map((line, index) => {
          const rect: Rect = {
            row: at + index,
            column: block.column,
            rows: 1,
            columns: block.columns,
          };
          if (line !== '') sheet.setContents(rect.row, rect.column, [[text(line)]]);
          sheet.setStyle(rect, { align: 'center', bold: /^\[Nama/.test(line) });
          return rect;
        }),
      );
  }
  return (row.merges ?? []).map(([r, c, rows, columns]) => ({
    row: at + r,
    column: c,
    rows,
    columns,
  }));
}

function layFigures(
  sheet: HostSheet,
  table: SampleTable,
  row: Extract<SampleRow, { kind: 'body' | 'total' }>,
  at: number,
): void {
  sheet.setContents(at, 0, [row.cells.map(contentOf)]);
  sheet.rowHeights.set(at, bodyHeight(table, row.cells));
  sheet.setNumberFormats(at, 0, [
    row.cells.map(
      (cell, column) =>
        formatOf(cell) ?? (isFigure(cell) ? table.columns[column]!.format : '') ?? '',
    ),
  ]);
  sheet.setStyle(
    { row: at, column: 0, rows: 1, columns: table.columns.length },
    { valign: 'top', wrap: true, border: true },
  );
  table.columns.forEach((column, index) => {
    const isBold = row.bold === true || (Array.isArray(row.bold) && row.bold.includes(index));
    if (column.align || isBold) {
      sheet.setStyle(
        { row: at, column: index, rows: 1, columns: 1 },
        { ...(column.align ? { align: column.align } : {}), ...(isBold ? { bold: true } : {}) },
      );
    }
  });
}

/** Rows to freeze: down to the header, when it stands only once and near the top. */
function frozenRows(table: SampleTable): number {
  const headers = table.rows.filter((row) => row.kind === 'header');
  if (headers.length !== 1) return 0;
  const rows = firstSheetRows(table);
  const last = Math.max(
    table.rows.findIndex((row) => row.kind === 'header'),
    table.rows.findIndex((row) => row.kind === 'numbers'),
  );
  return rows[last]! + heightOf(table, table.rows[last]!);
}

const text = (value: string): Content => ({ type: 'text', value });

function contentOf(cell: SampleCell): Content {
  if (cell === null) return { type: 'blank' };
  if (typeof cell === 'string') return text(cell);
  if (typeof cell === 'number') return { type: 'number', value: cell };
  if ('error' in cell) return { type: 'error', value: cell.error };
  if ('formula' in cell) return { type: 'formula', formula: cell.formula };
  return { type: 'number', value: cell.v };
}

function formatOf(cell: SampleCell): string | undefined {
  return cell !== null && typeof cell === 'object' && 'f' in cell ? cell.f : undefined;
}

function isFigure(cell: SampleCell): boolean {
  return (
    typeof cell === 'number' || (cell !== null && typeof cell === 'object' && 'formula' in cell)
  );
}
