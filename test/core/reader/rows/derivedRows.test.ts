// Rows among the works that only work something out: shares, running sums and what is spent of a total.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { gridFrom, type Input, type Rows } from '../../rules/plan.ts';

const _ = null;
const work = (program: Input, name: string, row: number, ...figures: number[]): Input[] => [
  ...[program, name, `Jumlah ${name.toLowerCase()}`, 'Dokumen', `=SUM(F${row}:G${row})`],
  ...figures,
];
const total = (label: string, from: number, to: number): Input[] => [
  ...[label, _, _, _],
  ...['E', 'F', 'G'].map((column) => `=SUM(${column}${from}:${column}${to})`),
];
const PLAN: Rows = [
  [
    'Program',
    'Sub Kegiatan',
    'Indikator',
    'Satuan',
    'Pagu (Rp)',
    'Semester I (Rp)',
    'Semester II (Rp)',
  ],
  work('Program Penataan Desa', 'Fasilitasi Penataan Desa', 2, 10_000_000, 20_000_000),
  work(_, 'Pembinaan Tata Wilayah', 3, 25_000_000, 25_000_000),
  total('Jumlah Program Penataan Desa', 2, 3),
  ['Kumulatif penyerapan (Rp)', _, _, _, _, '=F4', '=F5+G4'],
  ['Serapan kumulatif (%)', _, _, _, _, '=F5/$E4*100', '=G5/$E4*100'],
  work('Program Administrasi Desa', 'Penetapan Batas Desa', 7, 5_000_000, 15_000_000),
  work(_, 'Evaluasi Perkembangan Desa', 8, 8_000_000, 4_000_000),
  total('Jumlah Program Administrasi Desa', 7, 8),
  ['Kumulatif penyerapan (Rp)', _, _, _, _, '=F9', '=F10+G9'],
  ['Serapan kumulatif (%)', _, _, _, _, '=F10/$E9*100', '=G10/$E9*100'],
  ['JUMLAH SELURUH PROGRAM', _, _, _, '=E4+E9', '=F4+F9', '=G4+G9'],
];
const works = (rows: Rows): number[] => [
  ...new Set(readGrid(gridFrom(rows)).flatMap((table) => table.rows.map(({ row }) => row + 1))),
];

describe('rows that work something out', () => {
  it('are no works, wherever they stand', () => {
    expect(works(PLAN)).toEqual([2, 3, 7, 8]);
  });

  it('stay what they are with one figure typed over', () => {
    const rows = PLAN.map((row) => [...row]);
    rows[5] = ['Serapan kumulatif (%)', _, _, _, '=E5/$E4*100', '=F5/$E4*100', 88];
    expect(works(rows)).toEqual([2, 3, 7, 8]);
  });

  it('are works where the figures are their own', () => {
    const rows = PLAN.map((row) => [...row]);
    rows[7] = work(_, 'Kontrol Perkembangan Desa (%)', 8, 8_000_000, 4_000_000);
    expect(works(rows)).toEqual([2, 3, 7, 8]);
  });
});
