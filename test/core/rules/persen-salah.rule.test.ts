// The rule persen-salah: a percentage typed by hand.
import { describe, expect, it } from 'vitest';
import { change, KETIK, repair, told } from './plan.ts';

const CODE = 'persen-salah';

describe('persen-salah: a percentage typed by hand', () => {
  it('fills in what was left out', () => {
    const found = told(change(KETIK, { M9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('98,38%');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('does the sum', () => {
    const found = told(change(KETIK, { M9: 50 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tertulis 50');
  });

  it('accepts what is only rounded', () => {
    const found = told(change(KETIK, { M9: 98 }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
