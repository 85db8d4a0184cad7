// The rule satuan-kosong: a target without a unit.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'satuan-kosong';

describe('satuan-kosong: a target without a unit', () => {
  it('stands out among targets that have one', () => {
    const found = told(change(EVALUASI, { F9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak punya satuan');
  });

  it('does not ask where the office writes none', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
