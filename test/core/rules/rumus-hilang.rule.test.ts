// The rule rumus-hilang: a formula that is gone.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-hilang';

describe('rumus-hilang: a formula that is gone', () => {
  it('is put back from its neighbours', () => {
    const found = told(change(EVALUASI, { M9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('kosong');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('says that a dash stands there, which is not blank', () => {
    const mine = told(change(EVALUASI, { M9: '-' })).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(mine[0]!.message).toContain('hanya berisi “-”');
    expect(mine[0]!.message).not.toContain('kosong');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('does not miss the formulas of quarters that nobody has reported on', () => {
    const half = EVALUASI.map((row, r) =>
      r > 4 ? row.map((input, c) => (c === 9 || c === 10 ? null : input)) : row,
    );
    expect(told(half).filter((each) => each.code === CODE)).toEqual([]);
  });
});
