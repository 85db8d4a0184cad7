// Differences on one side of nothing in all rows but one: the typed figure that turned it, whatever the column is called.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const NAMES = ['Honorarium', 'Lembur', 'Obat', 'Bahan', 'Listrik', 'Air', 'Telepon', 'Internet'];
const list: Rows = [
  ['Uraian', 'Anggaran', 'TW Lalu', 'TW Ini', 'S/d TW Ini', 'Lebih/Kurang'],
  ...NAMES.map((name, i): Input[] => {
    const row = i + 2;
    return [
      ...[`Biaya ${name}`, 40_000_000 + i * 3_150_000, 8_200_000 + i * 710_000],
      ...[9_300_000 + i * 640_000, `=C${row}+D${row}`, `=E${row}-B${row}`],
    ];
  }),
  ['Jumlah', '=SUM(B2:B9)', '=SUM(C2:C9)', '=SUM(D2:D9)', '=SUM(E2:E9)', '=E10-B10'],
];
const plan: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 48_000_000],
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Rencana: plan, Biaya: change(list, cells) }))
    .filter(({ code }) => code === 'angka-janggal')
    .map(({ cell }) => cell);

describe('a difference that turned', () => {
  it('names the figure with a digit too many', () => {
    expect(told({})).toEqual([]);
    expect(told({ D4: 105_800_000 })).toEqual(['D4']);
  });

  it('says nothing of a little more, and where several are over', () => {
    expect(told({ C4: 24_000_000, D4: 25_000_000 })).toEqual([]);
    expect(told({ D4: 31_000_000, D5: 34_000_000, D6: 36_000_000, D7: 39_000_000 })).toEqual([]);
  });
});
