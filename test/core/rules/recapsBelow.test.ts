// Small recaps below a table: money by its source, added up once more.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const leaf = (at: number, name: string, source: string, amount: number): Input[] => [
  `2.11.03.2.01.000${at}`,
  name,
  amount,
  source,
];
const ROWS: Rows = [
  ['RENJA DINAS LINGKUNGAN HIDUP TAHUN 2026'],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif (Rp)', 'Sumber Dana'],
  ['2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN', '=C4'],
  ['2.11.03.2.01', 'Pencegahan Pencemaran', '=SUM(C5:C10)'],
  leaf(1, 'Pencegahan Pencemaran Media Tanah, Air, dan Udara', 'DAK', 216_980_000),
  leaf(2, 'Pengendalian Emisi Gas Rumah Kaca', 'PAD', 78_640_000),
  leaf(3, 'Pengelolaan Laboratorium Lingkungan Hidup', 'PAD', 342_715_000),
  leaf(4, 'Informasi Peringatan Pencemaran', 'PAD', 24_960_000),
  leaf(5, 'Pengelolaan Ruang Terbuka Hijau', 'DAU', 2_468_720_000),
  leaf(6, 'Pengelolaan Taman Keanekaragaman Hayati', 'DAU', 137_485_000),
  ['JUMLAH TOTAL', null, '=C3'],
  [],
  [null, 'Rekapitulasi menurut sumber dana :'],
  [null, 'PAD', '=SUMIF($D$5:$D$10;B14;C$5:C$10)'],
  [null, 'DAU', '=SUMIF($D$5:$D$10;B15;C$5:C$10)'],
  [null, 'DAK', '=SUMIF($D$5:$D$10;B16;C$5:C$10)'],
  [null, 'Jumlah', '=SUM(C14:C16)'],
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells)).map((each) => [each.code, each.cell]);

describe('recaps below a table', () => {
  it('are right as they stand', () => {
    expect(found({})).toEqual([]);
  });

  it('lose a line where the sum stops early', () => {
    expect(found({ C17: '=SUM(C14:C15)' })).toEqual([['rumus-kurang-baris', 'C17']]);
  });

  it('lose rows of the plan where one condition tests fewer of them', () => {
    expect(found({ C15: '=SUMIF($D$5:$D$9;B15;C$5:C$9)' })).toEqual([['rumus-beda', 'C15']]);
  });
});
