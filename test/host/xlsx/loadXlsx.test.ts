// Excel files as offices send them, and files that are none.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostFileError } from '../../../host/xlsx/hostFileError.ts';
import { loadXlsx, loadXlsxFile } from '../../../host/xlsx/loadXlsx.ts';
import { readZip } from '../../../host/xlsx/readZip.ts';
import { writeZip } from '../../../host/xlsx/writeZip.ts';
import { excelPackage } from './packages.ts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;\\ #,##0"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><sz val="14"/><color theme="1"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>' +
  '<xf fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>';

describe('an Excel file of an office', () => {
  it('comes in with values, formats, looks and formulas', async () => {
    const bytes = excelPackage({
      styles: STYLES,
      strings:
        '<si><t>Penataan Desa</t></si><si><r><rPr><b/></rPr><t>Rencana </t></r><r><t>Aksi</t></r></si><si><t>=1+1</t></si>',
      sheets: {
        "Renaksi 'A'":
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
          '<cols><col min="1" max="1" width="40.7109375" customWidth="1"/><col min="3" max="3" width="10" hidden="1" customWidth="1"/></cols>' +
          '<sheetData>' +
          '<row r="1" ht="30" customHeight="1"><c r="A1" s="4" t="s"><v>1</v></c><c r="B1" s="4"/></row>' +
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45356</v></c><c r="C2" s="2"><v>1.0359</v></c><c r="D2" s="3"><v>2656885200</v></c><c r="E2" t="inlineStr"><is><t>12 Desa</t></is></c></row>' +
          '<row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3" t="s"><v>2</v></c></row>' +
          '<row r="4" outlineLevel="1"><c r="D4"><f t="shared" ref="D4:D6" si="0">B4*$B$2+0.5</f><v>1</v></c></row>' +
          '<row r="5" outlineLevel="1"><c r="D5"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="6"><c r="D6"><f t="shared" si="0"/><v>3</v></c><c r="E6" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,A2:A3)</f><v>Penataan Desa,TRUE</v></c><c r="F6"><f>SUM([1]Lain!A1:A2)</f><v>77</v></c><c r="G6"><f>CUBEVALUE("x")</f><v>88</v></c></row>' +
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
          '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E1048576"><formula1>"Orang,Desa"</formula1></dataValidation>' +
          '<dataValidation type="list" showErrorMessage="1" errorStyle="warning" sqref="F2"><formula1>Daftar!$A$1:$A$2</formula1></dataValidation></dataValidations>',
        Daftar:
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Naik</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Turun</t></is></c></row></sheetData>',
      },
      names:
        "<definedNames><definedName name=\"PAGU\">'Renaksi ''A'''!$D$2:$D$6</definedName></definedNames>",
    });
    const workbook = await loadXlsx(bytes, 'Rencana Aksi.xlsx');
    const sheet = workbook.sheet("Renaksi 'A'")!;
    expect(workbook.name).toBe('Rencana Aksi');
    expect(sheet.display(0, 0)).toBe('Rencana Aksi');
    expect(sheet.style(0, 0)).toEqual({
      bold: true,
      italic: true,
      fill: '#a7c0de',
      fontSize: 14,
      align: 'center',
      valign: 'top',
      wrap: true,
      border: true,
    });
    expect([1, 2, 3, 4].map((column) => sheet.display(1, column))).toEqual([
      '05/03/2024',
      '103,59%',
      'Rp 2.656.885.200',
      '12 Desa',
    ]);
    expect(sheet.content(1, 1)).toEqual({ type: 'number', value: 45356 });
    expect(sheet.content(2, 0)).toEqual({ type: 'boolean', value: true });
    expect(sheet.content(2, 1)).toEqual({ type: 'error', value: '#DIV/0!' });
    expect(sheet.content(2, 2)).toEqual({ type: 'text', value: '=1+1' });
    expect(sheet.content(4, 3)).toEqual({ type: 'formula', formula: '=B5*$B$2+0.5', cached: 2 });
    expect(sheet.content(5, 4)).toMatchObject({ formula: '=TEXTJOIN(",";TRUE;A2:A3)' });
    expect(sheet.display(5, 5)).toBe('77');
    expect(sheet.display(5, 6)).toBe('88');
    expect(workbook.unknownFunctions()).toEqual(['CUBEVALUE']);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.columnWidths.get(0)).toBe(290);
    expect(sheet.rowHeights.get(0)).toBe(40);
    expect(sheet.groups).toEqual([{ row: 3, rows: 2 }]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 1]);
    expect(sheet.validation(100, 4)).toEqual({ list: ['Orang', 'Desa'], lenient: false, help: '' });
    expect(sheet.validation(1, 5)).toEqual({ list: ['Naik', 'Turun'], lenient: true, help: '' });
    expect(workbook.namedRanges.get('PAGU')).toEqual({
      sheet: "Renaksi 'A'",
      rect: { row: 1, column: 3, rows: 5, columns: 1 },
    });
  });

  it('is not a million rows long because somebody coloured the whole sheet', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" s="4"/><c r="XFD${index + 1}" s="4"/></row>`,
    ).join('');
    const bytes = excelPackage({
      styles: STYLES,
      sheets: {
        Renja: `<dimension ref="A1:XFD1048576"/><sheetData>${rows.replace('<c r="A7" s="4"/>', '<c r="A7"><v>5</v></c>')}</sheetData>`,
      },
    });
    const sheet = (await loadXlsx(bytes, 'besar.xlsx')).sheets()[0]!;
    expect(sheet.usedRows()).toBe(7);
    expect(sheet.rows()).toBeLessThan(1000);
    expect(sheet.result(6, 0)).toBe(5);
  });
});

describe('a file that is no workbook', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'renaksi-test-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function codeOf(bytes: Uint8Array | string): Promise<string> {
    const path = join(folder, 'berkas.xlsx');
    await writeFile(path, bytes);
    return loadXlsxFile(path).then(
      () => 'loaded',
      (error: unknown) => (error instanceof HostFileError ? error.code : String(error)),
    );
  }

  const ole = new Uint8Array(4096);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = ole.slice();
  encrypted.set(new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')), 1024);
  const good = excelPackage({
    sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a text file', 'Kode;Program;Pagu\n2.13.02;Penataan Desa;59060000\n', 'NOT_XLSX'],
    ['an old .xls file', ole, 'NOT_XLSX'],
    ['a password-protected file', encrypted, 'ENCRYPTED'],
    ['nothing at all', '', 'EMPTY'],
    ['another zip', writeZip(new Map([['word/document.xml', new Uint8Array([1])]])), 'NOT_XLSX'],
    ['half a download', good.slice(0, good.length / 2), 'UNREADABLE'],
    ['a workbook without sheets', excelPackage({ sheets: {} }), 'EMPTY'],
    [
      'a sheet that breaks off',
      excelPackage({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>1</v></c>' } }),
      'UNREADABLE',
    ],
    ['a good one', good, 'loaded'],
  ])('says what %s is', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('says when a path leads nowhere, or to a folder', async () => {
    await expect(loadXlsxFile(join(folder, 'tidak-ada.xlsx'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(loadXlsxFile(folder)).rejects.toMatchObject({ code: 'NOT_XLSX' });
  });

  it('does not unpack a bomb', () => {
    const bomb = writeZip(new Map([['xl/workbook.xml', new Uint8Array(5_000_000)]]));
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => readZip(bomb, () => true, 1_000_000)).toThrow();
    expect(readZip(bomb, () => true, 6_000_000).size).toBe(1);
  });
});
