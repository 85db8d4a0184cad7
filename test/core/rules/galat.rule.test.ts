// The rule galat: error values.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'galat';

describe('galat: error values', () => {
  it('names the empty divisor once, not the cells that follow', () => {
    const found = told(change(EVALUASI, { G8: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M8']);
    expect(mine[0]!.message).toContain('#DIV/0!');
    expect(mine[0]!.message).toContain('G8');
  });

  it('tells a lost reference', () => {
    const found = told(change(EVALUASI, { G7: '=G8+#REF!' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(mine[0]!.message).toContain('#REF!');
  });
});
