// The rule rumus-penyebut: a percentage with the wrong divisor.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, told } from './plan.ts';

const CODE = 'rumus-penyebut';

describe('rumus-penyebut: a percentage with the wrong divisor', () => {
  it('names the cell of the other row', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G10*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Koordinasi dan Penyusunan DPA-SKPD');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('names the blank cell of a column without a title', () => {
    const [found] = told(change(EVALUASI, { M9: '=L9/P9*100' })).filter(
      ({ cell }) => cell === 'M9',
    );
    expect(found!.message).toContain('membagi dengan sel P9 yang kosong');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-penyebut: money divided the wrong way round', () => {
  it('is a fault also where the row speaks of what should become less', () => {
    const words = { C9: 'Pencegahan Permukiman Kumuh', M9: '=G9/L9*100' };
    const found = told(change(EVALUASI, words)).filter((each) => each.cell === 'M9');
    expect(found.map((each) => each.code)).toEqual([CODE]);
  });
});
