// The rule angka-rancu: figures that can be read in two ways.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'angka-rancu';

describe('angka-rancu: figures that can be read in two ways', () => {
  it('asks instead of guessing', () => {
    const found = told(change(TRIWULAN, { E5: '1.234', F5: null, G5: null, H5: null, I5: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E5']);
    expect(mine[0]!.message).toContain('1.234');
    expect(mine[0]!.message).toContain('atau');
  });

  it('has no doubt about plain numbers', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
