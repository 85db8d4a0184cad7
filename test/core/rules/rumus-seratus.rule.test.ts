// The rule rumus-seratus: a factor of 100 missing or doubled.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-seratus';

describe('rumus-seratus: a factor of 100 missing or doubled', () => {
  it('compares with the other rows', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak dikalikan 100, padahal');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('doubled', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G9*100*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('10.000');
  });
});
