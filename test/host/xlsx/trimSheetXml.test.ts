// Formatting far beyond the last value is cut off before a sheet is read.
import { describe, expect, it } from 'vitest';
import { trimSheetXml } from '../../../host/xlsx/trimSheetXml.ts';

function rows(count: number, cell: (row: number) => string): string {
  return Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}">${cell(row + 1)}</row>`,
  ).join('');
}

describe('the XML of a sheet', () => {
  it('loses the formatted rows far below the last value, and keeps what is behind the rows', () => {
    const xml = `<worksheet><sheetData>${rows(5000, (row) => (row === 9 ? '<c r="A9"><v>1</v></c>' : `<c r="A${row}" s="2"/>`))}</sheetData><mergeCells/></worksheet>`;
    const trimmed = trimSheetXml(xml);
    expect(trimmed.match(/<row /g)).toHaveLength(309);
    expect(trimmed).toContain('<c r="A9"><v>1</v></c>');
    expect(trimmed.endsWith('</row></sheetData><mergeCells/></worksheet>')).toBe(true);
  });

  it('loses the formatted cells far to the right of a row, whatever the prefix', () => {
    const empty = Array.from({ length: 16000 }, () => '<x:c s="2"/>').join('');
    const xml = `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>${empty}</x:row></x:sheetData></x:worksheet>`;
    expect(trimSheetXml(xml).match(/<x:c /g)).toHaveLength(41);
  });

  it('stays as it is when it is small or empty', () => {
    for (const xml of [
      '<worksheet><sheetData/></worksheet>',
      '<worksheet><sheetData></sheetData></worksheet>',
      `<worksheet><sheetData>${rows(20, () => '<c s="1"/><c t="inlineStr"><is><t>a</t></is></c><c s="1"/>')}</sheetData></worksheet>`,
    ])
      expect(trimSheetXml(xml)).toBe(xml);
  });
});
