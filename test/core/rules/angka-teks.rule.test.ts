// The rule angka-teks: numbers stored as text.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, repair, TRIWULAN, told } from './plan.ts';

const CODE = 'angka-teks';

describe('angka-teks: numbers stored as text', () => {
  it('names the cell and offers the number', () => {
    const found = told(change(EVALUASI, { G8: '8.640.000' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('sebagai teks');
    expect(repair(mine[0])).toBe(8640000);
  });

  it('leaves targets with units alone', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
