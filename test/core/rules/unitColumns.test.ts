// Units beside each other on any sheet: the one row where two columns say something else of one thing.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.02.02', 'PROGRAM UPAYA KESEHATAN', '=C3'],
  ['1.02.02.2.01', 'Penyediaan Fasilitas Pelayanan', 741_250_000],
];
const UNITS = ['Liter', 'Rim', 'Kotak', 'Liter', 'Box', 'Rim', 'Kotak', 'Orang/Bulan'];
/** Prices before and after the change, on a sheet that is no plan. */
const PRICES: Rows = [
  ['', 'Uraian', 'Sebelum', null, null, 'Setelah'],
  ['', null, 'Volume', 'Satuan', 'Harga Satuan', 'Volume', 'Satuan', 'Harga Satuan'],
  ...UNITS.map((unit, i): Input[] => ['', `Butir ${i}`, 40 + i, unit, 900, 50 + i, unit, 950]),
];
const told = (sheet: Rows): string[] =>
  findingsIn(bookFrom({ Rencana: PLAN, Rincian: sheet })).flatMap(({ code, cells }) =>
    code === 'satuan-berubah'
      ? [cells.map(({ row, column }) => cellName(row, column)).join(' ')]
      : [],
  );

describe('satuan-berubah: units in columns that agree in all other rows', () => {
  it('names the later one, with the one beside it', () => {
    expect(told(PRICES)).toEqual([]);
    expect(told(change(PRICES, { G6: 'Rim' }))).toEqual(['G6 D6']);
  });

  it('names the one that clashes with most others', () => {
    const third = (rows: Rows): Rows =>
      rows.map((row, i) => [...row, i === 1 ? 'Satuan' : (UNITS[i - 2] ?? null)]);
    expect(told(third(change(PRICES, { D6: 'Rim' })))).toEqual(['D6 G6']);
  });

  it('reads units without a title, each right of a figure', () => {
    const years: Rows = [
      ['', 'Program', 'Tahun 1', null, 'Lokasi', 'Tahun 2', null, 'Lokasi'],
      ...UNITS.map((unit, i): Input[] => [
        ...['', `Keluaran ${i}`, 40 + i, unit, i === 3 ? 'Kota' : 'Semua Kecamatan'],
        ...[50 + i, unit, 'Semua Kecamatan'],
      ]),
    ];
    expect(told(years)).toEqual([]);
    expect(told(change(years, { G5: 'Rim' }))).toEqual(['G5 D5']);
  });

  it('is silent where units differ more often, or all rows have one unit', () => {
    expect(told(change(PRICES, { G6: 'Rim', G8: 'Liter' }))).toEqual([]);
    const same = Object.fromEntries(
      UNITS.flatMap((_, i) => [`D${i + 3}`, `G${i + 3}`].map((cell) => [cell, 'Dokumen'])),
    );
    expect(told(change(PRICES, { ...same, G6: 'Laporan' }))).toEqual([]);
  });

  it('reads units written with their figures', () => {
    const texts: Rows = [
      ['', 'Keluaran', 'Tahun ini', 'Tahun depan'],
      ...UNITS.map((unit, i): Input[] => [
        '',
        `Keluaran ${i}`,
        `${i + 3} ${unit}`,
        `${i + 4} ${unit}`,
      ]),
    ];
    expect(told(texts)).toEqual([]);
    expect(told(change(texts, { C5: '5 Orang' }))).toEqual(['D5 C5']);
  });
});
