// Works over their four quarters, each with a sum: the one that is typed.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 48_000_000],
];
const WORKS: Rows = [
  ['Program', 'Periode', 'Anggaran (Rp)'],
  ...Array.from({ length: 6 }, (_, i): Input[][] => {
    const row = 2 + i * 5;
    return [
      [`Pengawasan ke-${i + 1}`, 'Setahun', `=SUM(C${row + 1}:C${row + 4})`],
      ...['I', 'II', 'III', 'IV'].map((tw, q): Input[] => [
        null,
        `TW ${tw}`,
        (i + 3) * 11_250_000 + q * 1_500_000,
      ]),
    ];
  }).flat(),
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Rencana: PLAN, Monev: change(WORKS, cells) })).flatMap((each) =>
    each.code.startsWith('rumus') ? [`${each.code} ${each.cell} ${repair(each) ?? ''}`.trim()] : [],
  );

describe('sums over blocks of one length', () => {
  it('are all calculated but for one', () => {
    expect(told({})).toEqual([]);
    expect(told({ C12: 195_600_000 })).toEqual(['rumus-ditimpa C12 =SUM(C13:C16)']);
  });

  it('may be typed in two', () => {
    expect(told({ C12: 195_600_000, C22: 310_000_000 })).toEqual([]);
  });
});
