// The rule total-tanpa-nama: totals without a word in front of them.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'total-tanpa-nama';

describe('total-tanpa-nama: totals without a word in front of them', () => {
  it('names the row and the total (Magetan 4.1)', () => {
    const mine = told(change(EVALUASI, { C24: null })).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G24']);
    expect(mine[0]!.message).toContain('Baris 24');
    expect(mine[0]!.suggestion).toContain('JUMLAH');
  });

  it('is silent about JUMLAH', () => {
    expect(told(EVALUASI).filter((each) => each.code === CODE)).toEqual([]);
  });
});
