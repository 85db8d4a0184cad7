// The functions that Sheets has and the calculator lacks, with results as Sheets gives them.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { canonicalPattern } from '../../../host/engine/functions/textFunctions.ts';

const workbook = createWorkbook();
const data = workbook.addSheet('Data');
[
  ['0,5', '10', 'Desa', '5/3/2024'],
  ['1,5', '20', 'Kelurahan', ''],
  ["'7", '30', 'Desa', ''],
  ['', '40', '', ''],
].forEach((line, row) => {
  line.forEach((text, column) => {
    workbook.type('Data', row, column, text);
  });
});
const probe = workbook.addSheet('Uji');

it('keeps the figure that Sheets left in an Excel file for a function that Excel lacks', () => {
  const book = createWorkbook();
  const sheet = book.addSheet('Data');
  book.type(
    'Data',
    0,
    0,
    '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(Rencana!A3:M;""select G"")");2401)',
  );
  book.type('Data', 1, 0, '=A1+1');
  book.type('Data', 2, 0, '=ISERROR(__xludf.DUMMYFUNCTION("x"))');
  expect([0, 1, 2].map((row) => sheet.result(row, 0))).toEqual([2401, 2402, true]);
});

it('looks again when a cell that a conditional sum searches or adds has changed', () => {
  const book = createWorkbook();
  const sheet = book.addSheet('Data');
  ['Desa', 'Desa', 'Kota'].forEach((text, row) => {
    book.type('Data', row, 0, text);
    book.type('Data', row, 1, String(row + 1));
  });
  book.type('Data', 0, 3, '=SUMIFS(B1:B3;A1:A3;"Desa")');
  book.type('Data', 1, 3, '=SUMIFS(B1:B3;A1:A3;"Kota")');
  const sums = () => [sheet.result(0, 3), sheet.result(1, 3)];
  expect(sums()).toEqual([3, 3]);
  book.type('Data', 0, 0, 'Kota');
  expect(sums()).toEqual([2, 4]);
  book.type('Data', 2, 1, '10');
  expect(sums()).toEqual([2, 11]);
  sheet.insertRows(1, 1);
  book.type('Data', 1, 0, 'Desa');
  book.type('Data', 1, 1, '100');
  expect([sheet.result(0, 3), sheet.result(2, 3)]).toEqual([102, 11]);
});

function calculate(formula: string): unknown {
  workbook.type('Uji', 0, 0, formula);
  return probe.result(0, 0);
}

describe('functions of Sheets', () => {
  it.each([
    ['=TEXT(Data!A1;"0,00")', '0,50'],
    ['=TEXT(1234567;"#.##0")', '1.234.567'],
    ['=TEXT(1234567,5;"#,##0.00")', '1.234.567,50'],
    ['=TEXT(Data!D1;"dd mmmm yyyy")', '05 Maret 2024'],
    ['=Data!A1&" ha"', '0,5 ha'],
    ['=CONCATENATE(Data!A1;"-";Data!B1)', '0,5-10'],
    ['=TEXTJOIN("; ";TRUE;Data!A1:A4)', '0,5; 1,5; 7'],
    ['=JOIN("-";Data!B1:B4)', '10-20-30-40'],
    ['=REGEXMATCH(Data!C1;"(?i)^desa$")', true],
    ['=REGEXMATCH(Data!B1;"1")', { error: '#VALUE!' }],
    ['=REGEXEXTRACT("TW 1 = 355";"= (\\d+)")', '355'],
    ['=REGEXEXTRACT("kosong";"\\d+")', { error: '#N/A' }],
    ['=REGEXREPLACE("12 Desa";"(\\d+) (\\w+)";"$2 $1")', 'Desa 12'],
    ['=AVERAGEIFS(Data!B1:B4;Data!C1:C4;"Desa")', 20],
    ['=AVERAGEIFS(Data!B1:B4;Data!C1:C4;"Desa";Data!B1:B4;">10")', 30],
    ['=AVERAGEIFS(Data!B1:B4;Data!C1:C4;"tidak ada")', { error: '#DIV/0!' }],
    ['=SUMIFS(Data!B1:B4;Data!C1:C4;"Des*")', 40],
    ['=SUMIFS(Data!B1:B4;Data!C1:C4;"desa";Data!B1:B4;">10")', 30],
    ['=SUMIFS(Data!B1:B4;Data!C1:C4;"tidak ada")', 0],
    ['=SUMIFS(Data!B1:B4;Data!C1:C3;"Desa")', { error: '#VALUE!' }],
    ['=MINIFS(Data!B1:B4;Data!C1:C4;"Desa")', 10],
    ['=MAXIFS(Data!B1:B4;Data!C1:C4;"Desa")', 30],
    ['=COUNTIFS(Data!C1:C4;"Desa";Data!B1:B4;"<>")', 2],
    ['=SUMPRODUCT(Data!A1:A2;Data!B1:B2)', 35],
    ['=SUMPRODUCT((Data!C1:C4="Desa")*Data!B1:B4)', 40],
    ['=SUMPRODUCT(--(Data!C1:C4="Desa"))', 2],
    ['=SUMPRODUCT((Data!C1:C4="Desa")*(Data!B1:B4>10);Data!B1:B4)', 30],
    ['=SUMPRODUCT(Data!A1:A2;Data!B1:B3)', { error: '#VALUE!' }],
    ['=SUM(FILTER(Data!B1:B4;Data!C1:C4="Desa"))', 40],
    ['=IFERROR(1/0)', null],
    ['=IFERROR(1/0;"-")', '-'],
    ['=IFERROR(5;"-")', 5],
    ['=IFNA(VLOOKUP("x";Data!C1:D4;2;FALSE);"tak ada")', 'tak ada'],
    ['=RANK(20;Data!B1:B4)', 3],
    ['=RANK(20;Data!B1:B4;1)', 2],
    ['=MODE(Data!B1:B4;30)', 30],
    ['=LOOKUP(25;Data!B1:B4;Data!C1:C4)', 'Kelurahan'],
    ['=XLOOKUP("Kelurahan";Data!C1:C4;Data!B1:B4)', 20],
    ['=DIVIDE(1;0)', { error: '#DIV/0!' }],
    ['=VALUE("1.234,5")', 1234.5],
    ['=PRODUCT(Data!B1:B2)', 200],
    ['=N("x")', 0],
    ['=INT(-1,5)', -2],
    ['="kata ""kutip"""', 'kata "kutip"'],
    ['="C:\\"&"x"', 'C:\\x'],
  ])('%s', (formula, expected) => {
    expect(calculate(formula)).toEqual(expected);
  });

  it('SUBTOTAL leaves out subtotals inside its range, and 109 the hidden rows', () => {
    const book = createWorkbook();
    const sheet = book.addSheet('A');
    ['1', '2', '=SUBTOTAL(9;A1:A2)', '5', '=SUBTOTAL(9;A1:A4)', '=SUBTOTAL(109;A1:A5)'].forEach(
      (text, row) => {
        book.type('A', row, 0, text);
      },
    );
    expect(sheet.result(4, 0)).toBe(8);
    expect(sheet.result(5, 0)).toBe(8);
    sheet.hiddenRows.add(3);
    book.type('A', 0, 0, '2');
    expect(sheet.result(4, 0)).toBe(9);
    expect(sheet.result(5, 0)).toBe(4);
  });

  it('spills FILTER beside its cell and counts that as used', () => {
    const book = createWorkbook();
    const sheet = book.addSheet('A');
    ['1', '2', '3'].forEach((text, row) => {
      book.type('A', row, 0, text);
    });
    book.type('A', 0, 3, '=FILTER(A1:A3;A1:A3>1)');
    expect([0, 1, 2].map((row) => sheet.result(row, 3))).toEqual([2, 3, null]);
    expect(sheet.usedColumns()).toBe(4);
  });

  it('takes the format of TEXT in either spelling', () => {
    expect(canonicalPattern('#.##0,00', ',')).toBe('#,##0.00');
    expect(canonicalPattern('#,##0.00', ',')).toBe('#,##0.00');
    expect(canonicalPattern('0,00', ',')).toBe('0.00');
    expect(canonicalPattern('0.00', ',')).toBe('0.00');
    expect(canonicalPattern('"Rp. "#.##0', ',')).toBe('"Rp. "#,##0');
  });
});

it('keeps the data sheet as typed', () => {
  expect(data.display(0, 0)).toBe('0,5');
});
