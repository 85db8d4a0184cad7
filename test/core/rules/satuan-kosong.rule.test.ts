// The rule satuan-kosong: a target without a unit.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'satuan-kosong';

describe('satuan-kosong: a target without a unit', () => {
  it('stands out among targets that have one', () => {
    const found = told(change(EVALUASI, { F9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak punya satuan');
  });

  it('does not ask where the office writes none', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('is not missing where only the figure may be read in two ways', () => {
    const found = told([
      ['No', 'Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ...[
        ['Penyediaan Sarana Persampahan', 'Jumlah sarana yang disediakan', '17 Unit'],
        ['Pengangkutan Sampah', 'Volume sampah yang terangkut', '36.500 Ton'],
        ['Pembinaan Bank Sampah', 'Jumlah bank sampah yang dibina', '34 Unit'],
        ['Pengelolaan Laboratorium', 'Jumlah sampel yang diuji', '380 Sampel'],
        ['Rehabilitasi Lahan', 'Luas lahan yang direhabilitasi', '15 Ha'],
      ].map(([name, indicator, target], i) => [
        ...[i + 1, name!, indicator!, target!, 87_250_000 + i * 1_125_000],
      ]),
    ]);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
