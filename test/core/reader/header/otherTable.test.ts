// The titles of figures again below the total: a second table, of other things than the plan's.
import { describe, expect, it } from 'vitest';
import { readAll } from '../readOne.ts';

const _ = null;
const TITLES = ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'];
const rows = (again: readonly (string | null)[]) => [
  TITLES,
  ['2.13.02.2.01.02', 'Fasilitasi Tata Wilayah Desa', 600_000, 300_000, 50, 300_000],
  ['2.13.02.2.01.03', 'Fasilitasi Penataan Kewenangan Desa', 400_000, 300_000, 75, 100_000],
  [_, 'JUMLAH', 1_000_000, 600_000, 60, 400_000],
  [],
  [_, 'Per Sumber Dana'],
  again,
  [_, 'DAU', 700_000, 500_000, 71, 200_000],
  [_, 'PAD', 300_000, 100_000, 33, 200_000],
];
const whyOf = (again: readonly (string | null)[], row: number) => {
  const [table] = readAll(rows(again));
  expect(table!.rows.map((each) => each.row)).toEqual([1, 2]);
  return table!.ignoredRows.find((each) => each.row === row)?.why;
};

describe('a second table below the plan', () => {
  it('is told by its figures, also by a percent mark and a column without a meaning', () => {
    expect(whyOf([_, 'Jumlah Sumber', _, 'Realisasi (Rp)', '%', 'Sisa (Rp)'], 6)).toBe(
      'tabel lain di bawah',
    );
  });
});
