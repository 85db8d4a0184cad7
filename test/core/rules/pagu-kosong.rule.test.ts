// The rule pagu-kosong: a target without money.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'pagu-kosong';

describe('pagu-kosong: a target without money', () => {
  it('names the row and its target', () => {
    const found = told(change(EVALUASI, { G18: null, H18: null, I18: null, J18: null, K18: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('targetnya “1”');
  });

  it('takes a dash for “no money”', () => {
    const found = told(change(EVALUASI, { G18: '-' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
