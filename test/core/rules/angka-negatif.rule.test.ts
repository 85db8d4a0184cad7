// The rule angka-negatif: a minus sign before money or counts.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'angka-negatif';
const mine = (cells: Parameters<typeof change>[1]) =>
  told(change(EVALUASI, cells)).filter((each) => each.code === CODE);

describe('angka-negatif: figures below nothing', () => {
  it('names the pagu with a minus sign', () => {
    const found = mine({ G9: -8_640_000 });
    expect(found.map((each) => each.cell)).toEqual(['G9']);
    expect(found[0]!.message).toContain('tidak dapat kurang dari nol');
  });

  it('only notes spent money that goes back, and lets a rate fall', () => {
    const found = mine({ I8: -100_000, E7: -2 });
    expect(found.map((each) => [each.cell, each.severity])).toEqual([['I8', 'info']]);
    expect(found[0]!.suggestion).toContain('pengembalian belanja');
  });

  it('warns where more would go back than was ever spent', () => {
    const found = mine({ H8: -100_000 });
    expect(found.map((each) => [each.cell, each.severity])).toEqual([['H8', 'warning']]);
    expect(found[0]!.message).toContain('menjadi -100.000');
  });

  it('names the quarter below nothing on the way to a share above it', () => {
    const rows = (first: number) => [
      ['Kegiatan', 'Indikator', 'Target', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Penyediaan Jasa Penunjang', 'Persentase jasa tersedia', 100, '%', first, 50, 75, 100],
      ['Administrasi Umum', 'Persentase administrasi tersedia', 100, '%', 25, 50, 75, 100],
    ];
    const found = told(rows(-25)).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['E2']);
    expect(told(rows(25))).toEqual([]);
  });

  it('names a physical result below nothing', () => {
    const rows = [
      [
        'Kode',
        'Sub Kegiatan',
        'Indikator',
        'Target',
        'Satuan',
        'Realisasi TW I',
        'Realisasi TW II',
      ],
      ['2.13.02.2.01.0002', 'Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 12, 'Desa', 4, -3],
      ['2.13.02.2.01.0004', 'Fasilitasi Penamaan Desa', 'Jumlah desa', 8, 'Desa', 2, 2],
    ];
    const found = told(rows).filter((each) => each.code === CODE);
    expect(found.map((each) => [each.cell, each.severity])).toEqual([['G2', 'error']]);
  });

  it('tells the only minus of a column that was not understood, and leaves changes alone', () => {
    const rows = (title: string) => [
      ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', title],
      ...Array.from({ length: 10 }, (_, i) => [
        `1.01.02.2.01.00${10 + i}`,
        `Rehabilitasi Ruang Kelas ${i + 1}`,
        'Ruang',
        4 + i,
        (i === 4 ? -1 : 1) * (120 + 7 * i) * 1_000_000,
      ]),
    ];
    const cells = (title: string) =>
      told(rows(title))
        .filter((each) => each.code === CODE)
        .map((each) => [each.cell, each.severity]);
    expect(cells('DAK Fisik')).toEqual([['E6', 'error']]);
    expect(cells('Bertambah/Berkurang')).toEqual([]);
    expect(cells('Tingkat Efisiensi')).toEqual([]);
  });

  it('tells the money of one year of a Renstra', () => {
    const rows = [
      ['Kode', 'Sub Kegiatan', 'Indikator', 'Tahun 2025', null, 'Tahun 2026', null],
      [null, null, null, 'Target', 'Rp', 'Target', 'Rp'],
      ...[1, 2, 3, 4].map((i) => [
        `3.27.03.2.01.000${i}`,
        `Pengembangan Prasarana Pertanian ${i}`,
        `Jumlah unit prasarana ${i}`,
        4,
        150_000_000 + i,
        5,
        i === 3 ? -224_600_000 : 160_000_000 + i,
      ]),
    ];
    const found = told(rows).filter((each) => each.code === 'angka-negatif');
    expect(found.map((each) => [each.cell, each.severity])).toEqual([['G5', 'error']]);
  });
});
