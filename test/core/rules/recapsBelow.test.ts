// Small recaps below a table: money by its source, added up once more.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

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

  it('hold a figure typed over one of their sums', () => {
    const spent = (row: number) => `=SUMIF($D$5:$D$10;B${row};E$5:E$10)`;
    const years = { E2: 'Realisasi (Rp)', E14: spent(14), E15: 2_100_000_000, E16: spent(16) };
    const amounts = [120e6, 64e6, 298e6, 21e6, 1_904e6, 133e6].map((v, i) => [`E${5 + i}`, v]);
    const sums = { E4: '=SUM(E5:E10)', E3: '=E4', E11: '=E3', E17: '=SUM(E14:E16)' };
    const plan = { ...years, ...sums, ...Object.fromEntries(amounts) };
    expect(found(plan)).toEqual([['rumus-ditimpa', 'E15']]);
    expect(found({ ...plan, E15: spent(15) })).toEqual([]);
  });
});

describe('a recap below a table that asks for names', () => {
  const offices = { PAD: 'Dinas Kesehatan', DAU: 'DPMD', DAK: 'Bappeda' };
  const rows = ROWS.map((row) => row.map((cell) => offices[String(cell) as 'PAD'] ?? cell));
  const by = (cells: Readonly<Record<string, Input>>) =>
    tell(contextOf([gridFrom(change(rows, cells))])).map((each) => [each.code, each.cells]);

  it('finds each as it stands', () => {
    expect(by({})).toEqual([]);
  });

  it('misses the money of one that is spelt otherwise', () => {
    expect(by({ D9: 'DPMDes' })).toEqual([['rumus-kurang-baris', ['C15', 'D9', 'C9']]]);
  });

  it('leaves money alone that belongs to two, or to another altogether', () => {
    expect(by({ D9: 'DPMD, Bappeda' })).toEqual([]);
    expect(by({ D9: 'DPUPR' })).toEqual([]);
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
