// The rule kode-kosong: a row without a code.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'kode-kosong';

describe('kode-kosong: a row without a code', () => {
  it('stands out among siblings that have one', () => {
    const found = told(change(EVALUASI, { B9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum punya kode');
  });

  it('does not ask for codes where the table has no column for them', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
