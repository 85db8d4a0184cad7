// The rule penanggung-jawab-kosong: nobody in charge.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'penanggung-jawab-kosong';

describe('penanggung-jawab-kosong: nobody in charge', () => {
  it('names the row', () => {
    const found = told(change(EVALUASI, { N9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['N9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum diisi');
  });

  it('is content when everybody is named', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
