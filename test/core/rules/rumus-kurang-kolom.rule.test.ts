// The rule rumus-kurang-kolom: a sum of quarters that leaves one out.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-kurang-kolom';

describe('rumus-kurang-kolom: a sum of quarters that leaves one out', () => {
  it('names the quarter', () => {
    const found = told(change(EVALUASI, { L9: '=H9+I9+J9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['L9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Realisasi TW IV');
    expect(repair(mine[0])).toBe('=H9+I9+J9+K9');
  });

  it('accepts a range for single cells', () => {
    const found = told(change(EVALUASI, { L9: '=SUM(H9:K9)' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
