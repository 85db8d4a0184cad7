// What was spent, several times what there is in the column beside it: one typed figure with zeros too many.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, EVALUASI, type Input, type Rows, tell } from './plan.ts';

const rows: Rows = [
  ['Kegiatan', 'Target', 'Realisasi'],
  ...Array.from({ length: 12 }, (_, i): Input[] => [`Rapat ke-${i + 1}`, 60 + 15 * i, 57 + 14 * i]),
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Rencana: EVALUASI, Renaksi: change(rows, cells) })).flatMap(({ code, cell }) => [
    `${code} ${cell}`,
  ]);

describe('spent beside planned', () => {
  it('is never ten times as much in one row alone', () => {
    expect(told({})).toEqual([]);
    expect(told({ C6: 1130 })).toEqual(['angka-janggal C6']);
  });

  it('may be a little more, or in several rows', () => {
    expect(told({ C6: 140 })).toEqual([]);
    expect(told({ C6: 1130, C8: 1410 })).toEqual([]);
  });
});
