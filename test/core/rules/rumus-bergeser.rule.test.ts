// The rule rumus-bergeser: references off by a row.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-bergeser';

describe('rumus-bergeser: references off by a row', () => {
  it('tells both ends of the shifted range', () => {
    const found = told(change(EVALUASI, { H7: '=SUM(H9:H12)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['H7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris');
    expect(repair(mine[0])).toBe('=SUM(H8:H11)');
  });

  it('sees it in a row formula too', () => {
    const found = told(change(EVALUASI, { M9: '=L10/G10*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message.match(/\(baris 10\)/g)).toHaveLength(1);
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });
});
