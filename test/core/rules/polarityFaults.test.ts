// Achievements against the column of polarities: told as going up where the row says down, and the other way round.

import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const line = (
  name: string,
  up: boolean,
  unit: string,
  target: number,
  result: number,
  row: number,
) => [
  name,
  up ? 'Naik' : 'Turun',
  unit,
  target,
  result,
  up ? `=IF(D${row}=0;0;E${row}/D${row}*100)` : `=IFERROR((2*D${row}-E${row})/D${row}*100;0)`,
];
const ROWS: Rows = [
  ['Indikator Kinerja', 'Polaritas', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  line('Indeks Kualitas Lingkungan Hidup', true, 'Indeks', 68.4, 68.12, 2),
  line('Jumlah kasus pencemaran lingkungan', false, 'Kasus', 18, 16, 3),
  line('Indeks kualitas air', true, 'Indeks', 56.5, 56.31, 4),
  line('Jumlah pengaduan yang belum selesai', false, 'Pengaduan', 6, 5, 5),
  line('Persentase sampah yang tertangani', true, '%', 71, 70.3, 6),
  line('Timbulan sampah yang tidak terkelola', false, 'Ton/hari', 42, 44, 7),
  line('Jumlah sekolah adiwiyata', true, 'Sekolah', 24, 23, 8),
  line('Jumlah temuan hasil pemeriksaan', false, 'Temuan', 4, 3, 9),
];
const cells = (changes: Record<string, Input>): string[] =>
  told(change(ROWS, changes)).map((each) => `${each.code} ${each.cell}`);

describe('achievements and the polarity that a row says', () => {
  it('may go both ways in one table', () => {
    expect(cells({})).toEqual([]);
  });

  it('finds the falling indicator told as a rising one, and a rising one told as falling', () => {
    expect(cells({ F3: '=E3/D3*100' })).toEqual(['rumus-pembilang F3']);
    expect(cells({ F6: '=(2*D6-E6)/D6*100' })).toEqual(['rumus-pembilang F6']);
  });

  it('finds the wrong word just as well', () => {
    const [found] = told(change(ROWS, { B3: 'Naik' }));
    expect([found!.cell, ...found!.cells]).toContain('B3');
    expect(found!.fix).toBe(null);
  });

  it('lets an office tell all of them as rising', () => {
    const plain = Object.fromEntries(
      [3, 5, 7, 9].map((row) => [`F${row}`, `=E${row}/D${row}*100`]),
    );
    expect(cells(plain)).toEqual([]);
  });
});
