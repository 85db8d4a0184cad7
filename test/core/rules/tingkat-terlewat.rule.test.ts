// The rule tingkat-terlewat: a level left out.
import { describe, expect, it } from 'vitest';
import { KETIK, told } from './plan.ts';

const CODE = 'tingkat-terlewat';

describe('tingkat-terlewat: a level left out', () => {
  it('names the rows that lack their kegiatan', () => {
    const found = told(KETIK.filter((_, row) => row !== 16));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B17', 'B18']);
    expect(mine[0]!.message).toContain('kegiatan');
  });

  it('accepts a table that has no kegiatan at all', () => {
    const found = told(KETIK.filter((row) => !/^\d\.\d\d\.\d\d\.\d\.\d\d$/.test(String(row[1]))));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
