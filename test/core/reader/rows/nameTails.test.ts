// Names that the printed page cut in two are whole again; groups above programs stay groups.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];
const HEAD: Row = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator', 'Pagu (Rp)'];

describe('names over two rows', () => {
  it('are one name, also where the rest begins with “Kegiatan”', () => {
    const table = read([
      HEAD,
      ['7.01.02', 'PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN', 'Indeks Kepuasan', 38_930_000],
      [_, 'PELAYANAN PUBLIK', _, _],
      ['7.01.02.2.01', 'Koordinasi Penyelenggaraan Kegiatan', 'Jumlah laporan', 38_930_000],
      [_, 'Pemerintahan di Tingkat Kecamatan', _, _],
      ['7.01.02.2.01.0001', 'Koordinasi/Sinergi Perencanaan dan Pelaksanaan', 'Jumlah', 21_350_000],
      [_, 'Kegiatan Pemerintahan dengan Perangkat Daerah', _, _],
      [_, 'dan Instansi Vertikal Terkait', _, _],
      ['7.01.02.2.01.0002', 'Peningkatan Efektifitas Kegiatan Pemerintahan', 'Jumlah', 17_580_000],
      [_, 'di Tingkat Kecamatan', _, _],
    ]);
    expect(table.rows.map(({ row, level, name }) => `${row + 1} ${level} ${name}`)).toEqual([
      '2 program PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK',
      '4 kegiatan Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
      '6 sub_kegiatan Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait',
      '9 sub_kegiatan Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan',
    ]);
    const why = table.ignoredRows.map(({ row, why }) => `${row + 1} ${why}`);
    expect(why).toEqual([3, 5, 7, 8, 10].map((row) => `${row} lanjutan baris di atas`));
  });

  it('are not the parts of an office between their programs', () => {
    const table = read([
      HEAD,
      [_, 'PENATAAN DESA', _, _],
      ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa', 30_000_000],
      ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 30_000_000],
      [_, 'ADMINISTRASI DESA', _, _],
      ['2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 'Persentase desa', 20_000_000],
      ['2.13.04.2.01', 'Pembinaan Administrasi Desa', 'Jumlah desa', 20_000_000],
      [_, 'LEMBAGA DESA', _, _],
      ['2.13.05', 'PROGRAM PEMBERDAYAAN LEMBAGA', 'Persentase lembaga', 10_000_000],
    ]);
    expect(table.rows.map(({ name }) => name)).toContain('Penyelenggaraan Penataan Desa');
    expect(table.ignoredRows.filter(({ why }) => why.startsWith('lanjutan'))).toEqual([]);
  });
});
