// Pilar and strategies above their actions, in a table that has a column of actions alone.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

const _ = null;
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });
const levels = (rows: readonly (readonly (CellInput | null)[])[]): string =>
  read(rows)
    .rows.map(({ row, level, parent }) => `${row + 1}${level[0]}${parent ?? ''}`)
    .join(' ');

describe('groups of actions', () => {
  it('are told by letters or Roman numbers in a column of their own', () => {
    const rows = [
      ['No', _, 'Pilar / Aksi', 'Indikator', 'Satuan', 'Anggaran (Rp)'],
      ['I', _, 'PILAR I: Komitmen Kepala Daerah', _, _, 307e6],
      [_, 1, 'Rembuk stunting kabupaten', 'Jumlah rembuk', 'Kali', 149.5e6],
      [_, 2, 'Penguatan tim percepatan', 'Jumlah tim', 'Tim', 157.5e6],
      ['II', _, 'PILAR II: Perubahan Perilaku', _, _, 228.5e6],
      [_, 1, 'Kampanye pencegahan stunting', 'Jumlah kampanye', 'Kali', 228.5e6],
    ];
    expect(levels(rows)).toBe('2k 3a0 4a0 5k 6a3');
  });

  it('are told by numbers that go on from one another', () => {
    const rows = [
      ['No', 'Strategi / Aksi', 'Indikator', 'OPD Pengampu', 'Satuan', 'Anggaran (Rp)'],
      ['1.1', 'Penguatan komitmen', _, _, _, 105e6],
      ['1.1.1', 'Rembuk stunting kabupaten', 'Jumlah rembuk', 'Bappeda', 'Kali', 45e6],
      ['1.1.2', 'Rapat koordinasi TPPS', 'Jumlah rapat', 'DP2KB', 'Kali', 60e6],
      ['1.2', 'Peningkatan kapasitas desa', _, _, _, 164e6],
      ['1.2.1', 'Bimtek kader', 'Jumlah kader', 'DPMD', 'Orang', 112e6],
      ['1.2.2', 'Pendampingan APBDes', 'Jumlah desa', 'DPMD', 'Desa', 52e6],
    ];
    expect(levels(rows)).toBe('2k 3a0 4a0 5k 6a3 7a3');
  });

  it('are told by sums, and a plain list has none', () => {
    const list = (first: CellInput | null, second: CellInput | null) => [
      ['Rencana Aksi', 'Indikator', 'Satuan', 'Anggaran (Rp)'],
      ['Intervensi spesifik', first === null ? 'Jumlah layanan' : _, _, first ?? 10e6],
      ['Makanan tambahan balita', 'Jumlah balita', 'Anak', 40e6],
      ['Tablet tambah darah', 'Jumlah remaja putri', 'Orang', 60e6],
      ['Intervensi sensitif', second === null ? 'Jumlah layanan' : _, _, second ?? 20e6],
      ['Pembangunan SPAM', 'Jumlah sambungan', 'SR', 70e6],
      ['Pembangunan jamban', 'Jumlah jamban', 'Unit', 30e6],
    ];
    const sums = list(sum('=SUM(D3:D4)', 100e6), sum('=SUM(D6:D7)', 100e6));
    expect(levels(sums)).toBe('2k 3a0 4a0 5k 6a3 7a3');
    expect(levels(list(null, null))).toBe('2a 3a 4a 5a 6a 7a');
  });
});
