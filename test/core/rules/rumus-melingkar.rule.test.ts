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

  it('is told where nothing else is in the formula', () => {
    for (const formula of ['=G12', '=SUM(G12)', '=SUM(G12:G12)']) {
      const found = told(change(EVALUASI, { G12: formula }));
      expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'G12']]);
    }
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-melingkar: a circle of several cells', () => {
  it('is told once, at the formula that closes it', () => {
    const found = told(change(EVALUASI, { G9: '=G6*0.1' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-melingkar', 'G9']]);
    expect(found[0]!.message).toContain('G9 → G7 → G6 → G9');
  });
});
