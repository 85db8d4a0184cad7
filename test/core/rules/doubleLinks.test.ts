// Plain links to cells of another sheet, each to its own: two to one cell.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const DPA: Rows = [
  ['Kode', 'Program / Kegiatan', 'Pagu (Rp)'],
  ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', '=SUM(C3:C4)'],
  ['2.23.02.2.01', 'Pengelolaan Perpustakaan', 681_300_000],
  ['2.23.02.2.02', 'Pembudayaan Gemar Membaca', 276_550_000],
  ['2.23.03', 'PROGRAM PELESTARIAN NASKAH KUNO', '=SUM(C6:C7)'],
  ['2.23.03.2.01', 'Pelestarian Naskah Kuno', 59_000_000],
  ['2.23.03.2.02', 'Pengembangan Koleksi Budaya', 32_000_000],
  ['2.24.02', 'PROGRAM PENGELOLAAN ARSIP', '=SUM(C9:C11)'],
  ['2.24.02.2.01', 'Pengelolaan Arsip Dinamis', 176_550_000],
  ['2.24.02.2.02', 'Pengelolaan Arsip Statis', 127_600_000],
  ['2.24.02.2.03', 'Pengelolaan Simpul Jaringan', 29_100_000],
];
const ACTIONS = [
  'Layanan keliling',
  'Lomba bertutur',
  'Alih media',
  'Koleksi daerah',
  'Pembinaan',
  'Akuisisi',
  'Simpul',
];

function found(rows: readonly number[]) {
  const plan: Rows = [
    ['No', 'Rencana Aksi', 'Dana'],
    ...ACTIONS.map((name, i): Input[] => [i + 1, name, `=DPA!C${rows[i]}`]),
  ];
  return tell(bookFrom({ Renaksi: plan, DPA })).filter(({ code }) => code === 'rumus-bergeser');
}

describe('links to cells of their own', () => {
  it('have two to one cell, and one in between to none', () => {
    expect(found([3, 4, 6, 7, 9, 10, 11])).toEqual([]);
    const [finding, another] = found([3, 4, 6, 7, 9, 9, 11]);
    expect([finding?.cell, another]).toEqual(['C7', undefined]);
    expect(finding?.suggestion).toContain('C10');
  });
  it('may share a cell where none is passed over', () => {
    expect(found([3, 4, 6, 7, 9, 9, 10])).toEqual([]);
    expect(found([3, 3, 6, 7, 9, 9, 11])).toEqual([]);
  });
});
