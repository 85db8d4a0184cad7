// Writing edits in bulk: text stays text, one call per block, every kind of edit lands in the workbook.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Input } from '../../src/core/edits/edit.ts';
import { gasOver, newBook } from './gasHarness.ts';

const SHEET = 'Lembar1';

function cells(inputs: readonly (readonly Input[])[], row = 0, column = 0): Edit {
  return { kind: 'cells', sheet: SHEET, row, column, inputs };
}

const TRICKY = [
  '1/2',
  '2.13',
  '1.10',
  '001',
  '=HYPERLINK("http://contoh.id")',
  '+62 812',
  '-',
  '@nama',
  "'kutipan",
  'TRUE',
  'benar',
  '25%',
  'Rp 1.500',
  '5 Mei 2024',
  'Januari',
  '10:30',
  '1e5',
  '12 Desa dan 13 Kelurahan',
];

describe('sheets', () => {
  it('stand where they are wanted, or after the last one', async () => {
    const book = newBook();
    book.addSheet('Renja');
    const { apply } = await gasOver(book);
    const added = (sheet: string, index?: number): Edit => ({
      kind: 'addSheet',
      sheet,
      rows: 5,
      columns: 3,
      ...(index === undefined ? {} : { index }),
    });
    apply(added('Kedua', 1), added('Akhir'), added('Pertama', 0), added('Jauh', 99));
    expect(book.sheets().map(({ name }) => name)).toEqual([
      'Pertama',
      SHEET,
      'Kedua',
      'Renja',
      'Akhir',
      'Jauh',
    ]);
  });

  it('come and go without moving the user from where they were', async () => {
    const book = newBook();
    book.addSheet('Renja');
    book.active = { sheet: 'Renja', a1: 'B3' };
    const { apply, activeSheet } = await gasOver(book);
    apply(
      { kind: 'addSheet', sheet: '~renaksi jurnal', rows: 2, columns: 1 },
      { kind: 'hideSheet', sheet: '~renaksi jurnal', hidden: true },
    );
    expect(activeSheet().value).toBe('Renja');
    expect(book.active).toEqual({ sheet: 'Renja', a1: 'B3' });
    apply(
      { kind: 'addSheet', sheet: 'Baru', rows: 2, columns: 1 },
      { kind: 'deleteSheet', sheet: 'Renja' },
    );
    expect(book.sheet(book.active.sheet)).not.toBeNull();
  });

  it('get row heights where a form asks for them, equal neighbours in one call', async () => {
    const book = newBook();
    const { apply, host } = await gasOver(book);
    const rowHeights = [3, 4, 6, 5].map((row) => ({ row, height: row === 6 ? 60 : 40 }));
    apply({ kind: 'columnWidths', sheet: SHEET, widths: [90, 90], rowHeights });
    expect([...book.sheet(SHEET)!.rowHeights]).toEqual([
      [3, 40],
      [4, 40],
      [5, 40],
      [6, 60],
    ]);
    expect(host.stats.calls.get('Sheet.setRowHeights')).toBe(2);
  });
});

describe('cells', () => {
  for (const locale of ['id_ID', 'en_US']) {
    it(`keeps every text as it is in ${locale}, also in cells of plain text`, async () => {
      const { apply, snapshot } = await gasOver(newBook(SHEET, locale));
      const formats = TRICKY.map(() => ['', '@']);
      apply(
        { kind: 'formats', sheet: SHEET, row: 0, column: 0, formats },
        cells(TRICKY.map((t) => [{ t }, { t }])),
      );
      for (const [row, text] of TRICKY.entries()) {
        for (const cell of snapshot(SHEET).cells[row]!) {
          expect(cell).toMatchObject({ kind: 'text', value: text, formula: null });
        }
      }
    });
  }

  it('keeps any text whatever, and any number', async () => {
    const { apply, snapshot } = await gasOver(newBook());
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789.,/%-: +=eRp'.split('')),
      minLength: 1,
      maxLength: 8,
    });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, digits), { minLength: 1 }), number, (texts, n) => {
        apply(cells([[{ n }], ...texts.map((t) => [{ t }])]));
        const read = snapshot(SHEET).cells.map((row) => row[0]!);
        expect(read[0]).toMatchObject({ kind: 'number' });
        expect(read[0]!.value).toBeCloseTo(n, 10);
        texts.forEach((t, row) => {
          expect(read[row + 1]).toMatchObject({ kind: 'text', value: t });
        });
        apply(cells(Array.from({ length: texts.length + 1 }, () => [null])));
      }),
      { numRuns: 40 },
    );
  });

  it('writes formulas and values of a block in one call, and formulas with ; in any locale', async () => {
    for (const locale of ['id_ID', 'en_US']) {
      const { apply, snapshot, host } = await gasOver(newBook(SHEET, locale));
      const rows = Array.from({ length: 200 }, (_, r): Input[] => [
        { t: `Kegiatan ${r}` },
        { n: r },
        { f: `=SUM(B${r + 1};1/2)` },
        { b: true },
      ]);
      host.stats.reset();
      apply(cells(rows));
      expect(host.stats.calls.get('Range.setValues')).toBe(1);
      expect(host.stats.total()).toBeLessThanOrEqual(6);
      expect(snapshot(SHEET).cells[10]![2]).toMatchObject({ kind: 'number', value: 10.5 });
    }
  });

  it('makes room before it writes beyond the sheet', async () => {
    const book = newBook('Kecil');
    book.sheet('Kecil')!.deleteColumns(3, 23);
    const { apply, snapshot } = await gasOver(book);
    apply({ kind: 'cells', sheet: 'Kecil', row: 1200, column: 30, inputs: [[{ n: 7 }]] });
    expect(snapshot('Kecil').cells[1200]![30]!.value).toBe(7);
  });
});

describe('the other edits', () => {
  it('builds a form sheet under a temporary name and renames it last', async () => {
    const book = newBook();
    const { apply } = await gasOver(book);
    const sheet = '~renaksi';
    apply(
      { kind: 'addSheet', sheet, rows: 20, columns: 5 },
      { kind: 'cells', sheet, row: 0, column: 0, inputs: [[{ t: 'Judul' }, null], [{ t: 'No' }]] },
      { kind: 'formats', sheet, row: 1, column: 0, formats: [['@', '#,##0', '']] },
      { kind: 'fills', sheet, row: 1, column: 0, fills: [['#d9ead3', null]] },
      { kind: 'notes', sheet, row: 1, column: 0, notes: [['isi nomor', null]] },
      {
        kind: 'style',
        sheet,
        rects: [
          { row: 1, column: 0, rows: 1, columns: 3 },
          { row: 0, column: 0, rows: 1, columns: 5 },
        ],
        style: { bold: true, align: 'center', valign: 'middle', wrap: true, border: true },
      },
      { kind: 'merge', sheet, rects: [{ row: 0, column: 0, rows: 1, columns: 5 }] },
      {
        kind: 'validation',
        sheet,
        rects: [{ row: 2, column: 1, rows: 10, columns: 1 }],
        rule: { list: ['Desa', 'Orang'], lenient: true, help: 'Pilih satuan' },
      },
      { kind: 'columnWidths', sheet, widths: [40, 120, 120, 80] },
      { kind: 'freeze', sheet, rows: 2, columns: 0 },
      {
        kind: 'protect',
        sheet,
        rects: [{ row: 0, column: 0, rows: 2, columns: 5 }],
        description: 'Kepala tabel',
      },
      {
        kind: 'tags',
        sheet,
        tags: [
          { key: 'form', value: 'a', on: 'sheet', index: null },
          { key: 'col', value: 'no', on: 'column', index: 0 },
          { key: 'row', value: 'header', on: 'row', index: 1 },
        ],
      },
      {
        kind: 'namedRange',
        sheet,
        name: 'Area_cetak',
        rect: { row: 0, column: 0, rows: 12, columns: 5 },
      },
      { kind: 'groupRows', sheet, groups: [{ row: 3, rows: 4 }] },
      { kind: 'hideColumns', sheet, column: 4, columns: 1, hidden: true },
      {
        kind: 'chart',
        sheet,
        type: 'bar',
        title: 'Capaian',
        ranges: [{ row: 1, column: 0, rows: 5, columns: 2 }],
        at: { row: 14, column: 0 },
      },
      { kind: 'renameSheet', sheet, to: 'Evaluasi' },
    );
    const made = book.sheet('Evaluasi')!;
    expect(book.sheet(sheet)).toBeNull();
    expect([made.rows(), made.columns(), made.frozenRows]).toEqual([20, 5, 2]);
    expect(made.style(1, 1)).toMatchObject({ bold: true, align: 'center', border: true });
    expect(made.style(1, 0).fill).toBe('#d9ead3');
    expect(made.note(1, 0)).toBe('isi nomor');
    expect(made.numberFormat(1, 1)).toBe('#,##0');
    expect(made.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
    expect(made.validation(11, 1)).toEqual({
      list: ['Desa', 'Orang'],
      lenient: true,
      help: 'Pilih satuan',
    });
    expect([...made.columnWidths]).toEqual([
      [0, 40],
      [1, 120],
      [2, 120],
      [3, 80],
    ]);
    expect(made.protections).toEqual([
      {
        rect: { row: 0, column: 0, rows: 2, columns: 5 },
        description: 'Kepala tabel',
        warningOnly: true,
      },
    ]);
    expect(made.tags).toHaveLength(3);
    expect(book.namedRanges.get('Area_cetak')).toMatchObject({ sheet: 'Evaluasi' });
    expect(made.groups).toEqual([{ row: 3, rows: 4 }]);
    expect(made.hiddenColumns.has(4)).toBe(true);
    expect(made.charts).toMatchObject([{ type: 'bar', title: 'Capaian' }]);
  });

  it('gives a tag that is there a new value instead of a twin', async () => {
    const book = newBook();
    const { apply } = await gasOver(book);
    const tag = (value: string): Edit => ({
      kind: 'tags',
      sheet: SHEET,
      tags: [{ key: 'form', value, on: 'sheet', index: null }],
    });
    apply(tag('versi 1'));
    apply(tag('versi 2'));
    expect(book.sheet(SHEET)!.tags).toEqual([
      { key: 'form', value: 'versi 2', on: 'sheet', index: null },
    ]);
  });

  it('takes back fills, notes, formats and drop-downs', async () => {
    const book = newBook();
    const { apply } = await gasOver(book);
    const sheet = book.sheet(SHEET)!;
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.setStyle(rect, { fill: '#ff0000' });
    sheet.setNote(0, 0, 'temuan');
    sheet.setNumberFormats(0, 0, [['0%']]);
    sheet.setValidation(rect, { list: ['a'], lenient: false, help: '' });
    apply(
      { kind: 'fills', sheet: SHEET, row: 0, column: 0, fills: [[null]] },
      { kind: 'notes', sheet: SHEET, row: 0, column: 0, notes: [[null]] },
      { kind: 'formats', sheet: SHEET, row: 0, column: 0, formats: [['']] },
      { kind: 'validation', sheet: SHEET, rects: [rect], rule: null },
    );
    expect(sheet.style(0, 0).fill).toBeUndefined();
    expect(sheet.note(0, 0)).toBeNull();
    expect(sheet.numberFormat(0, 0)).toBe('');
    expect(sheet.validation(0, 0)).toBeNull();
  });
});

describe('trouble', () => {
  it('refuses a sheet name that is taken, and a sheet that is not there', async () => {
    const { tryApply } = await gasOver(newBook());
    const add: Edit = { kind: 'addSheet', sheet: SHEET, rows: 5, columns: 5 };
    expect(tryApply(add)).toMatchObject({ code: 'SHEET_EXISTS', params: { sheet: SHEET } });
    expect(tryApply({ kind: 'deleteSheet', sheet: 'Hilang' })).toMatchObject({
      code: 'SHEET_MISSING',
    });
  });

  it('names what Google refuses, in the language of either account', async () => {
    const said: readonly (readonly [string, string])[] = [
      ['You do not have permission to edit this protected range.', 'NO_PERMISSION'],
      ['Anda mencoba mengedit sel atau objek yang dilindungi.', 'NO_PERMISSION'],
      ['Service invoked too many times for one day: spreadsheets.', 'QUOTA'],
      ['Layanan terlalu sering dipanggil dalam satu hari.', 'QUOTA'],
      ['Service Spreadsheets timed out while accessing document.', 'GOOGLE_BUSY'],
      ['Waktu tunggu habis.', 'GOOGLE_BUSY'],
      ['Layanan Spreadsheet gagal saat mengakses dokumen dengan ID 1aB2.', 'GOOGLE_BUSY'],
      ['There are too many LockService operations against the same script.', 'QUOTA'],
      ['Sheet 1234567 not found', 'SHEET_CHANGED'],
      ['The coordinates of the range are outside the dimensions of the sheet.', 'SHEET_CHANGED'],
      ["You can't remove all the visible sheets in a document.", 'LAST_SHEET'],
      [
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
        'WORKBOOK_FULL',
      ],
      [
        'Your input contains more than the maximum of 50000 characters in a single cell.',
        'WORKBOOK_FULL',
      ],
      [
        "Document 1aB2 is missing (perhaps it was deleted, or you don't have read access?)",
        'NO_PERMISSION',
      ],
    ];
    for (const [message, code] of said) {
      const refuse = (call: string): string | null => (call === 'Range.setValues' ? message : null);
      const { tryApply } = await gasOver(newBook(), { refuse });
      expect(tryApply(cells([[{ n: 1 }]]))).toMatchObject({ code });
    }
  });

  it('names the cell whose strict validation refuses a value, though Google tells it only later', async () => {
    const book = newBook();
    const rect = { row: 1, column: 2, rows: 1, columns: 1 };
    book.sheet(SHEET)!.setValidation(rect, { list: ['Desa'], lenient: false, help: '' });
    const { tryApply } = await gasOver(book);
    const edit: Edit = {
      kind: 'cells',
      sheet: SHEET,
      row: 1,
      column: 2,
      inputs: [[{ t: 'Unit' }]],
    };
    expect(tryApply(edit)).toMatchObject({
      code: 'CELL_REFUSED',
      params: { cell: 'C2', what: SHEET },
    });
  });

  it('says of a taken name which sheet has it', async () => {
    const message = 'A sheet with the name “REKAP TW I” already exists. Please enter another name.';
    const refuse = (call: string): string | null => (call === 'Sheet.setName' ? message : null);
    const { tryApply } = await gasOver(newBook(), { refuse });
    expect(tryApply({ kind: 'renameSheet', sheet: SHEET, to: 'Rekap TW I' })).toMatchObject({
      code: 'SHEET_EXISTS',
      params: { sheet: 'REKAP TW I' },
    });
  });

  it('does not dress up a bug as one of these', async () => {
    const { tryApply } = await gasOver(newBook());
    const broken = { kind: 'cells', sheet: SHEET, row: 0, column: 0, inputs: null };
    expect(tryApply(broken as unknown as Edit)).toMatchObject({ code: null });
  });
});
