// Accounts below a plan that has numbers instead of codes.
import { describe, expect, it } from 'vitest';
import { readAll } from '../readOne.ts';

const _ = null;
const titles = ['No', 'Uraian', 'Volume', 'Satuan', 'Jumlah (Rp)'];
const accounts = [
  ['5.1.02.02.01.0003', 'Honorarium narasumber', 16, 'OJ', 14_400_000],
  ['5.1.02.04.01.0001', 'Belanja perjalanan dinas biasa', 12, 'OH', 4_470_000],
];

describe('accounts with codes', () => {
  it('stand below programs, kegiatan and sub kegiatan that are only numbered', () => {
    const [table] = readAll([
      titles,
      ['I', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', _, _, 18_870_000],
      ['A', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja', _, _, 18_870_000],
      ['1', 'Penyusunan Dokumen Perencanaan', _, _, 18_870_000],
      ...accounts,
    ]);
    expect(table?.rows.map(({ level }) => level)).toEqual(['program', 'kegiatan', 'sub_kegiatan']);
    expect(table?.accountRows?.filter(({ levelFrom }) => levelFrom === 'rekening')).toHaveLength(2);
  });

  it('are no plan where nothing of one stands above them', () => {
    expect(readAll([titles, ['I', 'Belanja Operasi', _, _, 18_870_000], ...accounts])).toEqual([]);
  });

  it('are read where the lines above the table name the one sub kegiatan, and each account lists what is spent', () => {
    const [table] = readAll([
      ['Sub Kegiatan : Penyediaan Jasa Pemeliharaan Kendaraan Dinas'],
      [],
      ['Kode Rekening', 'Uraian', 'Volume', 'Satuan', 'Jumlah (Rp)'],
      ['5.1.02.01', 'Belanja Barang', _, _, 30_000_000],
      ['5.1.02.01.01.0004', 'Belanja Bahan Bakar dan Pelumas', _, _, 24_000_000],
      [_, 'BBM kendaraan patroli', 1_500, 'Liter', 24_000_000],
      ['5.1.02.01.01.0013', 'Belanja Suku Cadang', _, _, 6_000_000],
      [_, 'Ban luar', 4, 'Buah', 6_000_000],
      ['JUMLAH', _, _, _, 30_000_000],
    ]);
    expect(table?.rows).toEqual([]);
    expect(table?.accountRows?.map(({ row, parent }) => [row, parent])).toEqual([
      [3, null],
      [4, 0],
      [5, 1],
      [6, 0],
      [7, 3],
    ]);
    expect(table?.totalRows.map(({ row }) => row)).toEqual([8]);
  });

  it('go on below a total where the next package names its program anew', () => {
    const list = (first: string): (string | number | null)[][] => [
      ['5.1.02.01.01.0024', first, _, _, 500_000],
      [_, `${first} A`, 10, 'Buah', 200_000],
      [_, `${first} B`, 10, 'Buah', 300_000],
    ];
    const bundle = (first: string): (string | number | null)[][] => [
      ['Program', 'PROGRAM PENATAAN DESA', _, _, _],
      ['Kegiatan', 'Penyelenggaraan Penataan Desa', _, _, _],
      ['Paket Belanja', `Belanja ${first}`, _, _, _],
      ['Total Anggaran', _, _, _, 500_000],
      ['Kode Rekening', 'Uraian', 'Volume', 'Satuan', 'Jumlah (Rp)'],
      ...list(first),
    ];
    const [table] = readAll([
      ...bundle('Alat tulis'),
      ...bundle('Bahan cetak'),
      ...bundle('Kertas'),
    ]);
    const names = table?.accountRows?.map(({ name }) => name);
    expect(names).toContain('Alat tulis A');
    expect(names).toContain('Bahan cetak B');
  });

  it('end before the amount in words', () => {
    const [table] = readAll([
      ['Kode', 'Uraian', 'Volume', 'Satuan', 'Jumlah (Rp)'],
      ['2.13.02', 'PROGRAM PENATAAN DESA', _, _, 900_000],
      ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 12, 'Desa', 900_000],
      [_, 'JUMLAH', _, _, 900_000],
      [_, 'Terbilang: sembilan ratus ribu rupiah', _, _, _],
    ]);
    expect(table?.rows).toHaveLength(2);
  });
});
