// The rule rumus-tempelan: a figure typed into a formula.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-tempelan';

describe('rumus-tempelan: a figure typed into a formula', () => {
  it('names the figure', () => {
    const found = told(change(EVALUASI, { G7: '=SUM(G8:G11)+2500000' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('2.500.000');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
