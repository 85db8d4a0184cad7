// The rule desa-lebih: more villages than there are.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'desa-lebih';

describe('desa-lebih: more villages than there are', () => {
  it('compares with the list of regions', () => {
    const found = told(
      change(TRIWULAN, { E11: '300 Desa', F11: '150 Desa', G11: '150 Desa' }),
      '15.02',
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E11']);
    expect(mine[0]!.message).toContain('300 desa');
    expect(mine[0]!.message).toContain('Merangin');
  });

  it('needs to know the region', () => {
    const found = told(change(TRIWULAN, { E11: '300 Desa', F11: '150 Desa', G11: '150 Desa' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
