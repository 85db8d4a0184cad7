// Texts that Sheets would take for something else get a guard, others none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalText } from '../../../src/core/edits/literalText.ts';

describe('literalText', () => {
  it.each([
    '=SUM(A1:A9)',
    '=IMPORTXML("http://x";"//a")',
    '+62 811 000',
    '-',
    '-5',
    '@mention',
    '\t=1+1',
    '  =1+1',
    '\r=1',
    '#REF!',
    "'sudah berapostrof",
    '1/2',
    '2024',
    '1.10',
    '0,7078',
    '1.234.567',
    '1,234,567',
    'Rp 2,656,885,200',
    'rp1.500',
    '100%',
    '25 %',
    '(5)',
    '19 (=11+13+15+17)',
    '184,00 ; 180,00',
    '10:30',
    '5 Mei 2024',
    'Senin, 5 Mei 2024',
    'Januari 2024',
    'Des-24',
    'Maret',
    'Pebruari',
    'Nopember',
    'March 4th, 2024',
    '2024-03-04T10:30Z',
    '1E5',
    '€ 5',
    '2.13.04',
    '2.13.04.2.01.0001',
    'TRUE',
    'false',
    'BENAR',
    'Salah',
  ])('guards %j, which some locale would reinterpret', (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    'Kepala Dinas Pemberdayaan Masyarakat dan Desa',
    '12 Orang, 5 Kali',
    '12 Desa dan 13 Kelurahan',
    '195 Desa (99 Desa berkembang, 74 Desa Maju, 22 Desa Mandiri)',
    'TW 1 = 355',
    'v',
    '1. Menerima surat masuk 2. Menaikkan surat ke Kadis',
    'Persentase Desa (%)',
    'Target 2024',
    'Triwulan I',
    'Maret s.d. Mei',
    'K',
  ])('leaves %j as it is', (text) => {
    expect(literalText(text)).toBe(text);
  });

  it('only ever adds one apostrophe in front', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([text, `'${text}`]).toContain(literalText(text));
      }),
    );
  });

  it('guards every text made only of digits, signs and separators', () => {
    const marks = fc.constantFrom(...'0123456789.,:/-+%()Rp ');
    fc.assert(
      fc.property(
        fc.array(marks, { minLength: 1 }),
        fc.integer({ min: 0, max: 9 }),
        (some, digit) => {
          const text = `${digit}${some.join('').replace(/[Rp]/g, '')}`;
          expect(literalText(text)).toBe(`'${text}`);
        },
      ),
    );
  });
});
