// Targets of several years side by side: one year left blank, one rate that cannot stand between its neighbours.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const YEARS = ['2025', '2026', '2027', '2028', '2029'];
const row = (
  kode: string,
  name: string,
  indicator: string,
  unit: string,
  start: number,
  targets: readonly number[],
  money: number,
): Input[] => [
  kode,
  name,
  indicator,
  unit,
  start,
  ...targets.flatMap((each, i): Input[] => [
    each,
    Math.round((money * (1 + i * 0.043)) / 25_000) * 25_000,
  ]),
];
const RENSTRA: Rows = [
  ['RENSTRA DINAS PERTANIAN TAHUN 2025-2029'],
  [
    'Kode',
    'Sub Kegiatan',
    'Indikator',
    'Satuan',
    'Kondisi Awal 2024',
    ...YEARS.flatMap((year) => [`Target ${year}`, `Pagu ${year} (Rp)`]),
  ],
  row(
    '3.27.03.2.01.0001',
    'Pengelolaan Lahan Pertanian Berkelanjutan',
    'Luas lahan yang dipetakan',
    'Ha',
    1850,
    [1900, 2050, 2100, 2250, 2400],
    137_450_000,
  ),
  row(
    '3.27.03.2.01.0003',
    'Rehabilitasi Jaringan Irigasi',
    'Panjang jaringan irigasi yang direhabilitasi',
    'Meter',
    4200,
    [4500, 4850, 5200, 5400, 5900],
    3_285_600_000,
  ),
  row(
    '3.27.03.2.01.0004',
    'Pembangunan DAM Parit',
    'Jumlah dam parit yang dibangun',
    'Unit',
    3,
    [4, 4, 5, 5, 6],
    968_450_000,
  ),
  row(
    '3.27.04.2.01.0001',
    'Pengendalian Penyakit Hewan',
    'Persentase ternak yang divaksinasi',
    '%',
    62,
    [65, 68, 72, 76, 80],
    684_725_000,
  ),
  row(
    '3.27.04.2.01.0002',
    'Pembebasan Penyakit Hewan',
    'Jumlah desa bebas penyakit hewan',
    'Desa',
    64,
    [70, 78, 86, 94, 102],
    253_650_000,
  ),
  row(
    '3.27.04.2.04.0001',
    'Pendampingan Unit Usaha Hewan',
    'Persentase unit usaha bersertifikat',
    '%',
    28,
    [32, 36, 41, 46, 52],
    93_175_000,
  ),
  row(
    '3.27.07.2.01.0002',
    'Pengembangan Kelembagaan Petani',
    'Jumlah kelompok tani yang naik kelas',
    'Kelompok',
    22,
    [24, 27, 30, 34, 38],
    218_950_000,
  ),
];
const mine = (cells: Readonly<Record<string, Input>>) =>
  told(change(RENSTRA, cells)).map((each) => [each.code, each.cell]);

describe('targets of the years of a Renstra', () => {
  it('are right as they stand', () => {
    expect(mine({})).toEqual([]);
  });

  it('tell of the one year without a target', () => {
    const found = told(change(RENSTRA, { L7: null }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['target-kosong', 'L7']]);
    expect(found[0]!.message).toContain('padahal anggarannya');
  });

  it('tell of a rate written as a fraction, and of one that falls to less than half of its neighbours', () => {
    expect(mine({ F8: 0.32 })).toEqual([['persen-menyimpang', 'F8']]);
    const [found] = told(change(RENSTRA, { J6: 27 }));
    expect(found).toMatchObject({ code: 'persen-menyimpang', cell: 'J6' });
    expect(found!.message).toContain('tahun di sekitarnya');
  });
});
