// The rule rumus-melingkar: a formula that names itself.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-melingkar';

describe('rumus-melingkar: a formula that names itself', () => {
  it('is told instead of the error it causes', () => {
    const found = told(change(EVALUASI, { G7: '=SUM(G8:G11)+G7' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(mine[0]!.message).toContain('itu sendiri');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
