// The rule jumlah-realisasi: the sum of the quarters.
import { describe, expect, it } from 'vitest';
import { change, KETIK, repair, told } from './plan.ts';

const CODE = 'jumlah-realisasi';

describe('jumlah-realisasi: the sum of the quarters', () => {
  it('fills in what was left out (Merangin, Pembinaan Peningkatan Kapasitas)', () => {
    const found = told(change(KETIK, { L9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['L9']);
    expect(mine[0]!.message).toContain('8.500.000');
    expect(repair(mine[0])).toBe('=H9+I9+J9+K9');
  });

  it('accepts what adds up', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
