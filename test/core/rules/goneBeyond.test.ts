// What is left over falls below nothing in one row: a figure with a digit too many was used up.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const rows = (title: string): Rows => [
  ['RINCIAN BARANG TAHUN 2025'],
  ['No', 'Sub Kegiatan', 'Volume', 'Satuan', 'Volume Realisasi', title, 'Pagu (Rp)'],
  ...[40, 60, 25, 320, 260, 36, 96, 30, 110, 12].map((volume, i): Input[] => [
    ...[i + 1, `Penyediaan barang ${i + 1}`, volume, 'Buah', Math.floor(volume * 0.8)],
    ...[`=C${i + 3}-E${i + 3}`, 5_000_000 + i * 125_000],
  ]),
];
const places = (cells: Readonly<Record<string, Input>>, title = 'Sisa Volume'): string[] =>
  told(change(rows(title), cells)).flatMap(({ code, cell, cells: all }) =>
    code === 'angka-janggal' ? [[cell, ...all.slice(1)].join(' ')] : [],
  );

describe('more used than there is', () => {
  it('is told with what there is', () => {
    expect(places({})).toEqual([]);
    expect(places({ E11: 880 })).toEqual(['E11 C11 F11']);
  });

  it('may be a little more, or more in several rows', () => {
    expect(places({ E11: 121 })).toEqual([]);
    expect(places({ E11: 880, E5: 200 })).toEqual([]);
  });

  it('is not looked at where a difference is no remainder', () => {
    expect(places({ E11: 880 }, 'Deviasi')).toEqual([]);
  });
});
