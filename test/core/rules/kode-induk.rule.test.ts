// The rule kode-induk: a code below the wrong parent.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-induk';

describe('kode-induk: a code below the wrong parent', () => {
  it('names both codes', () => {
    const found = told(
      change(EVALUASI, {
        B14: '2.13.05.2.01.09',
        C14: 'Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(mine[0]!.message).toContain('2.13.01.2.06');
  });

  it('accepts codes of two and of four digits below one parent', () => {
    const found = told(change(EVALUASI, { B14: '2.13.01.2.06.0004' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('blames the parent, once, where all its children agree on another code', () => {
    const mine = told(change(EVALUASI, { B7: '2.13.01.2.09' })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['B7']);
    expect(mine[0]!.message).toContain('2.13.01.2.01');
  });
});

describe('kode-induk: a parent whose code was changed', () => {
  const rows = (kode: string) => [
    ['RENCANA AKSI DINAS PERPUSTAKAAN TAHUN 2025'],
    ['Kode', 'Uraian', 'Pagu (Rp)'],
    ['2.23.02', 'PROGRAM PERPUSTAKAAN BERSAMA', '=C4'],
    ['2.23.02.2.01', 'Layanan keliling bersama', '=C5+C6'],
    ['2.23.02.2.01.0001', 'Layanan rujukan', 12_500_000],
    ['2.23.02.2.01.0003', 'Pengadaan koleksi', 27_250_000],
    [kode, 'PROGRAM KEARSIPAN BERSAMA', '=C8'],
    ['2.24.02.2.01', 'Arsip dinamis bersama', '=C9+C10'],
    ['2.24.02.2.01.0001', 'Penataan arsip', 9_750_000],
    ['2.24.02.2.01.0002', 'Penilaian arsip', 8_425_000],
  ];

  it('is named itself, not its only child', () => {
    expect(told(rows('2.24.02'))).toEqual([]);
    expect(told(rows('2.24.05')).map((each) => [each.code, each.cell])).toEqual([
      ['kode-induk', 'A7'],
    ]);
  });
});
