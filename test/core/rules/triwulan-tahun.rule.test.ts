// The rule triwulan-tahun: quarters that do not give the year.
import { describe, expect, it } from 'vitest';
import { change, TRIWULAN, told } from './plan.ts';

const CODE = 'triwulan-tahun';

describe('triwulan-tahun: quarters that do not give the year', () => {
  it('finds one Kelurahan short of 13 (Sulteng 2024)', () => {
    const found = told(change(TRIWULAN, { E11: '12 Desa dan 13 Kelurahan' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E11']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('6 + 6 = 12 Kelurahan');
    expect(mine[0]!.message).toContain('13 Kelurahan');
    expect(mine[0]!.message).toContain('kurang 1');
  });

  it('finds 35 + 85 wrong for 200', () => {
    const found = told(change(TRIWULAN, { E12: 200 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('35 + 85 = 120');
  });

  it('finds 11 + 11 Bumdes wrong for 21 Bumdes dan 1 Bumdesma', () => {
    const found = told(
      change(TRIWULAN, { E12: '21 Bumdes dan 1 Bumdesma', F12: '11 Bumdes', G12: '11 Bumdes' }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('21 Bumdes');
    expect(mine[0]!.message).toContain('1 Bumdesma');
  });

  it('accepts 64, 64, 64, 64 for 64 and a rate without quarters', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
