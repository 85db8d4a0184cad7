// Columns behind the money of a table: the program that a recap looks up names no rows, and what is left is no pagu.
import { describe, expect, it } from 'vitest';
import { read } from './readOne.ts';

const _ = null;

describe('columns behind the money', () => {
  it('hold the program of each row, which opens no row of its own', () => {
    const table = read([
      ['LAPORAN PELAKSANAAN RENCANA AKSI SAMPAI DENGAN TRIWULAN III'],
      ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Kode Sub Kegiatan', 'Program'],
      ['I', 'PPTK : [Nama]', 4_495_820, 3_147_000, _, _],
      [
        1,
        'Penyediaan Gaji dan Tunjangan ASN',
        4_153_895,
        3_020_155,
        '2.15.01.2.02.0001',
        'Penunjang',
      ],
      [2, 'Penyediaan Bahan Logistik Kantor', 341_925, 126_845, '2.15.01.2.06.0004', 'Penunjang'],
      ['II', 'PPTK : [Nama]', 462_155, 316_650, _, _],
      [1, 'Pembangunan Prasarana Jalan', 171_180, 98_729, '2.15.02.2.02.0001', 'LLAJ'],
      [2, 'Penyediaan Perlengkapan Jalan', 290_975, 217_921, '2.15.02.2.02.0002', 'LLAJ'],
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual([
      ...['PPTK : [Nama]', 'Penyediaan Gaji dan Tunjangan ASN', 'Penyediaan Bahan Logistik Kantor'],
      ...['PPTK : [Nama]', 'Pembangunan Prasarana Jalan', 'Penyediaan Perlengkapan Jalan'],
    ]);
  });

  it('tell what is left of the money, also where only years are planned', () => {
    const years = ['2023', '2024'];
    const table = read(
      [
        ['No', 'Rencana Aksi', 'Anggaran', _, _, 'Realisasi Anggaran', _, _, 'Sisa Anggaran'],
        [_, _, ...years, 'Jumlah', ...years, 's.d. 2024', _],
        [
          1,
          'Rembuk stunting',
          191_830_000,
          200_080_000,
          391_910_000,
          173_980_000,
          195_960_000,
          369_940_000,
          21_970_000,
        ],
        [
          2,
          'Penetapan desa lokus',
          14_830_000,
          15_340_000,
          30_170_000,
          13_640_000,
          13_860_000,
          27_500_000,
          2_670_000,
        ],
        [
          3,
          'Pembinaan TPPS',
          107_600_000,
          126_330_000,
          233_930_000,
          102_990_000,
          111_560_000,
          214_550_000,
          19_380_000,
        ],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] },
    );
    expect(table.columns.find(({ column }) => column === 8)).toBeUndefined();
    expect(table.unknownColumns.map(({ title }) => title)).toContain('Sisa Anggaran');
  });
});
