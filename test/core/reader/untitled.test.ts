// Titles that the vocabulary does not know: what stands below them tells codes, names and levels.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import type { CellInput } from '../../support/gridOf.ts';
import { ids, read, readAll } from './readOne.ts';

const levels = (table: PlanTable): string[] =>
  table.rows.map(({ row, level, parent }) => {
    const above = parent === null ? '-' : table.rows[parent]!.row + 1;
    return `${row + 1} ${level} ${above}`;
  });
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });

describe('columns that are called anything', () => {
  const ROWS: readonly (readonly CellInput[])[] = [
    ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa tertata', 100, '%', 30_000_000],
    ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 57, 'Desa', 30_000_000],
    ['2.13.02.2.01.0002', 'Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 57, 'Desa', 30_000_000],
  ];

  it('are names and codes where codes and indicators stand', () => {
    const table = read([
      ['Nomenklatur Rekening', 'Isi Renja', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
      ...ROWS,
    ]);
    expect(ids(table)).toBe('kode uraian indikator target satuan pagu');
    expect(levels(table)).toEqual(['2 program -', '3 kegiatan 2', '4 sub_kegiatan 3']);
  });

  it.each([
    'Strategi / Perangkat Daerah Pelaksana / Program – Kegiatan – Sub Kegiatan',
    'Unit Kerja',
    'Penanggung Jawab Program / Kegiatan',
    'Rincian Belanja',
    'Lokasi / Kegiatan',
    'Output',
    'Keterangan',
    'Rencana Aksi',
    'Sasaran',
  ])('are names beside codes also below “%s”', (title) => {
    const table = read([
      ['Kode', title, 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)', 'Penanggung Jawab'],
      ...ROWS.map((row) => [...row, 'Bidang Pemerintahan Desa']),
    ]);
    expect(ids(table)).toBe('kode uraian indikator target satuan pagu penanggungJawab');
    expect(levels(table)).toEqual(['2 program -', '3 kegiatan 2', '4 sub_kegiatan 3']);
  });

  it('are names by the nomenclature, without codes', () => {
    const table = read([
      ['No', 'Unit Kerja', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
      ['A', 'Administrasi Umum Perangkat Daerah', 'Jumlah dokumen', 12, 'Dokumen', 30_000_000],
      [1, 'Penyediaan Bahan Logistik Kantor', 'Jumlah paket', 4, 'Paket', 10_000_000],
      [2, 'Penyediaan Barang Cetakan dan Penggandaan', 'Jumlah paket', 4, 'Paket', 20_000_000],
    ]);
    expect(ids(table)).toBe('no uraian indikator target satuan pagu');
    expect(table.rows).toHaveLength(3);
  });

  it('stay those who answer, where programs have a column of their own', () => {
    const table = read([
      ['Kode', 'Unit Kerja', 'Program / Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)'],
      ...ROWS.map(([kode, name, _indicator, ...rest], i) => [
        ...[kode!, `Bidang Penataan Desa ${i + 1}`, name!, ...rest],
      ]),
    ]);
    expect(ids(table)).toBe('kode penanggungJawab uraian target satuan pagu');
  });

  const AMOUNTS: readonly (readonly [string, CellInput])[] = [
    ['Penataan Wilayah dan Batas Desa', sum('=D3+D6', 120_000_000)],
    ['Pelaksanaan Tata Batas Desa', sum('=SUM(D4:D5)', 90_000_000)],
    ['Pemasangan Patok Batas', 40_000_000],
    ['Penyusunan Peta Desa', 50_000_000],
    ['Peresmian Desa Persiapan', 30_000_000],
  ];

  it.each([
    ['the word program', AMOUNTS.map(([name], i) => [i === 0 ? `Program ${name}` : name, 5])],
    ['sums of sums', AMOUNTS],
  ] as const)('are names where %s stands below, without codes and indicators', (_, rows) => {
    const table = read([
      ['No', 'Isi Renja', 'Satuan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...rows.map(([name, amount], i) => [i + 1, name, 'Dokumen', amount, 1_000_000]),
    ]);
    expect(ids(table)).toBe('no uraian satuan pagu realisasiRp');
    expect(table.rows).toHaveLength(5);
  });

  it('are not read into a list of services with their money', () => {
    const tables = readAll([
      ['No', 'Jenis Layanan', 'Satuan', 'Target', 'Pagu (Rp)'],
      [1, 'Pelayanan kesehatan ibu hamil', 'Orang', 540, 120_000_000],
      [2, 'Pelayanan kesehatan ibu bersalin', 'Orang', 515, 90_000_000],
      [3, 'Pelayanan kesehatan bayi baru lahir', 'Orang', 491, 40_000_000],
    ]);
    expect(tables).toEqual([]);
  });
});

describe('rows without codes, words or looks', () => {
  const NAMES = ['Penataan', 'Tata Batas', 'Patok', 'Peta', 'Kerja Sama', 'Antardesa', 'Pasar'];
  const table = (formulas: readonly (CellInput | null)[]): PlanTable =>
    read([
      ['No', 'Uraian', 'Satuan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...NAMES.map((name, i) => [i + 1, name, 'Dokumen', formulas[i]!, (i + 2) * 1_000_000]),
    ]);
  const RIGHT = [
    sum('=D3', 90_000_000),
    sum('=SUM(D4:D5)', 90_000_000),
    ...[40_000_000, 50_000_000],
    sum('=D7', 33_000_000),
    sum('=SUM(D8:D8)', 33_000_000),
    33_000_000,
  ];

  it('have their levels by who adds whom', () => {
    expect(levels(table(RIGHT))).toEqual([
      ...['2 program -', '3 kegiatan 2', '4 sub_kegiatan 3', '5 sub_kegiatan 3'],
      ...['6 program -', '7 kegiatan 6', '8 sub_kegiatan 7'],
    ]);
  });

  it('keep them when an amount is a thousand times too large', () => {
    const slip = RIGHT.map((cell, i) => (i === 2 ? 40_000_000_000 : cell));
    expect(levels(table(slip))).toEqual(levels(table(RIGHT)));
  });

  it('keep them when a figure is typed over the sum of a program', () => {
    const typed = RIGHT.map((cell, i) => (i === 4 ? 35_000_000 : cell));
    expect(levels(table(typed))).toEqual(levels(table(RIGHT)));
  });
});
