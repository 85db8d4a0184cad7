// Weights of works, which come to 100 in every group but one.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...[1, 2].map((i): Input[] => [`1.03.02.2.01.000${i}`, `Penyusunan Rencana ${i}`, i * 45e6]),
];

/** One group of works for each list of weights, its sum below it. */
function found(...groups: readonly (readonly number[])[]) {
  const rows: Input[][] = [['No', 'Langkah', 'Bobot']];
  for (const [i, weights] of groups.entries()) {
    for (const [j, weight] of weights.entries())
      rows.push([j + 1, `Langkah ${'ABCDEFGH'[i]}${j}`, weight]);
    const last = rows.length;
    rows.push(['', `Jumlah ${i + 1}`, `=SUM(C${last - weights.length + 1}:C${last})`]);
  }
  return tell(bookFrom({ Renaksi: PLAN, Bobot: rows })).filter(
    ({ code }) => code === 'angka-janggal',
  );
}

const RIGHT = [
  [25, 35, 40],
  [8, 30, 12, 50],
  [60, 40],
];

describe('weights that come to 100', () => {
  it('have one with a zero too many', () => {
    expect(found(...RIGHT, [10, 20, 70])).toEqual([]);
    const [finding, another] = found(...RIGHT, [100, 20, 70]);
    expect([finding?.cell, another]).toEqual(['C14', undefined]);
    expect(finding?.message).toContain('Bila menjadi 10, jumlah itu 100');
  });
  it('may be added as they go', () => {
    const running = (first: number): string[] => {
      const groups = [...RIGHT, [first, 20, 70]];
      const rows: Input[][] = groups.flatMap((weights, i) =>
        weights.map((weight, j) => [j + 1, `Langkah ${'ABCD'[i]}${j}`, weight]),
      );
      const added = rows.map((row, i): Input[] => [
        ...row,
        row[0] === 1 ? `=C${i + 2}` : `=D${i + 1}+C${i + 2}`,
      ]);
      const sheet: Rows = [['No', 'Langkah', 'Bobot', 'Bobot s.d.'], ...added];
      return tell(bookFrom({ Renaksi: PLAN, Bobot: sheet })).map(
        ({ code, cell }) => `${code} ${cell}`,
      );
    };
    expect(running(10)).toEqual([]);
    expect(running(100)).toEqual(['angka-janggal C11']);
  });
  it('may come to something else twice, or in a way that no zero explains', () => {
    expect(found(...RIGHT, [100, 20, 70], [5, 5])).toEqual([]);
    expect(found(...RIGHT, [15, 20, 70])).toEqual([]);
  });
});
