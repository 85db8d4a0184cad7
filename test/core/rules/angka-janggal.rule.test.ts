// The rule angka-janggal: an amount a thousand times too large.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'angka-janggal';

describe('angka-janggal: an amount a thousand times too large', () => {
  it('sees three zeros too many where no sum can show it, because every sum is a formula', () => {
    const found = told(change(EVALUASI, { G8: 8_640_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('8.640.000.000');
    expect(mine[0]!.message).toContain('8.640.000');
  });

  it('does not suspect pay, which is large in every office', () => {
    const found = told(
      change(EVALUASI, {
        C15: 'Penyediaan Gaji dan Tunjangan ASN',
        B15: '2.13.01.2.02.01',
        G15: 3_458_522_000,
      }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('sees three zeros too few in one quarter of a row', () => {
    const quarters = ['I', 'II', 'III', 'IV'].map((each) => `Realisasi TW ${each} (Rp)`);
    const rows = (odd: number) =>
      told([
        ['REALISASI ANGGARAN'],
        ['Kode', 'Sub Kegiatan', 'Indikator', ...quarters],
        ...[1, 2, 3, 4, 5, 6, 7].map((i) => [
          `2.13.04.2.01.000${i}`,
          `Fasilitasi ${i}`,
          `Jumlah dokumen fasilitasi ${i}`,
          ...[21_500_000, 18_250_000, i === 4 ? odd : 24_750_000, 19_000_000],
        ]),
      ]).filter((each) => each.code === CODE);
    expect(rows(24_750).map((each) => each.cell)).toEqual(['F6']);
    expect(rows(24_750_000)).toEqual([]);
    expect(rows(0)).toEqual([]);
  });
});
