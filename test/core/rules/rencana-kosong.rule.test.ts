// The rule rencana-kosong: nothing planned in any quarter.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'rencana-kosong';

describe('rencana-kosong: nothing planned in any quarter', () => {
  it('names the row (Sulteng 2024, TLHP)', () => {
    const found = told(change(TRIWULAN, { F7: null, G7: null, H7: null, I7: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak satu pun triwulan');
  });

  it('knows that a rate needs no quarters', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('names the columns under their common header', () => {
    const [first] = told(change(TRIWULAN, { F7: null, G7: null, H7: null, I7: null }));
    expect(first!.message).toContain('(F–I)');
  });

  it('is told once where planning has hardly begun (Banjar 2020: 30 of 32 kegiatan)', () => {
    const rows = TRIWULAN.map((row, r) =>
      r > 5 ? row.map((input, c) => (c >= 5 && c <= 8 ? null : input)) : row,
    );
    const mine = told(rows).filter((each) => each.code === CODE);
    expect(mine).toHaveLength(1);
    expect(mine[0]!.message).toMatch(
      /\d dari \d baris belum punya rencana triwulan, mulai baris 7/,
    );
  });

  it('says nothing of a plan without a single quarter', () => {
    const rows = TRIWULAN.map((row, r) =>
      r > 3 ? row.map((input, c) => (c >= 5 && c <= 8 ? null : input)) : row,
    );
    expect(told(rows).filter((each) => each.code === CODE)).toEqual([]);
  });
});
