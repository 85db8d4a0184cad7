// The rule indikator-tertukar: name and indicator in each other's cell.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'indikator-tertukar';

describe('indikator-tertukar: name and indicator have changed places', () => {
  it('names the row (Sulteng 2024, sosialisasi pekarangan)', () => {
    const found = told(
      change(TRIWULAN, {
        C8: 'Jumlah pengurus LKD yang mendapatkan sosialisasi tentang Pemanfaatan Pekarangan',
        D8: 'Peningkatan Kapasitas Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['C8', 'D8']]);
    expect(mine[0]!.message).toContain('“Peningkatan Kapasitas Kelembagaan');
    expect(mine[0]!.suggestion).toContain('Tukar');
  });

  it('is silent where both are worded like indicators, and where neither is', () => {
    for (const cells of [
      { C8: 'Jumlah Desa Terfasilitasi' },
      { D8: 'Terfasilitasinya desa' },
    ] as const) {
      expect(told(change(TRIWULAN, cells)).filter((each) => each.code === CODE)).toEqual([]);
    }
    expect(told(EVALUASI).filter((each) => each.code === CODE)).toEqual([]);
  });
});
