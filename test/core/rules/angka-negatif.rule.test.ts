// The rule angka-negatif: a minus sign before planned money or counts.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'angka-negatif';
const mine = (cells: Parameters<typeof change>[1]) =>
  told(change(EVALUASI, cells)).filter((each) => each.code === CODE);

describe('angka-negatif: planned figures below nothing', () => {
  it('names the pagu with a minus sign', () => {
    const found = mine({ G9: -8_640_000 });
    expect(found.map((each) => each.cell)).toEqual(['G9']);
    expect(found[0]!.message).toContain('tidak dapat kurang dari nol');
  });

  it('lets spent money go back, and a rate fall', () => {
    expect(mine({ I8: -100_000, E7: -2 })).toEqual([]);
  });
});
