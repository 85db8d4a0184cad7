// The rule realisasi-lebih-pagu: more spent than budgeted.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'realisasi-lebih-pagu';

describe('realisasi-lebih-pagu: more spent than budgeted', () => {
  it('names the quarter that alone is too much', () => {
    const found = told(change(EVALUASI, { H18: 310_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['H18']);
    expect(mine[0]!.message).toContain('310.000.000');
    expect(mine[0]!.message).toContain('30.000.000');
  });

  it('is content below the pagu', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
