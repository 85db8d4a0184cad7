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
