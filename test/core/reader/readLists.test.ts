// Lists of figures without a plan: read by what stands below their titles, whatever these say.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { readLists } from '../../../src/core/reader/readLists.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';
import { ids } from './readOne.ts';

const _ = null;
const OFFICES = ['INSPEKTORAT DAERAH', 'DINAS SOSIAL', 'DINAS PERIKANAN', 'DINAS PERTANIAN'];
const MONEY = [13_211, 9_864, 9_273, 36_569].map((million) => million * 1e6);
const rowsOf = (names: readonly string[]): CellInput[][] =>
  names.map((name, i) => [i + 1, name, MONEY[i]!, MONEY[i]! - 971e6, 75 + i]);

describe('a list of figures', () => {
  it.each([
    'ORGANISASI PERANGKAT DAERAH (OPD)',
    'Instansi Pengelola',
    'Desa Penerima',
    'Sumber Pendanaan',
  ])('has the rows that its column “%s” names, and their totals', (title) => {
    const grid = gridOf([
      ['LAPORAN REALISASI FISIK DAN KEUANGAN'],
      ['No', title, 'Anggaran (Rp)', 'Realisasi Keuangan (Rp)', 'Realisasi Fisik (%)'],
      ...rowsOf(OFFICES),
      ['JUMLAH', _, 68_917e6, 65_033e6, 76.5],
    ]);
    expect(readGrid(grid)).toEqual([]);
    const [table] = readLists(grid);
    expect(ids(table!)).toBe('no uraian pagu realisasiRp realisasi');
    expect(table!.rows.map(({ name, parent }) => [name, parent])).toEqual(
      OFFICES.map((name) => [name, null]),
    );
    expect(table!.totalRows.map(({ row }) => row)).toEqual([6]);
  });

  it('may have titles in two rows', () => {
    const grid = gridOf(
      [
        ['No', 'OPD', 'Pagu (Rp)', 'Realisasi', _],
        [_, _, _, 'Keuangan (Rp)', 'Fisik (%)'],
        ...rowsOf(OFFICES),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(readLists(grid)[0]!.rows.map(({ name }) => name)).toEqual(OFFICES);
  });

  it('is no letter, no list of words, and no count without money or rates', () => {
    const letter = gridOf([['Kepada Yth.'], ['Kepala Dinas Sosial'], ['di tempat']]);
    const words = gridOf([
      ['No', 'Nama Kelompok', 'Alamat', 'Keterangan'],
      ...OFFICES.map((name, i) => [i + 1, name, `Dusun ${name}`, 'lengkap']),
    ]);
    const counts = gridOf([
      ['No', 'Nama Kelompok', 'Laki-laki', 'Perempuan', 'Jumlah'],
      ...OFFICES.map((name, i) => [i + 1, name, 4 + i, 5, 9 + i]),
    ]);
    for (const grid of [letter, words, counts]) expect(readLists(grid)).toEqual([]);
  });
});
