// A workbook of the host: sums, corrections, rows that come and go, names, and what cannot be calculated.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import type { Content, HostSheet, HostWorkbook } from '../../../host/engine/sheetEngine.ts';

function typed(
  workbook: HostWorkbook,
  sheet: string,
  rows: readonly (readonly string[])[],
): HostSheet {
  const target = workbook.sheet(sheet) ?? workbook.addSheet(sheet);
  rows.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '') workbook.type(sheet, row, column, text);
    });
  });
  return target;
}

function formula(sheet: HostSheet, row: number, column: number): string {
  const content = sheet.content(row, column);
  return content.type === 'formula' ? content.formula : '';
}

/** Program 2.13.02 of the Merangin plan: pagu and realisation of two kegiatan. */
const PLAN = [
  ['Kegiatan', 'Pagu', 'Realisasi', 'Serapan'],
  ['Penataan Desa', '59.060.000', '14.765.000', '=C2/B2'],
  ['Peningkatan Kerja Sama Desa', '120.500.000', '30.125.000', '=C3/B3'],
  ['JUMLAH', '=SUM(B2:B3)', '=SUM(C2:C3)', '=C4/B4'],
];

describe('a plan in a workbook', () => {
  it('calculates sums and shows them the Indonesian way', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'Renaksi 2024', PLAN);
    sheet.setNumberFormats(1, 3, [['0.00%'], ['0.00%'], ['0.00%']]);
    expect(sheet.display(3, 1)).toBe('179.560.000');
    expect(sheet.display(3, 3)).toBe('25,00%');
    expect(sheet.result(3, 2)).toBe(44890000);
  });

  it('recalculates after a correction', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'Renaksi', PLAN);
    expect(sheet.result(3, 1)).toBe(179560000);
    workbook.type('Renaksi', 1, 1, '59.060.000.000');
    expect(sheet.result(3, 1)).toBe(59180500000);
  });

  it('lets a sum grow when a row comes in between, and everything else move along', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, "Rencana 'Aksi'", PLAN);
    const other = typed(workbook, 'Rekap', [["='Rencana ''Aksi'''!B4"]]);
    sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 1 + 1 }];
    sheet.tags = [
      { key: 'row', value: 'total', on: 'row', index: 3 },
      { key: 'form', value: 'renaksi', on: 'sheet', index: null },
    ];
    sheet.groups = [{ row: 1, rows: 2 }];
    sheet.protections = [
      { rect: { row: 3, column: 1, rows: 1, columns: 3 }, description: '', warningOnly: true },
    ];
    sheet.setNote(3, 1, 'jumlah');
    sheet.hiddenRows.add(3);
    sheet.rowHeights.set(3, 40);
    workbook.namedRanges.set('TOTAL', {
      sheet: sheet.name,
      rect: { row: 3, column: 1, rows: 1, columns: 1 },
    });
    sheet.insertRows(2, 2);
    expect(formula(sheet, 5, 1)).toBe('=SUM(B2:B5)');
    expect(formula(other, 0, 0)).toBe("='Rencana ''Aksi'''!B6");
    workbook.type(sheet.name, 3, 1, '1.000.000');
    expect(other.result(0, 0)).toBe(180560000);
    expect(sheet.merges[0]?.row).toBe(5);
    expect(sheet.tags[0]?.index).toBe(5);
    expect(sheet.groups).toEqual([{ row: 1, rows: 4 }]);
    expect(sheet.protections[0]?.rect.row).toBe(5);
    expect(sheet.note(5, 1)).toBe('jumlah');
    expect(sheet.hiddenRows.has(5)).toBe(true);
    expect(sheet.rowHeights.get(5)).toBe(40);
    expect(workbook.namedRanges.get('TOTAL')?.rect.row).toBe(5);
  });

  it('gives new rows the look of the row above, and of the row below when asked', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'A', PLAN);
    sheet.setStyle({ row: 0, column: 0, rows: 1, columns: 4 }, { bold: true });
    sheet.insertRows(1, 1);
    expect(sheet.style(1, 0).bold).toBe(true);
    expect(sheet.content(1, 0)).toEqual({ type: 'blank' });
    sheet.insertRows(2, 1, 'after');
    expect(sheet.style(2, 0).bold).toBeUndefined();
    expect(sheet.numberFormat(2, 1)).toBe('#,##0');
  });

  it('shows #REF! where the row that was referred to is gone', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'A', PLAN);
    typed(workbook, 'B', [['=A!B2*2', '=SUM(A!B2:B3)']]);
    sheet.deleteRows(1, 1);
    expect(workbook.sheet('B')?.display(0, 0)).toBe('#REF!');
    expect(workbook.sheet('B')?.result(0, 1)).toBe(120500000);
    expect(formula(sheet, 2, 1)).toBe('=SUM(B2:B2)');
  });

  it('follows a new column and a new sheet name', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'Renaksi', PLAN);
    const other = typed(workbook, 'Rekap', [['=Renaksi!B4']]);
    sheet.insertColumns(1, 1);
    workbook.renameSheet('Renaksi', 'Renaksi 2025');
    expect(formula(other, 0, 0)).toBe("='Renaksi 2025'!C4");
    expect(other.result(0, 0)).toBe(179560000);
    expect(sheet.name).toBe('Renaksi 2025');
    workbook.deleteSheet('Renaksi 2025');
    expect(other.display(0, 0)).toBe('#REF!');
  });

  it('takes sheet names in any script, quoted or not', () => {
    const workbook = createWorkbook();
    typed(workbook, '数据', [['5']]);
    const sheet = typed(workbook, 'A', [["=数据!A1*2+'数据'!A1"]]);
    expect(sheet.result(0, 0)).toBe(15);
  });

  it('adds open ranges as far as the sheet reaches, also after it grew', () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('A', 3, 3);
    workbook.type('A', 0, 2, '=SUM(A2:A)');
    workbook.type('A', 1, 0, '5');
    expect(sheet.result(0, 2)).toBe(5);
    workbook.type('A', 30, 0, '7');
    expect(sheet.result(0, 2)).toBe(12);
  });
});

describe('values as Sheets treats them', () => {
  it('has the error values of Sheets, the circle among them', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'A', [
      [
        '=1/0',
        '=TIDAKADA(1)',
        '=SQRT(-1)',
        '="a"*2',
        '=VLOOKUP(1;D5:E6;2;FALSE)',
        '=H1',
        '=G1+1',
        '=G1',
      ],
      ['=IFERROR(A1;"-")', '=A1+1', '=XX!A1'],
    ]);
    workbook.type('A', 0, 6, '=H1');
    const shown = [0, 1, 2, 3, 4, 6].map((column) => sheet.display(0, column));
    expect(shown).toEqual(['#DIV/0!', '#NAME?', '#NUM!', '#VALUE!', '#N/A', '#REF!']);
    expect([0, 1, 2].map((column) => sheet.display(1, column))).toEqual(['-', '#DIV/0!', '#REF!']);
  });

  it('takes a number written as text by its locale in arithmetic, but leaves it out of SUM', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'A', [
      ["'1.234,5", '2', '=A1+B1', '=SUM(A1:B1)', "'71.78", '=E1+1'],
    ]);
    expect(sheet.result(0, 2)).toBe(1236.5);
    expect(sheet.result(0, 3)).toBe(2);
    expect(sheet.display(0, 5)).toBe('#VALUE!');
    workbook.locale = 'en_US';
    expect(sheet.result(0, 5)).toBe(72.78);
  });

  it('never makes a formula of text that begins with an equals sign', () => {
    const sheet = createWorkbook().addSheet('A');
    sheet.setContents(0, 0, [
      [
        { type: 'text', value: '=1+1' },
        { type: 'formula', formula: '=LEN(A1)' },
      ],
    ]);
    expect(sheet.result(0, 0)).toBe('=1+1');
    expect(sheet.result(0, 1)).toBe(4);
  });

  it('keeps a result from a file where no engine knows the function, and says so', () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('A');
    const contents: Content[] = [
      { type: 'formula', formula: '=IMPORTRANGE("x";"A1")', cached: 42 },
      { type: 'formula', formula: '=A1*2' },
      { type: 'formula', formula: '=QUERY(A1:B2;"select A")' },
      { type: 'error', value: '#DIV/0!' },
      { type: 'formula', formula: '=D1+1' },
    ];
    sheet.setContents(0, 0, [contents]);
    expect(contents.map((_, column) => sheet.display(0, column))).toEqual([
      '42',
      '84',
      '#NAME?',
      '#DIV/0!',
      '#DIV/0!',
    ]);
    expect(workbook.unknownFunctions()).toEqual(['IMPORTRANGE', 'QUERY']);
    sheet.insertRows(0, 1);
    expect(sheet.display(1, 1)).toBe('84');
  });

  it('lets an automatic formula take over the format of what it adds', () => {
    const workbook = createWorkbook();
    const sheet = typed(workbook, 'A', [
      ['25%', '30%', '=SUM(A1:B1)', '=C1'],
      ['5/3/2024', '1/3/2024', '=A2-B2', '=A2'],
    ]);
    expect([2, 3].map((column) => sheet.display(0, column))).toEqual(['55%', '55%']);
    expect([2, 3].map((column) => sheet.display(1, column))).toEqual(['4', '05/03/2024']);
  });

  it('spells formulas for the user and back', () => {
    const workbook = createWorkbook({ locale: 'id_ID' });
    expect(workbook.localFormula('=ROUND(A1*1.5;2)')).toBe('=ROUND(A1*1,5;2)');
    workbook.locale = 'en_US';
    expect(workbook.localFormula('=ROUND(A1*1.5;2)')).toBe('=ROUND(A1*1.5,2)');
    expect(workbook.canonicalFormula('=IF(A1="a,b",{1,2;3,4},1.5)')).toBe(
      '=IF(A1="a,b";{1\\2;3\\4};1.5)',
    );
  });

  it('refuses a second sheet of the same name in other capitals', () => {
    const workbook = createWorkbook();
    workbook.addSheet('Renja');
    expect(() => workbook.addSheet('RENJA')).toThrow();
    expect(workbook.sheet('renja')?.name).toBe('Renja');
  });
});

describe('a big sheet', () => {
  it('stays usable with 8,000 rows of 30 columns', () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet('Data', 8000, 30);
    const block = Array.from({ length: 8000 }, (_, row) =>
      Array.from(
        { length: 30 },
        (_, column): Content =>
          column === 29
            ? { type: 'formula', formula: `=SUM(A${row + 1}:AC${row + 1})` }
            : { type: 'number', value: column },
      ),
    );
    sheet.setContents(0, 0, block);
    expect(sheet.result(7999, 29)).toBe(406);
    for (let row = 0; row < 200; row++) {
      workbook.type('Data', row, 0, '1');
      expect(sheet.result(row, 29)).toBe(407);
    }
    expect(sheet.usedRows()).toBe(8000);
  });
});
