// The rule rumus-ditimpa: a figure typed over a formula.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-ditimpa';

describe('rumus-ditimpa: a figure typed over a formula', () => {
  it('is found even when the figure is right', () => {
    const found = told(change(EVALUASI, { G7: 36_280_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('diketik');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
