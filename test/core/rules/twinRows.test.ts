// Rows that calculate all alike: the one of them that is blank in one column alone.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const _ = null;
const FIRST = 4;
/** A list of accounts with a share that is looked up, what is cut and what is left; no two rows of one office follow one another. */
const ACCOUNTS: Rows = [
  ['PENYESUAIAN BELANJA'],
  [],
  ['No', 'Rekening', 'Pagu (Rp)', 'Persen', 'Dipotong (Rp)', 'Sisa (Rp)', 'Sisa (juta)'],
  ...[48, 125, 62, 240, 98, 75, 310].map((million, i): Input[] => {
    const row = FIRST + i;
    return [
      ...[i + 1, `Belanja ke-${i + 1}`, million * 1e6],
      ...[`=IF(C${row}>100000000;10;5)`, `=C${row}*D${row}/100`],
      ...[`=C${row}-E${row}`, `=F${row}/1000000`],
    ];
  }),
];
const PLAN: Rows = [
  ['RENCANA AKSI'],
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['3.25.03.2.01.0001', 'Pembenihan Ikan', 48_000_000],
  ['3.25.03.2.01.0002', 'Pelepasan Restoking', 25_000_000],
];
const told = (cells: Record<string, Input>, rows: Rows = ACCOUNTS): string[] =>
  tell(bookFrom({ Rencana: PLAN, Belanja: change(rows, cells) })).map((each) =>
    `${each.code} ${each.cell} ${repair(each) ?? ''}`.trim(),
  );

describe('rows that calculate all alike', () => {
  it('have one blank in one column', () => {
    expect(told({})).toEqual([]);
    expect(told({ D7: _ })).toEqual(['rumus-hilang D7 =IF(C7>100000000;10;5)']);
    expect(told({ G10: _ })).toEqual(['rumus-hilang G10 =F10/1000000']);
  });
  it('may be blank there in two rows, or where nothing is to be calculated', () => {
    expect(told({ G5: _, G9: _ })).toEqual([]);
    expect(told({ C9: _, D9: _, E9: _, F9: _, G9: _ })).toEqual([]);
  });
});
