// A row that adds up its own total from period to period.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const _ = null;
const ROWS: Rows = [
  ['No', 'Kegiatan', 'Aktivitas', 'Target Keuangan'],
  [_, _, _, 'TW.I', 'TW.II', 'TW.III', 'TW.IV'],
  ...[4, 6, 9, 12, 7].map((n, i): Input[] => [
    ...[i + 1, 'Pengelolaan Sampah', `Aktivitas ke-${i + 1}`],
    ...[0, 1, 2, 3].map((q) => n * 1_250_000 + q * 325_000),
  ]),
  ['JUMLAH', _, _, '=SUM(D3:D7)', '=SUM(E3:E7)', '=SUM(F3:F7)', '=SUM(G3:G7)'],
  ['JUMLAH KUMULATIF', _, _, '=D8', '=D9+E8', '=E9+F8', '=F9+G8'],
];
const places = (cells: Readonly<Record<string, Input>>): string[] =>
  told(change(ROWS, cells)).map(({ code, cell }) => `${code} ${cell}`);

describe('a cumulative row', () => {
  it('that skips a period is told', () => {
    expect(places({})).toEqual([]);
    expect(places({ F9: '=D9+F8' })).toEqual(['rumus-beda F9']);
  });

  it('may go on in halves of the year', () => {
    expect(places({ E9: '=E8', F9: '=D9+F8', G9: '=E9+G8' })).toEqual([]);
  });

  it('may go back to the first period, in all its columns', () => {
    const shares = { D9: '=D8/SUM($D8:$G8)', G9: '=SUM($D8:G8)/SUM($D8:$G8)' };
    const until = (letter: string): string => `=SUM($D8:${letter}8)/SUM($D8:$G8)`;
    expect(places({ ...shares, E9: until('E'), F9: until('F') })).toEqual([]);
    expect(places({ ...shares, E9: until('E'), F9: '=F8/SUM($D8:$G8)' })).toEqual([
      'rumus-beda F9',
    ]);
  });
});
