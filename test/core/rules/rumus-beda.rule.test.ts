// The rule rumus-beda: a formula of another kind.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-beda';

describe('rumus-beda: a formula of another kind', () => {
  it('stands out in its column', () => {
    const found = told(change(EVALUASI, { M9: '=L9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak seperti rumus baris lain');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
