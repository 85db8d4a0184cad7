// A budget with its accounts and what is spent on each: they are added up like rows of a plan.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { change, told } from './plan.ts';

const _ = null;

describe('accounts below a sub kegiatan', () => {
  it('a budget that adds up says nothing, nor does the list of quarters below it', () => {
    expect(told(RKA)).toEqual([]);
  });

  it('nor does one whose last kegiatan has a total above the total of all', () => {
    const rows = [...RKA.slice(0, 22), ['Jumlah Kegiatan', _, _, _, _, '=F16'], ...RKA.slice(22)];
    expect(told(change(rows, { F31: '=SUM(F27:F30)' }))).toEqual([]);
  });

  const firstOf = (cells: Parameters<typeof change>[1]) =>
    told(change(RKA, cells)).map((each) => [each.code, each.cell]);

  it('an account that leaves out what it lists, or takes in the account below', () => {
    expect(firstOf({ F7: '=SUM(F8:F8)' })).toEqual([['rumus-kurang-baris', 'F7']]);
    expect(firstOf({ F10: '=SUM(F11:F14)' })).toEqual([['rumus-lewat-batas', 'F10']]);
  });

  it('a sub kegiatan that leaves out an account', () => {
    expect(firstOf({ F6: '=F7+F13' })).toEqual([['rumus-kurang-baris', 'F6']]);
  });

  it('an amount that is not volume times price, or is typed over a sum', () => {
    expect(firstOf({ F11: '=C11+E11' })).toEqual([['rumus-beda', 'F11']]);
    expect(firstOf({ F11: 2265000 })).toEqual([['rumus-ditimpa', 'F11']]);
    expect(firstOf({ F13: 6720000 })).toEqual([['rumus-ditimpa', 'F13']]);
  });

  it('typed throughout, the accounts are held against the sub kegiatan', () => {
    const figures: Record<string, number> = {
      F4: 170350000,
      F5: 53625000,
      F6: 53625000,
      F7: 42900000,
      F8: 29100000,
      F9: 13800000,
      F10: 4005000,
      F11: 2625000,
      F12: 1380000,
      F13: 6720000,
      F14: 4620000,
      F15: 2100000,
      F16: 116725000,
      F17: 116725000,
      F18: 97750000,
      F19: 97750000,
      F20: 18975000,
      F21: 13225000,
      F22: 5750000,
      F23: 170350000,
      F30: 168970000,
    };
    expect(firstOf(figures)).toEqual([]);
    expect(firstOf({ ...figures, F20: 18957000 })).toEqual([['jumlah-anak', 'F20']]);
  });
});
