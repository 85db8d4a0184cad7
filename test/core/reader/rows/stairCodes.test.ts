// One title over several columns, in which each row writes its code and its name one step further right.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
const TITLE: CellInput[] = ['Uraian', _, _, _, 'Anggaran (Rp)', 'Realisasi (Rp)'];
const BODY: readonly CellInput[][] = [
  ['5. BELANJA', _, _, _, 90e6, 45e6],
  ['01.', 'BIDANG PEMERINTAHAN DESA', _, _, 60e6, 30e6],
  [_, '01.01', 'Penghasilan Tetap Kepala Desa', _, 60e6, 30e6],
  [_, _, '5.1.', 'Belanja Pegawai', 40e6, 20e6],
  [_, _, '5.2.', 'Belanja Barang dan Jasa', 20e6, 10e6],
  ['02.', 'BIDANG PEMBANGUNAN DESA', _, _, 30e6, 15e6],
  [_, '02.01', 'Penyelenggaraan Posyandu', _, 30e6, 15e6],
  [_, _, '5.2.', 'Belanja Barang dan Jasa', 30e6, 15e6],
  ['TOTAL', _, _, _, 90e6, 45e6],
];

describe('codes and names on the steps of a staircase', () => {
  it('are levels from left to right', () => {
    const table = read([TITLE, ...BODY], { merges: ['A1:D1'] });
    expect(ids(table)).toBe('sasaran program kegiatan subKegiatan pagu realisasiRp');
    expect(table.rows.map(({ name, parent }) => [name, parent])).toEqual([
      ['5. BELANJA', null],
      ['BIDANG PEMERINTAHAN DESA', 0],
      ['Penghasilan Tetap Kepala Desa', 1],
      ['Belanja Pegawai', 2],
      ['Belanja Barang dan Jasa', 2],
      ['BIDANG PEMBANGUNAN DESA', 0],
      ['Penyelenggaraan Posyandu', 5],
      ['Belanja Barang dan Jasa', 6],
    ]);
    expect(table.totalRows.map(({ label }) => label)).toEqual(['TOTAL']);
  });

  it('stay codes where all rows write them in one column', () => {
    const table = read(
      [
        ['Kode dan Uraian', _, _, 'Target', 'Pagu (Rp)'],
        ['5.01.02', 'PROGRAM PERENCANAAN', _, 1, 30e6],
        ['5.01.02.2.01', 'Penyusunan Rencana', _, 1, 30e6],
        ['5.01.02.2.01.0001', 'Koordinasi Penyusunan', _, 1, 30e6],
      ],
      { merges: ['A1:C1'] },
    );
    expect(table.rows.map(({ kode }) => kode)).toEqual([
      '5.01.02',
      '5.01.02.2.01',
      '5.01.02.2.01.0001',
    ]);
  });
});

describe('marks and names on the steps of a staircase', () => {
  const TITLES: CellInput[] = ['No', 'Sub Bidang / Kegiatan', _, _, 'Volume', 'Satuan', 'Pagu DAK'];
  it('are levels where only the first step is numbered in a column of its own', () => {
    const table = read(
      [
        TITLES,
        [1, 'Sub Bidang Sekolah Dasar', _, _, _, _, 90e6],
        [_, 'a.', 'Menu Rehabilitasi Prasarana', _, _, _, 90e6],
        [_, _, '1)', 'SDN 1 Sukamaju', 3, 'Ruang', 50e6],
        [_, _, '2)', 'SDN 2 Sukamaju', 2, 'Ruang', 40e6],
        [2, 'Sub Bidang Anak Usia Dini', _, _, _, _, 30e6],
        [_, 'a.', 'Menu Pembangunan Prasarana', _, _, _, 30e6],
        [_, _, '1)', 'TK Negeri Pembina', 1, 'Ruang', 30e6],
        [_, 'Biaya Penunjang', _, _, _, _, 9e6],
        [_, _, 1, 'Biaya perencanaan', _, _, 9e6],
      ],
      { merges: ['B1:D1'] },
    );
    expect(table.rows.map(({ level, parent }) => `${level} ${parent}`)).toEqual([
      ...['program null', 'kegiatan 0', 'sub_kegiatan 1', 'sub_kegiatan 1'],
      ...['program null', 'kegiatan 4', 'sub_kegiatan 5', 'program null', 'sub_kegiatan 7'],
    ]);
  });

  it('keep the levels that their title lists', () => {
    const table = read(
      [
        ['Sasaran / Program / Kegiatan', _, _, 'Target', 'Satuan', 'Pagu (Rp)'],
        ['Meningkatnya mutu jalan', _, _, 80, 'Persen', _],
        [_, 'Program Penyelenggaraan Jalan', _, 80, 'Persen', 90e6],
        [_, _, 'Pembangunan Jalan', 3, 'Km', 50e6],
        [_, _, 'Pemeliharaan Jalan', 4, 'Km', 40e6],
      ],
      { merges: ['A1:C1'] },
    );
    expect(table.rows.map(({ level }) => level)).toEqual([
      ...['sasaran', 'program', 'kegiatan', 'kegiatan'],
    ]);
  });
});
