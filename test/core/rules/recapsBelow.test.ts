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

describe('a recap per program below a plan with levels side by side', () => {
  const work = (program: string | null, name: string, amount: number): Input[] => [
    ...[program, name, `Jumlah ${name}`, 'Unit', 4, amount],
  ];
  const again = (name: string, formula: string): Input[] => [name, null, null, null, null, formula];
  const [MARKET, STAPLES, METROLOGY] = [
    'PROGRAM SARANA DISTRIBUSI PERDAGANGAN',
    'PROGRAM STABILISASI HARGA BARANG POKOK',
    'PROGRAM PERLINDUNGAN KONSUMEN',
  ];
  const PLAN: Rows = [
    ['MATRIKS RENCANA AKSI DINAS PERDAGANGAN TAHUN 2025'],
    ['Program', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Anggaran (Rp)'],
    work(MARKET, 'Penyediaan Sarana Distribusi', 398_430_000),
    work(null, 'Pemberdayaan Pengelola Sarana', 192_310_000),
    work(STAPLES, 'Pemantauan Harga dan Stok', 211_780_000),
    work(null, 'Pelaksanaan Operasi Pasar', 372_850_000),
    work(METROLOGY, 'Pelaksanaan Metrologi Legal', 31_540_000),
    work(null, 'Pengawasan Metrologi', 201_940_000),
    ['JUMLAH', null, null, null, null, '=SUM(F3:F8)'],
    [],
    ['Rekap per program'],
    again(MARKET, '=SUM(F3:F4)'),
    again(STAPLES, '=SUM(F5:F6)'),
    again(METROLOGY, '=SUM(F7:F8)'),
  ];
  const slips = (cells: Readonly<Record<string, Input>>) =>
    told(change(PLAN, cells)).map((each) => `${each.code} ${each.cell}`);

  it('adds the rows of the program that each line names', () => {
    expect(slips({})).toEqual([]);
    expect(slips({ F13: '=SUM(F5:F7)' })).toEqual(['rumus-lewat-batas F13']);
    expect(slips({ F13: '=SUM(F6:F6)' })).toEqual(['rumus-kurang-baris F13']);
    expect(slips({ F12: 590_740_000 })).toEqual(['rumus-ditimpa F12']);
  });

  it('is no part of the grand total', () => {
    expect(slips({ F9: '=SUM(F2:F7)' })).toEqual(['rumus-kurang-baris F9']);
  });
});
