// The rule pagu-lebih-renstra: one year costs more than the five years of the Renstra.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'pagu-lebih-renstra';

const rows = (term: readonly number[], third: number): Rows => [
  ['EVALUASI TERHADAP HASIL RENJA DINAS PENDIDIKAN TAHUN 2024'],
  [],
  [
    ...['Kode', 'Sub Kegiatan', 'Indikator', 'Target Renstra (Rp)'],
    ...['Pagu Renja Tahun 2024 (Rp)', 'Realisasi Renja Tahun 2024 (Rp)'],
  ],
  ...term.map((amount, i): Input[] => [
    `1.01.02.2.02.00${i + 10}`,
    `Rehabilitasi Ruang ${String.fromCharCode(65 + i)}`,
    `Jumlah ruang ${String.fromCharCode(65 + i)}`,
    amount,
    i === 2 ? third : 480_000_000 + i * 1_250,
    455_000_000 + i * 3_475,
  ]),
];
const TERM = Array.from({ length: 9 }, (_, i) => 2_400_000_000 + i * 500_500);
const cells = (term: readonly number[], third = 480_002_500) =>
  told(rows(term, third))
    .filter((each) => each.code === CODE)
    .map((each) => each.cells);

describe('pagu-lebih-renstra: one year against five', () => {
  it('names the Renstra that lost its zeros, or the year that has too many', () => {
    expect(cells(TERM)).toEqual([]);
    expect(cells(TERM.map((each, i) => (i === 2 ? each / 1000 : each)))).toEqual([['D6', 'E6']]);
    expect(cells(TERM, 4_800_025_000)).toEqual([['E6', 'D6']]);
  });

  it('is silent where the column holds the money of one year', () => {
    expect(cells(TERM.map((each) => each / 10))).toEqual([]);
  });
});
