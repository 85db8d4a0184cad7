// The rule rumus-kolom-lain: a roll-up over another column.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-kolom-lain';

describe('rumus-kolom-lain: a roll-up over another column', () => {
  it('names both columns', () => {
    const found = told(change(EVALUASI, { G12: '=SUM(H13:H15)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G12']);
    expect(mine[0]!.message).toContain('kolom H, bukan kolom G');
    expect(repair(mine[0])).toBe('=SUM(G13:G15)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
