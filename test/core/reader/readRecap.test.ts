// Sheets that add up others, with a row per kecamatan, office or district.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { readRecap } from '../../../src/core/reader/readRecap.ts';
import { gridOf } from '../../support/gridOf.ts';

const _ = null;

describe('a recap', () => {
  it('per kecamatan has figures, totals, and no rows of a plan', () => {
    const grid = gridOf([
      ['REKAPITULASI REALISASI ANGGARAN PER KECAMATAN TAHUN 2025'],
      [],
      ['No', 'Kecamatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
      [1, 'Kecamatan Sukamaju', 900e6, 700e6, 77.78],
      [2, 'Kecamatan Karang', 911e6, 709e6, 77.83],
      [_, 'JUMLAH', 1811e6, 1409e6, 77.8],
      [],
      [_, _, _, 'Kepala Dinas,'],
      [_, _, _, 'NIP. [nomor]'],
    ]);
    expect(readGrid(grid)).toEqual([]);
    const recap = readRecap(grid)!;
    expect([recap.per, recap.headerRows, recap.totalRows]).toEqual(['Kecamatan', [2], [5]]);
    expect(recap.rows.map(({ row, name }) => [row, name])).toEqual([
      [3, 'Kecamatan Sukamaju'],
      [4, 'Kecamatan Karang'],
    ]);
    expect(recap.rows[1]!.values.realisasiRp!.value).toBe(709e6);
  });

  it.each(['Perangkat Daerah', 'Nama SKPD', 'Kabupaten/Kota', 'Unit Kerja'])('per %s', (unit) => {
    const grid = gridOf([
      ['REKAP CAPAIAN TRIWULAN II'],
      ['No', unit, 'Jumlah Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', 'Predikat'],
      [1, 'Dinas Pendidikan', 5, 9e9, 4e9, 44.4, 'Rendah'],
      [2, 'Dinas Kesehatan', 6, 8e9, 6e9, 75, 'Sedang'],
    ]);
    const recap = readRecap(grid)!;
    expect(recap.per).toBe(unit);
    expect(recap.rows).toHaveLength(2);
    expect(recap.rows[0]!.values.penyerapan!.value).toBe(44.4);
  });

  it('counts sub kegiatan, and names none, also where another recap follows below', () => {
    const per = (unit: string) => ['No', unit, 'Jumlah Sub Kegiatan', 'Pagu', 'Realisasi (Rp)'];
    const grid = gridOf([
      ['REKAP REALISASI TRIWULAN II'],
      per('Bidang'),
      [1, 'Sekretariat', 8, 6_072_470_000, 3_287_243_300],
      [2, 'Aptika', 5, 1_590_250_000, 730_705_000],
      [_, 'Jumlah', 13, 7_662_720_000, 4_017_948_300],
      [],
      per('Sumber'),
      [1, 'DAU', 9, 6_490_820_000, 3_451_915_050],
      [2, 'PAD', 4, 1_171_900_000, 566_033_250],
      [_, 'Jumlah', 13, 7_662_720_000, 4_017_948_300],
    ]);
    expect(readGrid(grid)).toEqual([]);
  });

  it('is neither a list of names nor a plan', () => {
    const list = gridOf([
      ['No', 'Kecamatan', 'Keterangan'],
      [1, 'Sukamaju', 'lengkap'],
      [2, 'Karang', 'belum'],
    ]);
    expect(readRecap(list)).toBeNull();
    const plan = gridOf([
      ['No', 'Program', 'Indikator', 'Target', 'Pagu (Rp)'],
      [1, 'PROGRAM PENATAAN DESA', 'Jumlah desa', 5, 9e8],
      [2, 'PROGRAM ADMINISTRASI DESA', 'Jumlah desa', 5, 8e8],
    ]);
    expect(readRecap(plan)).toBeNull();

    const late = gridOf([
      ['No', 'Pilihan', 'Jumlah', 'Pagu (Rp)', 'Perangkat Daerah'],
      [1, 'Bantuan iuran JKN', 8400, 9e9, 'Dinas Kesehatan'],
      [2, 'Bantuan pangan keluarga', 3150, 9e8, 'Dinas Sosial'],
      [3, 'Beasiswa siswa miskin', 2400, 1e9, 'Dinas Pendidikan'],
    ]);
    expect(readRecap(late)).toBeNull();
  });
});
