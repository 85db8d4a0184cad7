// The rule target-kosong: money without a target.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'target-kosong';

describe('target-kosong: money without a target', () => {
  it('names the money', () => {
    const found = told(change(EVALUASI, { E8: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('anggarannya');
  });

  it('is content when every row has a target', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
