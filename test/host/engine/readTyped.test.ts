// What typing means: numbers, dates, percentages, rupiah and text, by the locale of the workbook.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../host/engine/displayValue.ts';
import { readTyped } from '../../../host/engine/readTyped.ts';
import type { Content } from '../../../host/engine/sheetEngine.ts';

function value(content: Content): unknown {
  return 'value' in content ? content.value : content;
}

describe('typing into a workbook with Indonesian locale', () => {
  it.each([
    ['25%', 0.25, '0%'],
    ['25 %', 0.25, '0%'],
    ['28,7%', 0.287, '0.00%'],
    ['-5%', -0.05, '0%'],
    ['0,7078', 0.7078, null],
    ['1.234.567', 1234567, '#,##0'],
    ['12.345,67', 12345.67, '#,##0.00'],
    ['184,00', 184, null],
    ['Rp 1.500', 1500, '"Rp" #,##0'],
    ['Rp3.435.543.363', 3435543363, '"Rp" #,##0'],
    ['Rp. 2.000,50', 2000.5, '"Rp" #,##0.00'],
    ['-Rp 1.500', -1500, '"Rp" #,##0'],
    ['5/3/2024', 45356, 'dd/mm/yyyy'],
    ['2024-03-05', 45356, 'dd/mm/yyyy'],
    ['5 Maret 2024', 45356, 'dd/mm/yyyy'],
    ['+7', 7, null],
  ])('reads %s as a number with its format', (typed, number, format) => {
    const read = readTyped(typed, 'id_ID', '');
    expect(read.content).toEqual({ type: 'number', value: number });
    expect(read.format).toBe(format);
  });

  it.each([
    ['71.78'],
    ['2.13.04.2.01'],
    ['2.13'],
    ['Rp 2,656,885,200'],
    ['2,656,885,200'],
    ['12 Desa dan 13 Kelurahan'],
    ['1.234 Orang'],
    ['-'],
    ['v'],
    ['TW 1 = 355'],
  ])('leaves %s as text, because no number of this locale is written so', (typed) => {
    expect(readTyped(typed, 'id_ID', '').content).toEqual({ type: 'text', value: typed });
  });

  it('reads the same signs the other way round in an English workbook', () => {
    expect(value(readTyped('71.78', 'en_US', '').content)).toBe(71.78);
    expect(value(readTyped('2,656,885,200', 'en_US', '').content)).toBe(2656885200);
    expect(readTyped('5/3/2024', 'en_US', '').content).toEqual({ type: 'number', value: 45415 });
    expect(readTyped('0,7078', 'en_US', '').content).toEqual({ type: 'text', value: '0,7078' });
  });

  it('keeps text behind an apostrophe, formulas in the stored spelling, errors and truth words', () => {
    expect(readTyped("'=1+1", 'id_ID', '').content).toEqual({ type: 'text', value: '=1+1' });
    expect(readTyped("'0012", 'id_ID', '').content).toEqual({ type: 'text', value: '0012' });
    expect(readTyped('=ROUND(A1*1,5;2)', 'id_ID', '').content).toEqual({
      type: 'formula',
      formula: '=ROUND(A1*1.5;2)',
    });
    expect(readTyped('=ROUND(A1*1.5,2)', 'en_US', '').content).toEqual({
      type: 'formula',
      formula: '=ROUND(A1*1.5;2)',
    });
    expect(readTyped('#DIV/0!', 'id_ID', '').content).toEqual({ type: 'error', value: '#DIV/0!' });
    expect(readTyped('BENAR', 'id_ID', '').content).toEqual({ type: 'boolean', value: true });
    expect(readTyped('false', 'id_ID', '').content).toEqual({ type: 'boolean', value: false });
    expect(readTyped('', 'id_ID', '').content).toEqual({ type: 'blank' });
  });

  it('takes everything as text in a plain-text cell, even codes and formulas', () => {
    for (const typed of ['1.02', '2.13.04', '5/3/2024', '=A1', '25%'])
      expect(readTyped(typed, 'id_ID', '@').content).toEqual({ type: 'text', value: typed });
  });

  it('means percent when a bare number is typed into a percent cell', () => {
    expect(value(readTyped('25', 'id_ID', '0%').content)).toBe(0.25);
  });
});

describe('what is shown can be typed again', () => {
  const figure = fc
    .tuple(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => digits / 10 ** decimals);

  it.each(['id_ID', 'en_US'])('for numbers without a format in %s', (locale) => {
    fc.assert(
      fc.property(figure, (number) => {
        const read = readTyped(displayValue(number, '', locale), locale, '');
        expect(value(read.content)).toBe(Object.is(number, -0) ? 0 : number);
      }),
    );
  });

  it.each(['#,##0.00', '"Rp" #,##0.00', '0.00%'])('for two decimals as %s', (format) => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
        const number = format.endsWith('%') ? cents / 10000 : cents / 100;
        const read = readTyped(displayValue(number, format, 'id_ID'), 'id_ID', '');
        expect(value(read.content)).toBeCloseTo(number, 8);
      }),
    );
  });
});
