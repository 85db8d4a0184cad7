// The rule rumus-lewat-batas: a roll-up that runs into the next group.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'rumus-lewat-batas';

describe('rumus-lewat-batas: a roll-up that runs into the next group', () => {
  it('names the row of the other group', () => {
    const found = told(change(EVALUASI, { G7: '=SUM(G8:G13)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 12');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
