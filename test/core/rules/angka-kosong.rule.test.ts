// The rule angka-kosong: the one blank of a column that the office fills in every row.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'angka-kosong';

const rows = (blanks: readonly number[]): Rows => [
  ['LAPORAN REALISASI FISIK DINAS PUPR BULAN AGUSTUS 2024'],
  [],
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Rencana Fisik (%)', 'Realisasi Keuangan (Rp)'],
  ...Array.from({ length: 13 }, (_, i): Input[] => [
    `1.03.10.2.01.00${i + 10}`,
    `Rehabilitasi Ruas ${String.fromCharCode(65 + i)}`,
    900_000_000 + i * 1_250,
    blanks.includes(i) ? null : 60 + i * 1.25,
    500_000_000 + i * 3_475,
  ]),
];
const cells = (blanks: readonly number[]): string[] =>
  told(rows(blanks))
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

describe('angka-kosong: the one blank of a column that is always filled', () => {
  it('names the cell', () => {
    expect(cells([])).toEqual([]);
    expect(cells([5])).toEqual(['D9']);
  });

  it('is silent where blanks are usual', () => {
    expect(cells([5, 8])).toEqual([]);
  });
});
