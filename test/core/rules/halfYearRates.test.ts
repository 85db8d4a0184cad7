// A plan of work halfway through its year: what was reached is divided by the year's target, quarter by quarter as it comes.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const HEADER: Input[] = [
  ...['No', 'Rencana Aksi', 'Indikator', 'Satuan', 'Target 2025'],
  ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV', 'Capaian (%)'],
];

type Work = readonly [string, string, string, number, number | null, number | null];

const WORKS: readonly Work[] = [
  ['Rapat koordinasi bidang', 'Jumlah rapat', 'Kali', 12, 3, 4],
  ['Penyusunan laporan berkala', 'Jumlah laporan', 'Laporan', 8, 2, 2],
  ['Pelatihan operator desa', 'Jumlah peserta', 'Orang', 120, 30, 28],
  ['Pengadaan sarana kerja', 'Jumlah unit', 'Unit', 40, 0, 40],
  ['Pemeliharaan armada dinas', 'Jumlah armada dipelihara', 'Unit', 15, 15, 14],
];

const sheet = (rate: (work: Work, row: number) => Input): Rows => [
  HEADER,
  ...WORKS.map((work, i): Input[] => {
    const [name, indicator, unit, target, first, second] = work;
    const quarters: Input[] = [first, second, null, null];
    return [i + 1, name, indicator, unit, target, ...quarters, rate(work, i + 2)];
  }),
];

const added = (row: number): string => `=SUM(F${row}:I${row})/E${row}*100`;

describe('rates of half a year', () => {
  it('take the last quarter where the same things are kept all year', () => {
    const right = sheet((_, row) => (row === 6 ? '=G6/E6*100' : added(row)));
    expect(told(right)).toEqual([]);
  });

  it('take all quarters where things are made', () => {
    const slip = sheet((_, row) => (row === 3 ? '=G3/E3*100' : added(row)));
    expect(told(slip).map(({ code, cell }) => [code, cell])).toContainEqual([
      ...['rumus-pembilang', 'J3'],
    ]);
  });

  it('need no formula where no quarter was reported yet', () => {
    const rows = sheet((_, row) => (row === 4 ? null : added(row)));
    const waiting = rows.map((row, i) =>
      i === 3 ? row.map((cell, at) => (at === 5 || at === 6 ? null : cell)) : row,
    );
    const codes = (of: Rows): string[] => told(of).map(({ code }) => code);
    expect(codes(waiting)).not.toContain('rumus-hilang');
    expect(codes(rows)).toContain('rumus-hilang');
  });
});
