// The rule rumus-pembilang: a percentage of the wrong figure.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-pembilang';

describe('rumus-pembilang: a percentage of the wrong figure', () => {
  it('names the column that was taken', () => {
    const found = told(change(EVALUASI, { M9: '=H9/G9*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Realisasi TW I');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('accepts the sum written out', () => {
    const found = told(change(EVALUASI, { M9: '=(H9+I9+J9+K9)/G9*100' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
