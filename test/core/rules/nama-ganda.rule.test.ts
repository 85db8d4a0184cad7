// The rule nama-ganda: a name copied onto another code.
import { describe, expect, it } from 'vitest';
import { type Rows, told } from './plan.ts';

const plan = (
  name: string,
  indicator: string,
  other = 'Pembinaan Kelompok Pengelola Sampah',
): Rows => [
  ['RENCANA AKSI DINAS LINGKUNGAN HIDUP TAHUN 2025'],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan'],
  ['2.11.04', 'PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI', 'Indeks tutupan lahan', 61, 'Indeks'],
  ['2.11.04.2.01', 'Pengelolaan Keanekaragaman Hayati', 'Luas taman hijau', 3, 'Ha'],
  ['2.11.04.2.01.0003', 'Pengelolaan Ruang Terbuka Hijau', 'Luas ruang terbuka hijau', 3, 'Ha'],
  ['2.11.11', 'PROGRAM PENGELOLAAN PERSAMPAHAN', 'Persentase sampah tertangani', 80, '%'],
  ['2.11.11.2.01', 'Pengelolaan Sampah', 'Jumlah sampah yang dikelola', 900, 'Ton'],
  ['2.11.11.2.01.0014', name, indicator, 2, 'Dokumen'],
  ['2.11.11.2.01.0015', other, 'Jumlah kelompok pengelola sampah', 4, 'Kelompok'],
];
const mine = (rows: Rows) => told(rows).filter(({ code }) => code === 'nama-ganda');

describe('nama-ganda', () => {
  it('names the row whose indicator speaks of something else', () => {
    const [found, ...others] = mine(
      plan('Pengelolaan Ruang Terbuka Hijau', 'Jumlah dokumen kerja sama persampahan'),
    );
    expect(others).toEqual([]);
    expect(found!.cells).toEqual(['B8', 'B5']);
    expect(found!.message).toContain('2.11.04.2.01.0003');
  });

  it('only remarks on one name in two programs, each with its own indicator', () => {
    const found = mine(plan('Pengelolaan Ruang Terbuka Hijau', 'Luas ruang terbuka hijau kawasan'));
    expect(found.map(({ severity, cells }) => [severity, cells])).toEqual([['info', ['B8', 'B5']]]);
  });

  it('names the row outside the support program, where the nomenclature knows the name', () => {
    const rows: Rows = [
      ...plan('Penyediaan Bahan Logistik Kantor', 'Jumlah dokumen kerja sama persampahan'),
      ['2.11.01.2.06.0004', 'Penyediaan Bahan Logistik Kantor', 'Jumlah paket', 12, 'Paket'],
    ];
    expect(mine(rows).map(({ severity, cell }) => [severity, cell])).toEqual([['warning', 'B8']]);
  });

  it('is silent about schools of two kinds in one program', () => {
    const rows: Rows = [
      ['RENJA DINAS PENDIDIKAN TAHUN 2025'],
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)'],
      ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', 120_000_000],
      ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Dasar', 70_000_000],
      ['1.01.02.2.01.0003', 'Penambahan Ruang Kelas Baru', 70_000_000],
      ['1.01.02.2.02', 'Pengelolaan Pendidikan Sekolah Menengah Pertama', 50_000_000],
      ['1.01.02.2.02.0004', 'Penambahan Ruang Kelas Baru', 50_000_000],
    ];
    expect(mine(rows)).toEqual([]);
  });

  it('is silent where several names stand twice', () => {
    const rows = plan(
      'Pengelolaan Ruang Terbuka Hijau',
      'Jumlah dokumen kerja sama persampahan',
      'Pengelolaan Sampah Regional',
    );
    expect(
      mine([
        ...rows,
        ['2.11.11.2.01.0016', 'Pengelolaan Sampah Regional', 'Jumlah dokumen TPA', 1, 'Dokumen'],
      ]),
    ).toEqual([]);
  });
});
