// Which of the four kinds an indicator has, on rows as the four documents print them.
import { describe, expect, it } from 'vitest';
import { inferAccumulation } from '../../../src/core/recap/inferAccumulation.ts';

const blank = [null, null, null, null];
function kindOf(
  indicator: string,
  unit: string | null,
  target: number | null,
  planned: (number | null)[] = blank,
  realised: (number | null)[] = blank,
  declaredSum = false,
) {
  return inferAccumulation({ unit, indicator, name: '', target, planned, realised, declaredSum })
    .kind;
}

describe('inferAccumulation', () => {
  it('adds quarters that make the year (Sulteng: 5 documents as 2, 1, 1, 1)', () => {
    expect(kindOf('Jumlah Dokumen Rencana Kerja', null, 5, [2, 1, 1, 1])).toBe('kumulatif');
    expect(kindOf('Jumlah Laporan Capaian Kinerja', null, 3, [1, null, 1, 1])).toBe('kumulatif');
  });
  it('sees a level that repeats (Sulteng: 64 ASN in every quarter)', () => {
    expect(kindOf('Jumlah ASN yang Terdistribusi Gaji', null, 64, [64, 64, 64, 64])).toBe(
      'konstan',
    );
  });
  it('takes the last value of an index, which may fall', () => {
    expect(kindOf('Indeks Desa Membangun', null, 0.7078, [0.72, 0.71, 0.7, 0.7078])).toBe(
      'nilai_akhir',
    );
    expect(kindOf('Nilai Sakip Perangkat Daerah', null, 80)).toBe('nilai_akhir');
  });
  it('sees cumulative percentages', () => {
    expect(kindOf('Persentase desa', '%', 100, [25, 50, 75, 100])).toBe('persentase_bertahap');
    expect(kindOf('Persentase pegawai', null, 100)).toBe('persentase_bertahap');
  });
  it('trusts the unit over the first word (Merangin: "jumlah kerjasama" in %)', () => {
    expect(kindOf('jumlah kerjasama antar desa yang di fasilitasi', '%', 25)).toBe(
      'persentase_bertahap',
    );
  });
  it('adds percentages where the header says so and the parts stay within the target', () => {
    expect(kindOf('Persentase', '%', 100, blank, [25, 25, 25, 25], true)).toBe('kumulatif');
    expect(kindOf('Persentase', '%', 100, blank, [25, 50, 75, 100], true)).toBe(
      'persentase_bertahap',
    );
  });
  it('keeps counts additive when the quarters do not give the year', () => {
    expect(kindOf('Jumlah Laporan', 'Laporan', 12, [3, 2, 3, 3])).toBe('kumulatif');
  });
});
