// The rule strip-nol: a dash and a zero for the same.
import { describe, expect, it } from 'vitest';
import { change, KETIK, told } from './plan.ts';

const CODE = 'strip-nol';

describe('strip-nol: a dash and a zero for the same', () => {
  it('is told once for the column', () => {
    const found = told(change(KETIK, { I9: '-', I8: '-', I10: 0, I11: 0, I13: 0 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['I8']);
    expect(mine[0]!.message).toContain('“-” di 2 sel');
  });

  it('is not told beside what is wrong with that very cell', () => {
    const found = told(change(KETIK, { H9: '-', H10: 0, H11: 0, H13: 0 }));
    const cells = found.map((each) => each.cell);
    expect(cells).toContain('H9');
    expect(cells).toHaveLength(new Set(cells).size);
  });

  it('is content with zeros', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
