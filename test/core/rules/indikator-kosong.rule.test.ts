// The rule indikator-kosong: a row without an indicator.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'indikator-kosong';

describe('indikator-kosong: a row without an indicator', () => {
  it('stands out among rows that have one', () => {
    const found = told(change(EVALUASI, { D9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['D9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum diisi');
  });

  it('is not raised where every row has one', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
