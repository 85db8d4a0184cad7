// The rule satuan-indikator: a unit that contradicts its indicator.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'satuan-indikator';

describe('satuan-indikator: a unit that contradicts its indicator', () => {
  it('finds people counted in months (Merangin 2024)', () => {
    const found = told(change(EVALUASI, { F15: 'Bulan' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F15']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Jumlah orang');
    expect(mine[0]!.message).toContain('Bulan');
  });

  it('lets a document be counted as a report', () => {
    const found = told(change(EVALUASI, { F8: 'Laporan' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
