// The rule rencana-kosong: nothing planned in any quarter.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'rencana-kosong';

describe('rencana-kosong: nothing planned in any quarter', () => {
  it('names the row (Sulteng 2024, TLHP)', () => {
    const found = told(change(TRIWULAN, { F7: null, G7: null, H7: null, I7: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak satu pun triwulan');
  });

  it('knows that a rate needs no quarters', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
