// A workbook survives being saved as Excel and loaded again.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import type { Content, HostSheet, HostWorkbook } from '../../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../../host/xlsx/loadXlsx.ts';
import { readZip } from '../../../host/xlsx/readZip.ts';
import {
  hasLibreOffice,
  recalculateWithLibreOffice,
} from '../../../host/xlsx/recalculateWithLibreOffice.ts';
import { exportLosses, saveXlsx } from '../../../host/xlsx/saveXlsx.ts';

async function again(workbook: HostWorkbook): Promise<HostWorkbook> {
  return loadXlsx(await saveXlsx(workbook), `${workbook.name}.xlsx`);
}

/** Everything about a sheet that a file must carry. */
function described(sheet: HostSheet): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < sheet.rows(); row++)
    for (let column = 0; column < sheet.columns(); column++) {
      const content = sheet.content(row, column);
      cells.push([
        content.type === 'formula' ? { formula: content.formula } : content,
        sheet.result(row, column),
        sheet.display(row, column),
        sheet.numberFormat(row, column),
        sheet.style(row, column),
        sheet.note(row, column),
        sheet.validation(row, column),
      ]);
    }
  return {
    name: sheet.name,
    size: [sheet.rows(), sheet.columns()],
    cells,
    hidden: sheet.hidden,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges: sheet.merges,
    protections: sheet.protections,
    tags: sheet.tags,
    charts: sheet.charts,
    groups: sheet.groups,
    hiddenRows: [...sheet.hiddenRows].sort(),
    hiddenColumns: [...sheet.hiddenColumns].sort(),
    widths: [...sheet.columnWidths].sort(),
    heights: [...sheet.rowHeights].sort(),
  };
}

function plan(): HostWorkbook {
  const workbook = createWorkbook({ name: 'Rencana Aksi', locale: 'id_ID' });
  const sheet = workbook.addSheet("Renaksi 'TW I' / 2024", 30, 12);
  const rows = [
    ['RENCANA AKSI', '', '', '', ''],
    ['Kegiatan', 'Pagu', 'Realisasi', 'Serapan', 'Tanggal'],
    ['Penataan Desa', '59.060.000', '14.765.000', '=C3/B3', '5/3/2024'],
    ['Kerja Sama Desa', '120.500.000', '30.125.000', '=C4/B4', '6/3/2024'],
    ['JUMLAH', '=SUBTOTAL(9;B3:B4)', '=SUM(C3:C4)', '=IFERROR(C5/B5;"-")', "'=bukan rumus"],
    ['=TEXTJOIN("; ";TRUE;A3:A4)', 'BENAR', '28,7%', 'Rp 1.500', '#DIV/0!'],
    ['=B9/B10', '=IF(B3>B4;"lebih";"kurang")', '=A3&" dan "&A4', '', ''],
  ];
  rows.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '') workbook.type(sheet.name, row, column, text);
    });
  });
  sheet.setNumberFormats(2, 3, [['0.00%'], ['0.00%'], ['0.00%']]);
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 5 }];
  sheet.setStyle(
    { row: 0, column: 0, rows: 1, columns: 5 },
    { bold: true, align: 'center', fontSize: 14 },
  );
  sheet.setStyle(
    { row: 1, column: 0, rows: 1, columns: 5 },
    { fill: '#d9ead3', border: true, wrap: true, valign: 'middle' },
  );
  sheet.setStyle(
    { row: 2, column: 0, rows: 2, columns: 1 },
    { indent: 2, italic: true, color: '#1155cc' },
  );
  sheet.setNote(1, 1, 'Pagu menurut DPA');
  sheet.setValidation(
    { row: 2, column: 6, rows: 5, columns: 2 },
    { list: ['Orang', 'Desa'], lenient: false, help: 'Pilih satuan' },
  );
  sheet.setValidation(
    { row: 2, column: 8, rows: 2, columns: 1 },
    { list: ['Naik, makin besar makin baik', 'Turun'], lenient: true, help: '' },
  );
  sheet.protections = [
    { rect: { row: 4, column: 1, rows: 1, columns: 3 }, description: 'Rumus', warningOnly: true },
  ];
  sheet.tags = [
    { key: 'renaksi.form', value: 'evaluasi-renaksi@1', on: 'sheet', index: null },
    { key: 'renaksi.column', value: 'pagu', on: 'column', index: 1 },
    { key: 'renaksi.row', value: 'header', on: 'row', index: 1 },
  ];
  sheet.charts = [
    {
      type: 'bar',
      title: 'Serapan',
      ranges: [{ row: 1, column: 3, rows: 4, columns: 1 }],
      at: { row: 10, column: 0 },
    },
  ];
  sheet.groups = [
    { row: 2, rows: 2 },
    { row: 20, rows: 3 },
  ];
  sheet.hiddenRows.add(25);
  sheet.hiddenColumns.add(9);
  sheet.columnWidths.set(0, 320);
  sheet.rowHeights.set(1, 52);
  sheet.frozenRows = 2;
  sheet.frozenColumns = 1;
  const recap = workbook.addSheet('Rekap', 10, 5);
  workbook.type('Rekap', 0, 0, `='Renaksi ''TW I'' / 2024'!B5*1,5`);
  recap.hidden = true;
  workbook.namedRanges.set('PAGU', {
    sheet: sheet.name,
    rect: { row: 2, column: 1, rows: 2, columns: 1 },
  });
  workbook.type('Rekap', 1, 0, '=SUM(PAGU)');
  return workbook;
}

describe('a workbook saved and loaded again', () => {
  it('is the same in everything the host knows', async () => {
    const workbook = plan();
    const back = await again(workbook);
    expect(back.sheets().map(described)).toEqual(workbook.sheets().map(described));
    expect(back.locale).toBe('id_ID');
    expect(back.active).toEqual(workbook.active);
    expect([...back.namedRanges]).toEqual([...workbook.namedRanges]);
    expect(back.sheet('Rekap')?.result(1, 0)).toBe(179560000);
    expect(exportLosses(workbook)).toEqual([
      { kind: 'charts', sheet: "Renaksi 'TW I' / 2024", count: 1 },
    ]);
  });

  it('carries formulas that fill several cells, without turning their results into content', async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('A', 12, 6);
    ['1', '2', '3', '4'].forEach((text, row) => {
      workbook.type('A', row, 0, text);
    });
    workbook.type('A', 0, 2, '=FILTER(A1:A4;A1:A4>2)');
    workbook.type('A', 0, 3, '=ARRAYFORMULA(A1:A4*10)');
    workbook.type('A', 6, 0, '=SUM(C1:D4)');
    const back = await again(workbook);
    expect(described(back.sheet('A')!)).toEqual(described(sheet));
    expect(back.sheet('A')?.content(1, 3)).toEqual({ type: 'blank' });
    expect(back.sheet('A')?.result(6, 0)).toBe(107);
  });

  it('keeps the locale of an English workbook', async () => {
    const workbook = createWorkbook({ locale: 'en_US' });
    workbook.addSheet('A', 5, 5);
    workbook.type('A', 0, 0, '1,234.5');
    const back = await again(workbook);
    expect(back.locale).toBe('en_US');
    expect(back.sheet('A')?.display(0, 0)).toBe('1,234.50');
  });

  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constant<Content>({ type: 'blank' }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value): Content => ({ type: 'number', value: value === 0 ? 0 : value })),
    fc
      .string({
        minLength: 1,
        maxLength: 20,
        unit: fc.constantFrom(
          'a',
          'é',
          '=',
          "'",
          '"',
          '<',
          '&',
          ';',
          ' ',
          '\n',
          '+',
          '😀',
          '_x000D_',
        ),
      })
      .map((value): Content => ({ type: 'text', value })),
    fc.boolean().map((value): Content => ({ type: 'boolean', value })),
    fc.constantFrom('#DIV/0!', '#N/A', '#REF!').map((value): Content => ({ type: 'error', value })),
    fc
      .constantFrom(
        '=A1&"x, y; ""z"""',
        '=SUM(A1:B3;1.5)',
        '=IF(A1=B2;TRUE;"<&>")',
        "=COUNTA('TW 1'!A1:C3)",
      )
      .map((formula): Content => ({ type: 'formula', formula })),
  );

  it('keeps any content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
        async (block) => {
          const workbook = createWorkbook();
          workbook.addSheet('TW 1', 3, 3);
          workbook.addSheet('TW 2', 3, 3).setContents(0, 0, block);
          const back = await again(workbook);
          expect(described(back.sheet('TW 2')!)).toEqual(described(workbook.sheet('TW 2')!));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds tags again after somebody inserted rows in Excel', async () => {
    const workbook = plan();
    const sheet = workbook.sheets()[0]!;
    const moved = await again(workbook);
    const target = moved.sheets()[0]!;
    // Excel moves rows but not the tags: shift the rows behind their back.
    const tags = [...target.tags];
    target.insertRows(1, 3);
    target.tags = tags;
    const { metadataOf, applyMetadata } = await import('../../../host/xlsx/metadataSheet.ts');
    applyMetadata(
      target,
      metadataOf(workbook, (name) => name),
    );
    expect(target.tags.find((tag) => tag.on === 'row')?.index).toBe(4);
    expect(sheet.tags.find((tag) => tag.on === 'row')?.index).toBe(1);
  });
});

describe('what Excel is particular about', () => {
  async function partOf(workbook: HostWorkbook, name: string): Promise<string> {
    const files = readZip(await saveXlsx(workbook), () => true, 10_000_000);
    return new TextDecoder().decode(files.get(name));
  }

  it('finds no group collapsed, no unescaped sheet name and one visible sheet', async () => {
    const workbook = plan();
    for (const sheet of workbook.sheets()) sheet.hidden = true;
    expect(await partOf(workbook, 'xl/worksheets/sheet1.xml')).not.toMatch(/collapsed="/);
    const book = await partOf(workbook, 'xl/workbook.xml');
    expect(book.includes('Print_Titles')).toBe(false);
    expect(book.match(/<sheet name="Renaksi[^>]*>/)?.[0]).not.toContain('state=');
  });

  it('prints the frozen header on every page and only the named area', async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('Renaksi 2024', 30, 12);
    sheet.frozenRows = 6;
    workbook.namedRanges.set('cetak_Renaksi_2024', {
      sheet: sheet.name,
      rect: { row: 0, column: 0, rows: 30, columns: 10 },
    });
    const names = (await partOf(workbook, 'xl/workbook.xml')).match(
      /<definedName name="_xlnm[^<]*/g,
    );
    expect(names?.map((name) => name.replace(/&apos;/g, "'"))).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Renaksi 2024'!$A$1:$J$30`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Renaksi 2024'!$1:$6`,
    ]);
  });
});

describe('LibreOffice as a witness', () => {
  let present = false;
  beforeAll(async () => {
    present = await hasLibreOffice();
  });

  it('opens the file and calculates the same values', async (context) => {
    if (!present) context.skip('soffice is not installed');
    const workbook = plan();
    const values = await recalculateWithLibreOffice(await saveXlsx(workbook));
    expect([...values.keys()]).toEqual(workbook.sheets().map((sheet) => sheet.name));
    for (const sheet of workbook.sheets()) {
      const rows = values.get(sheet.name)!;
      for (let row = 0; row < sheet.usedRows(); row++)
        for (let column = 0; column < sheet.usedColumns(); column++)
          expect([row, column, rows[row]?.[column] ?? null]).toEqual([
            row,
            column,
            sheet.result(row, column),
          ]);
    }
  });
});
