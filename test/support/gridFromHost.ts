// Turns a sheet of a host workbook into a Grid, as the port over Google's services would snapshot it.
import { readFile } from 'node:fs/promises';
import type { HostSheet, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import type { Cell } from '../../src/core/grid/cell.ts';
import { BLANK_CELL } from '../../src/core/grid/cell.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import type { SheetInfo } from '../../src/ports/workbook.ts';

export function gridFromHost(workbook: HostWorkbook, sheet: HostSheet): Grid {
  const rows = sheet.usedRows();
  const columns = Math.max(sheet.usedColumns(), ...sheet.merges.map((m) => m.column + m.columns));
  return {
    sheet: sheet.name,
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cellFromHost(workbook, sheet, r, c)),
    ),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: sheet.frozenRows,
    locale: workbook.locale,
    tags: sheet.tags,
  };
}

/** The sheets of a workbook, as the Workbook port tells them. */
export function sheetInfos(workbook: HostWorkbook): SheetInfo[] {
  return workbook.sheets().map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.rows(),
    columns: sheet.columns(),
    tags: sheet.tags.filter((tag) => tag.on === 'sheet'),
  }));
}

/** All sheets of an .xlsx file. */
export async function gridsFromFile(path: string): Promise<Grid[]> {
  const workbook = await loadXlsx(new Uint8Array(await readFile(path)), path);
  return workbook.sheets().map((sheet) => gridFromHost(workbook, sheet));
}

function cellFromHost(workbook: HostWorkbook, sheet: HostSheet, row: number, column: number): Cell {
  const result = sheet.result(row, column);
  const content = sheet.content(row, column);
  const style = sheet.style(row, column);
  const format = sheet.numberFormat(row, column);
  const base = {
    ...BLANK_CELL,
    formula: content.type === 'formula' ? workbook.localFormula(content.formula) : null,
    format,
    display: sheet.display(row, column),
    note: sheet.note(row, column),
    bold: style.bold ?? false,
    fill: style.fill && style.fill !== '#ffffff' ? style.fill : null,
  };
  if (result === null || result === '') return base;
  if (typeof result === 'object') return { ...base, kind: 'error', value: result.error };
  if (typeof result === 'boolean') return { ...base, kind: 'boolean', value: result };
  if (typeof result === 'string') return { ...base, kind: 'text', value: result };
  if (/[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && !/general/i.test(format)) {
    return { ...base, kind: 'date', value: isoDate(result) };
  }
  return { ...base, kind: 'number', value: result };
}

function isoDate(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
