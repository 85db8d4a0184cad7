// Snapshots of a sheet as an office has it: kinds of cells, dates, errors, merges, tags, and how many calls it takes.
import { describe, expect, it } from 'vitest';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { cellInput } from '../../src/core/edits/cellInput.ts';
import { BLANK_CELL } from '../../src/core/grid/cell.ts';
import { cellAt } from '../../src/core/grid/grid.ts';
import { gasOver, newBook } from './gasHarness.ts';

const SHEET = 'Lembar1';

function typeRow(book: HostWorkbook, row: number, ...texts: string[]): void {
  texts.forEach((text, column) => {
    book.type(SHEET, row, column, text);
  });
}

describe('a snapshot', () => {
  it('tells numbers, text, truth, dates, errors and blanks apart', async () => {
    const book = newBook();
    typeRow(book, 0, '1.234.567', 'Pembinaan desa', 'TRUE', '5/3/2024', '=1/0', '');
    typeRow(book, 1, '25%', "'2.13.01", '=A1*2');
    const { snapshot } = await gasOver(book);
    const grid = snapshot(SHEET);
    const kinds = grid.cells[0]!.map((cell) => cell.kind);
    expect(kinds.slice(0, 5)).toEqual(['number', 'text', 'boolean', 'date', 'error']);
    expect(cellAt(grid, 0, 0).value).toBe(1234567);
    expect(cellAt(grid, 0, 0).display).toBe('1.234.567');
    expect(cellAt(grid, 0, 3).value).toBe('2024-03-05');
    expect(cellAt(grid, 0, 4)).toMatchObject({ value: '#DIV/0!', formula: '=1/0' });
    expect(cellAt(grid, 1, 0)).toMatchObject({ value: 0.25, display: '25%' });
    expect(cellAt(grid, 1, 1)).toMatchObject({ kind: 'text', value: '2.13.01' });
    expect(cellAt(grid, 1, 2)).toMatchObject({ value: 2469134, formula: '=A1*2' });
    expect(cellAt(grid, 1, 4)).toEqual(BLANK_CELL);
    expect(grid.locale).toBe('id_ID');
  });

  it('gives a date as its day in the time zone of the workbook, east and west of the script', async () => {
    for (const timeZone of ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Europe/Berlin']) {
      const book = newBook();
      book.timeZone = timeZone;
      typeRow(book, 0, '1/1/2024', '31/3/2024', '1/7/2024', '31/12/2024');
      const { snapshot } = await gasOver(book);
      expect(snapshot(SHEET).cells[0]!.map((cell) => cell.value)).toEqual([
        '2024-01-01',
        '2024-03-31',
        '2024-07-01',
        '2024-12-31',
      ]);
    }
  });

  it('keeps the time of day of a date, and of a time without a date, for whoever puts it back', async () => {
    for (const timeZone of ['Asia/Jakarta', 'Asia/Makassar', 'Europe/Berlin']) {
      const book = newBook();
      book.timeZone = timeZone;
      const sheet = book.sheet(SHEET)!;
      const serials = [45356.4375, 45356, 0.75, 45480.25];
      sheet.setContents(0, 0, [serials.map((value) => ({ type: 'number', value }))]);
      sheet.setNumberFormats(0, 0, [serials.map(() => 'dd/mm/yyyy hh:mm')]);
      const { snapshot } = await gasOver(book);
      const cells = snapshot(SHEET).cells[0]!;
      expect(cells.map((cell) => cell.value)).toEqual([
        '2024-03-05',
        '2024-03-05',
        '1899-12-30',
        '2024-07-07',
      ]);
      expect(cells[1]!.time).toBeUndefined();
      cells.forEach((cell, i) => {
        expect((cellInput(cell) as { n: number }).n).toBeCloseTo(serials[i]!, 9);
      });
    }
  });

  it('reads a title that is merged over its whole row', async () => {
    const book = newBook();
    const sheet = book.sheet(SHEET)!;
    typeRow(book, 0, 'RENCANA AKSI');
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: sheet.columns() }];
    const { snapshot } = await gasOver(book);
    expect(snapshot(SHEET).merges).toEqual(sheet.merges);
  });

  it('keeps looks, notes, merges, tags, frozen rows and number formats', async () => {
    const book = newBook();
    const sheet = book.sheet(SHEET)!;
    typeRow(book, 0, 'RENCANA AKSI', '', 'Pagu');
    typeRow(book, 1, 'a', 'b', '1500');
    sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 3 }, { bold: true, fill: '#D9EAD3' });
    sheet.setNote(1, 2, 'dalam rupiah');
    sheet.setNumberFormats(1, 2, [['#,##0']]);
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    sheet.frozenRows = 1;
    sheet.hiddenColumns.add(1);
    sheet.tags = [
      { key: 'form', value: 'evaluasi-renaksi', on: 'sheet', index: null },
      { key: 'col', value: 'pagu', on: 'column', index: 2 },
      { key: 'row', value: 'header', on: 'row', index: 0 },
    ];
    const { snapshot, sheets } = await gasOver(book);
    const grid = snapshot(SHEET);
    expect(cellAt(grid, 0, 0)).toMatchObject({ bold: true, fill: '#d9ead3', format: '' });
    expect(cellAt(grid, 1, 2)).toMatchObject({ note: 'dalam rupiah', format: '#,##0' });
    expect(cellAt(grid, 1, 0)).toMatchObject({ bold: false, fill: null, note: null });
    expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(grid.frozenRows).toBe(1);
    expect(grid.hiddenColumns).toEqual([1]);
    expect(grid.tags).toEqual(sheet.tags);
    expect(sheets().value).toEqual([
      {
        name: SHEET,
        hidden: false,
        rows: 2,
        columns: 3,
        tags: [{ key: 'form', value: 'evaluasi-renaksi' }],
      },
    ]);
  });

  it('takes as many calls for 1,000 rows as for 10', async () => {
    const calls: number[] = [];
    for (const rows of [10, 1000]) {
      const book = newBook();
      for (let row = 0; row < rows; row++) typeRow(book, row, 'x', '5/3/2024', `=B${row + 1}+1`);
      const { snapshot, host } = await gasOver(book);
      expect(snapshot(SHEET).cells).toHaveLength(rows);
      calls.push(host.stats.total());
    }
    expect(calls[1]).toBe(calls[0]);
    // One question per column for the hidden ones (Google tells it no other way), because the answer names them all.
    expect(calls[0]).toBeLessThanOrEqual(20 + 3);
  });

  it('reads an old Java locale as Indonesian, and says which sheet is missing', async () => {
    const book = newBook(SHEET, 'in_ID');
    const { facts, trySnapshot } = await gasOver(book);
    expect(facts().value).toEqual({ id: 'buku', name: 'Rencana aksi', locale: 'id_ID' });
    expect(trySnapshot('Hilang')).toMatchObject({
      code: 'SHEET_MISSING',
      params: { sheet: 'Hilang' },
    });
  });
});
