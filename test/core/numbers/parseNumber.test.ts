// Numbers as offices write them, in Indonesian and English notation, and those that can be read in two ways.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatRupiah } from '../../../src/core/numbers/formatNumber.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';

function value(text: string, notation: 'id' | 'en' | null = null): number | null {
  const parsed = parseNumber(text, notation);
  return parsed.state === 'number' ? parsed.value : null;
}

describe('parseNumber', () => {
  it.each([
    ['90 per 100.000 KH', 90, 'per 100.000 KH'],
    ['< 12 per 1.000 KH', 12, 'per 1.000 KH'],
    ['14,5/1.000 penduduk', 14.5, 'per 1.000 penduduk'],
  ])('keeps the count that a rate refers to in the unit: %s', (text, figure, unit) => {
    expect(parseNumber(text, 'id')).toMatchObject({ state: 'number', value: figure, unit });
  });

  it.each([
    ['0,7078', 0.7078], // Sulteng: Indeks Desa Membangun
    ['71.78', 71.78], // Banjar: nilai SAKIP
    ['80,29', 80.29],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['3.435.543.363', 3435543363],
    ['2,359,971,500', 2359971500],
    ['100 %', 100],
    ['25%', 25],
    ['-5', -5],
    ['−5', -5],
    ['(1.500.000)', -1500000],
    ['1\u00a0234\u00a0567', 1234567],
    ['1 234 567', 1234567],
    ["'12", 12],
    ['1E+06', 1e6],
    ['≥ 90 %', 90],
    ['maksimal 60 menit', 60],
    ['Paling lama 15 menit', 15],
    ['minimal 1.500 orang', 1500],
    ['kurang dari 2,5 %', 2.5],
    ['Maks. 7 hari kerja', 7],
    ['12.', 12],
    ['12 (dua belas) Dokumen', 12],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['Rp 2,656,885,200', 2656885200],
    ['Rp. 1.500,00', 1500],
    ['Rp8.319.719.640,-', 8319719640],
    ['8.319.719.640,-', 8319719640],
    ['IDR 1,500.00', 1500],
    ['Rp 1.500', 1500],
    ['(Rp 1.500)', -1500],
    ['-Rp 1.500', -1500],
    ['Rp 1,5 juta', 1500000],
    ['Rp 2,3 miliar', 2300000000],
    ['25.000.000 rupiah', 25000000],
    ['2,5 juta rupiah', 2500000],
    ['Rp 1.234.567 ,-', 1234567],
    ['Rp 25.000.000,00 (dua puluh lima juta rupiah)', 25000000],
    ['Rp 25.000.000/tahun', 25000000],
  ])('reads the rupiah %s', (text, expected) => {
    expect(parseNumber(text, null)).toMatchObject({
      state: 'number',
      value: expected,
      money: true,
    });
  });

  it.each([
    ['2048 Orang', 2048, 'Orang'],
    ['414Orang', 414, 'Orang'],
    ['25 %', 25, '%'],
    ['73 Kelembagaan desa', 73, 'Kelembagaan desa'],
    ['195 Desa (99 Desa bekembang, 74 Desa Maju, 22 Desa Mandiri)', 195, 'Desa'],
    ['120 m2', 120, 'm2'],
    ['1 Dokumen Renja Tahun 2025', 1, 'Dokumen Renja'],
    ['75,5 (BB)', 75.5, null],
    ['1.416 Orang', 1416, 'Orang'], // people come whole
  ])('reads %s with its unit', (text, expected, unit) => {
    expect(parseNumber(text, null)).toMatchObject({ value: expected, unit });
  });

  it('says ambiguous, with both readings, until the column tells the notation', () => {
    expect(parseNumber('1.234', null)).toEqual({ state: 'ambiguous', readings: [1234, 1.234] });
    expect(parseNumber('915,000', null)).toEqual({ state: 'ambiguous', readings: [915, 915000] });
    expect(value('1.234', 'id')).toBe(1234);
    expect(value('1.234', 'en')).toBe(1.234);
    expect(value('915,000', 'en')).toBe(915000);
    expect(parseNumber('1.250 ha', null).state).toBe('ambiguous');
  });

  it('takes three noughts before a unit for thousands, but not in a share', () => {
    expect(parseNumber('385.000 Ton', null)).toMatchObject({ value: 385000, unit: 'Ton' });
    expect(parseNumber('385,000 ha', null)).toMatchObject({ value: 385000 });
    expect(parseNumber('98.000 %', null).state).toBe('ambiguous');
  });

  it('keeps to the only reading a spelling allows, whatever the column says', () => {
    expect(value('71.78', 'id')).toBe(71.78);
    expect(value('0,812', 'en')).toBe(0.812);
  });

  it.each([
    '',
    '-',
    '500,000,00 0', // torn apart by OCR
    '10,481,191 ,604',
    '2.13.04.2.01',
    '1. Membuat SK Kegiatan',
    '- 3 Program dan Kegiatan',
    '12 Orang, 5 Kali',
    '0:0',
    '26:178',
    'II %',
    '10-20',
    '5/3/2024',
    '12 Januari 2024',
    'TW 1 = 355',
    '#DIV/0!',
    'Rp -',
    'NIP. [nomor]',
  ])('finds no number in %j', (text) => {
    expect(parseNumber(text, null)).toEqual({ state: 'none' });
  });

  it('never throws, and never gives anything but finite numbers', () => {
    const pieces = fc.constantFrom(
      '1',
      '0',
      '.',
      ',',
      ' ',
      'Rp',
      '%',
      '-',
      '(',
      ')',
      'e',
      'Desa',
      '9',
      '\n',
      ':',
      '\u00a0',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 14 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('id' as const, 'en' as const, null), (t, notation) => {
        const parsed = parseNumber(t, notation);
        if (parsed.state === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
        if (parsed.state === 'ambiguous') expect(parsed.readings.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back what the formatter writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 4 }), (n, d) => {
        const number = n / 10 ** d;
        expect(value(formatNumber(number), 'id')).toBe(number);
        const money = parseNumber(formatRupiah(n), null);
        expect(money).toMatchObject({ state: 'number', value: n, money: true });
      }),
    );
  });
});
