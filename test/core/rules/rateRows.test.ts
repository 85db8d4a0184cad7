// Rates end the year where their last quarter ends, beside counts that add up: neither is a fault of the other.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const row = (
  at: number,
  kode: string,
  name: string,
  unit: string,
  target: number,
  quarters: readonly number[],
  year: string,
): Input[] => [
  kode,
  name,
  unit === 'Dokumen' ? `Jumlah dokumen ${name.toLowerCase()}` : `Tingkat ${name.toLowerCase()}`,
  unit,
  target,
  ...quarters,
  year.replace(/#/g, String(at)),
  `=J${at}/E${at}*100`,
];
const SUM = '=F#+G#+H#+I#';
const ROWS: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target'].concat(
    ['I', 'II', 'III', 'IV'].map((quarter) => `Realisasi TW ${quarter}`),
    ['Jumlah Realisasi', 'Capaian (%)'],
  ),
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10=6+7+8+9', '11=10/5x100'],
  row(3, '3.26.02', 'PROGRAM DESTINASI', 'Nilai', 80, [0, 0, 0, 79], SUM),
  row(4, '3.26.02.2.01', 'Daya Tarik', 'Dokumen', 4, [1, 1, 1, 1], SUM),
  row(5, '3.26.02.2.01.0001', 'Penetapan', 'Dokumen', 8, [2, 2, 2, 2], SUM),
  row(6, '3.26.02.2.01.0002', 'Pengadaan', 'Dokumen', 6, [1, 2, 2, 1], SUM),
  row(7, '3.26.03', 'PROGRAM PEMASARAN', '%', 60, [15, 30, 45, 58], '=I#'),
  row(8, '3.26.03.2.01', 'Pemasaran', 'Dokumen', 12, [3, 3, 3, 3], SUM),
  row(9, '3.26.03.2.01.0001', 'Promosi', 'Dokumen', 5, [1, 1, 2, 1], SUM),
  row(10, '3.26.04', 'PROGRAM EKONOMI KREATIF', '%', 40, [10, 20, 30, 39], '=I#'),
  row(11, '3.26.04.2.01', 'Ekonomi Kreatif', 'Dokumen', 7, [1, 2, 2, 2], SUM),
  row(12, '3.26.05', 'PROGRAM SUMBER DAYA', '%', 30, [7, 15, 22, 30], '=I#'),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells)).map((each) => `${each.code} ${each.cell}`);

describe('rates and counts in one column', () => {
  it('may be calculated in two ways, and a sum of nothing and a last figure is that figure', () => {
    expect(found({})).toEqual([]);
  });

  it('a count that leaves out a quarter is still told', () => {
    expect(found({ J6: '=F6+G6+H6' })).toEqual(['rumus-kurang-kolom J6']);
  });
});

describe('an average in the total row', () => {
  const totals = (formula: string): string[] =>
    told([...ROWS, ['JUMLAH', ...Array<null>(9).fill(null), formula]]).map((each) =>
      `${each.code} ${each.cell} ${each.cells.slice(1).join(' ')}`.trim(),
    );

  it('is over all programs', () => {
    expect(totals('=AVERAGE(K3;K7;K10;K12)')).toEqual([]);
    expect(totals('=AVERAGE(K3;K7;K12)')).toEqual(['rumus-rata-rata K13 K10']);
    expect(totals('=AVERAGE(K3;K4;K7;K10;K12)')).toEqual(['rumus-rata-rata K13 K4']);
  });
});
