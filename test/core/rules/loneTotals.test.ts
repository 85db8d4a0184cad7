// The only total of a short table (the annex of a Perjanjian Kinerja): nothing beside it to compare with, but its label.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const annex = (total: Input): Rows => [
  ['PERJANJIAN KINERJA TAHUN 2026'],
  [],
  ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'],
  [1, 'PROGRAM PENATAAN DESA', 412_500_000, 'APBD'],
  [2, 'PROGRAM PENINGKATAN KERJASAMA DESA', 50_000_000, 'APBD'],
  [3, 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 2_180_334_500, 'APBD'],
  [4, 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 3_760_966_675, 'APBD'],
  [null, 'JUMLAH', total, null],
];

const tellings = (total: Input) => told(annex(total)).map((each) => [each.code, each.cell]);

describe('the only total of a table', () => {
  it('is right as a sum', () => {
    expect(tellings('=SUM(C4:C7)')).toEqual([]);
  });

  it('is told when it averages, adds another column, or leaves a row out', () => {
    expect(tellings('=AVERAGE(C4:C7)')).toEqual([['rumus-rata-rata', 'C8']]);
    expect(tellings('=SUM(D4:D7)')).toEqual([['rumus-kolom-lain', 'C8']]);
    expect(tellings('=SUM(C4:C6)')).toEqual([['rumus-kurang-baris', 'C8']]);
  });

  it('is told when it is blank', () => {
    expect(tellings(null)).toEqual([['jumlah-kosong', 'C8']]);
  });
});
