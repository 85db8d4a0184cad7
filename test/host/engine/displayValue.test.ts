// What a cell shows for its value and number format, in Indonesian and in English workbooks.
import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../host/engine/displayValue.ts';

describe('a value as an Indonesian user sees it', () => {
  it.each([
    [2656885200, '#,##0', '2.656.885.200'],
    [2656885200, '"Rp" #,##0', 'Rp 2.656.885.200'],
    [1.0359, '0.00%', '103,59%'],
    [0.7078, '', '0,7078'],
    [1 / 3, '', '0,3333333333'],
    [4 / 3, '', '1,333333333'],
    [1400 / 60, '', '23,33333333'],
    [59060000000, '', '59060000000'],
    [0.1 + 0.2, '', '0,3'],
    [45356, 'dd/mm/yyyy', '05/03/2024'],
    [45356, 'd mmmm yyyy', '5 Maret 2024'],
    [-1234.5, '#,##0.00;(#,##0.00);"-"', '(1.234,50)'],
    [0, '#,##0.00;(#,##0.00);"-"', '-'],
    [7, '@', '7'],
    ['12 Desa', '#,##0', '12 Desa'],
    ['isi', '@', 'isi'],
    [null, '#,##0', ''],
    [true, '', 'TRUE'],
  ])('%s with %s is %s', (value, format, shown) => {
    expect(displayValue(value, format, 'id_ID')).toBe(shown);
  });

  it('writes English marks in an English workbook and the text of an error anywhere', () => {
    expect(displayValue(1234567.5, '#,##0.00', 'en_US')).toBe('1,234,567.50');
    expect(displayValue({ error: '#DIV/0!' }, '0.00', 'id_ID')).toBe('#DIV/0!');
  });

  it('shows the bare value when the format is broken', () => {
    expect(displayValue(5.5, '[[[', 'id_ID')).toBe('5,5');
  });
});
