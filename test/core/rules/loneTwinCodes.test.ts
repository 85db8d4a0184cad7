// A list that is no plan, in which two rows have one code and all others a code of their own.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 48_000_000],
];
const OFFICES: Rows = [
  ['Kode', 'Nama SKPD', 'Plafon (Rp)'],
  ...Array.from({ length: 12 }, (_, i): Input[] => [
    `2.${String(i + 7).padStart(2, '0')}.01`,
    `Dinas Nomor ${'ABCDEFGHIJKL'[i]}`,
    (i + 4) * 2_150_000_000,
  ]),
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Rencana: PLAN, SKPD: change(OFFICES, cells) })).flatMap(({ code, cell }) =>
    code === 'kode-ganda' ? [cell] : [],
  );

describe('one code twice in a list', () => {
  it('is told at the row whose neighbours it does not fit', () => {
    expect(told({})).toEqual([]);
    expect(told({ A7: '2.11.01' })).toEqual(['A7']);
  });

  it('is left alone where names are alike, or where several codes stand twice', () => {
    expect(told({ A7: '2.11.01', B7: 'Dinas Nomor E' })).toEqual([]);
    expect(told({ A7: '2.11.01', A10: '2.14.01' })).toEqual([]);
  });
});
