// Targets that count several things: `12 Desa dan 13 Kelurahan`.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantities } from '../../../src/core/numbers/parseQuantities.ts';

describe('parseQuantities', () => {
  it('keeps each thing that a target counts', () => {
    expect(parseQuantities('12 Desa dan 13 Kelurahan', null)).toEqual([
      { value: 12, unit: 'Desa' },
      { value: 13, unit: 'Kelurahan' },
    ]);
    expect(parseQuantities('12 Orang, 5 Kali', null)).toEqual([
      { value: 12, unit: 'Orang' },
      { value: 5, unit: 'Kali' },
    ]);
    expect(parseQuantities('21 Bumdes dan 1 Bumdesma', 'id')).toHaveLength(2);
    expect(parseQuantities('2 Dokumen\n3 Laporan', null)).toHaveLength(2);
    expect(parseQuantities('12 Desa,13 Kelurahan', null)).toHaveLength(2);
    expect(parseQuantities('12 Orang 5 Kali', null)).toEqual([
      { value: 12, unit: 'Orang' },
      { value: 5, unit: 'Kali' },
    ]);
    expect(parseQuantities('1 Dokumen RKPD 2025', null)).toEqual([
      { value: 1, unit: 'Dokumen RKPD' },
    ]);
    expect(parseQuantities('- 12 Desa\n- 13 Kelurahan', null)).toHaveLength(2);
    expect(parseQuantities('a. 12 Desa\nb. 13 Kelurahan', null)).toHaveLength(2);
  });

  it.each([
    ['BB (72,10)', 72.1],
    ['Sangat Baik (88,31)', 88.31],
    ['Baik (3,42)', 3.42],
    ['Predikat A (85)', 85],
  ])('reads the figure that the grade %s stands for', (text, value) => {
    expect(parseQuantities(text, 'id')).toEqual([{ value, unit: null }]);
  });

  it.each(['B', 'B (2)', 'Baik (Semester 1)', 'Desa (12)'])('finds no figure in %s', (text) => {
    expect(parseQuantities(text, 'id')).toEqual([]);
  });

  it('does not add what stands in brackets', () => {
    const text = '195 Desa (99 Desa bekembang, 74 Desa Maju, 22 Desa Mandiri)';
    expect(parseQuantities(text, null)).toEqual([{ value: 195, unit: 'Desa' }]);
  });

  it('reads two figures without unit (Magetan 2.1)', () => {
    expect(parseQuantities('184,00 ; 180,00', null)).toEqual([
      { value: 184, unit: null },
      { value: 180, unit: null },
    ]);
  });

  it('leaves one count for two things together', () => {
    expect(parseQuantities('6 Desa dan Kelurahan', null)).toEqual([
      { value: 6, unit: 'Desa dan Kelurahan' },
    ]);
  });

  it.each([
    '8,319,719, 640', // one figure torn apart by a line break, not two
    'Jumlah peserta Rakor TKPKP Kabupaten 140, Rakor TKPKP Kawasan 180',
    '26:178',
    'Sekretariat',
    '',
    '1.234',
  ])('gives nothing for %j', (text) => {
    expect(parseQuantities(text, null)).toEqual([]);
  });

  it('reads back any list of whole counts', () => {
    const unit = fc.constantFrom('Desa', 'Orang', 'Dokumen', 'Kelurahan', 'Kali');
    const quantity = fc.record({ value: fc.nat(999), unit });
    const joint = fc.constantFrom(' dan ', ', ', '; ', '\n', ' & ');
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 4 }), joint, (list, between) => {
        const text = list.map((q) => `${q.value} ${q.unit}`).join(between);
        expect(parseQuantities(text, null)).toEqual(list);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseQuantities(text, 'id'))));
  });
});
