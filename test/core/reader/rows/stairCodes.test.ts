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
