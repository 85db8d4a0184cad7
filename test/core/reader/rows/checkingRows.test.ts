// Rows that check a total are no rows of the plan, wherever they stand; rows of the plan below a total stay.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

type Rows = readonly (readonly CellInput[])[];
const _ = null;
const f = (formula: string, value: number | string): CellInput => ({ f: formula, v: value });
const rowsOf = (rows: Rows): number[] => read(rows).rows.map(({ row }) => row + 1);
const totalsOf = (rows: Rows): number[] => read(rows).totalRows.map(({ row }) => row + 1);

const CODED: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ['7.01.02', 'PROGRAM PELAYANAN PUBLIK', f('=SUM(C3:C4)', 50e6), f('=SUM(D3:D4)', 20e6)],
  ['7.01.02.2.01', 'Koordinasi Pemerintahan di Kecamatan', 30e6, 12e6],
  ['7.01.02.2.04', 'Urusan yang Dilimpahkan kepada Camat', 20e6, 8e6],
  ['7.01.06', 'PROGRAM PEMBINAAN DESA', f('=SUM(C6:C7)', 40e6), f('=SUM(D6:D7)', 15e6)],
  ['7.01.06.2.01', 'Pembinaan dan Pengawasan Desa', 25e6, 10e6],
  ['7.01.06.2.02', 'Fasilitasi Musyawarah Desa', 15e6, 5e6],
  ['JUMLAH', _, f('=C2+C5', 90e6), f('=D2+D5', 35e6)],
];
const PLAN = [2, 3, 4, 5, 6, 7];

describe('rows that check a total', () => {
  it('stand below it, typed, with what is left of it', () => {
    const rows: Rows = [
      ...CODED,
      ['Pagu menurut Perda APBD', _, 91e6, _],
      ['Selisih', _, f('=C8-C9', -1e6), _],
    ];
    expect(rowsOf(rows)).toEqual(PLAN);
    expect(totalsOf(rows)).toEqual([8]);
  });

  it('stand below it with nothing that compares them, where all rows of the plan have a code', () => {
    const rows: Rows = [...CODED, [_, 'Anggaran kas menurut BPKAD', 88e6, 30e6]];
    expect(rowsOf(rows)).toEqual(PLAN);
  });

  it('give verdicts and shares, pasted as values', () => {
    const below: Rows = [
      [_, 'Target serapan Semester I', 45e6, 20e6],
      ['Proporsi (%)', _, 56, 44],
      ['Kontrol terhadap DPA', _, 0, 0],
    ];
    expect(rowsOf([...CODED, ...below])).toEqual(PLAN);
    const works: Rows = [
      ['7.01.07', 'PROGRAM KETENTERAMAN', 12e6, 4e6],
      ['7.01.07.2.01', 'Koordinasi Ketenteraman di Kecamatan', 12e6, 4e6],
    ];
    expect(rowsOf([...CODED, ...works])).toEqual([...PLAN, 9, 10]);
  });

  it('are compared in words', () => {
    const rows: Rows = [
      ['No', 'Kegiatan', 'Indikator', 'Serapan TW I (%)', 'Serapan TW II (%)'],
      ...['Pelatihan Kader', 'Forum Warga', 'Bantuan Modal', 'Posyandu'].map(
        (name, i): CellInput[] => [i + 1, name, `Jumlah ${name}`, 20 + i, 44 + i],
      ),
      [_, 'RATA-RATA', _, f('=AVERAGE(D2:D5)', 21.5), f('=AVERAGE(E2:E5)', 45.5)],
      [_, 'JUMLAH', _, f('=SUM(D2:D5)', 86), f('=SUM(E2:E5)', 182)],
      [_, 'Sasaran semester', _, 90, 180],
      [
        _,
        'Keterangan',
        _,
        f('=IF(D7>=D8;"Ya";"Belum")', 'Belum'),
        f('=IF(E7>=E8;"Ya";"Belum")', 'Ya'),
      ],
    ];
    expect(rowsOf(rows)).toEqual([2, 3, 4, 5]);
  });

  it('stand above the total, which does not add them', () => {
    const rows: Rows = [
      ['No', 'Uraian Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [1, 'Rehabilitasi Jalan', 30e6, 12e6],
      [2, 'Pemeliharaan Jembatan', 20e6, 8e6],
      [3, 'Penataan Ruang', 40e6, 15e6],
      [_, 'Pagu DPA', f("='DPA'!G23", 91e6), _],
      [_, 'JUMLAH', f('=SUM(C2:C4)', 90e6), f('=SUM(D2:D4)', 35e6)],
      [_, 'Lebih/kurang', f('=C6-C5', -1e6), _],
    ];
    expect(rowsOf(rows)).toEqual([2, 3, 4]);
  });

  it('have as much as the total, among rows that say no more than their names', () => {
    const rows: Rows = [
      ['Uraian Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['Rehabilitasi Jalan', 30e6, 12e6],
      ['Pemeliharaan Jembatan', 20e6, 8e6],
      ['Penataan Ruang', 40e6, 15e6],
      ['JUMLAH', f('=SUM(B2:B4)', 90e6), f('=SUM(C2:C4)', 35e6)],
      ['Sesuai SIPD', 90e6, 35e6],
    ];
    expect(rowsOf(rows)).toEqual([2, 3, 4]);
  });

  it('are no totals though they are called so', () => {
    const rows: Rows = [
      ...CODED,
      ['JUMLAH MENURUT DPA', _, 90e6, _],
      ['SELISIH', _, f('=C8-C9', 0), _],
    ];
    expect(totalsOf(rows)).toEqual([8]);
  });
});

describe('rows of the plan below a total', () => {
  it('have a code', () => {
    expect(rowsOf([...CODED, ['7.01.05', 'PROGRAM PEMERINTAHAN UMUM', 90e6, 0]])).toEqual([
      ...PLAN,
      9,
    ]);
  });

  it('are added by a later total', () => {
    const rows: Rows = [
      ...CODED,
      [_, 'Bantuan kepada desa', 25e6, 10e6],
      ['JUMLAH SELURUHNYA', _, f('=C8+C9', 115e6), f('=D8+D9', 45e6)],
    ];
    expect(rowsOf(rows)).toEqual([...PLAN, 9]);
  });

  it('say no less than those above', () => {
    const rows: Rows = [
      ['Uraian Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['Rehabilitasi Jalan', 30e6, 12e6],
      ['Pemeliharaan Jembatan', 20e6, 8e6],
      ['Jumlah Bina Marga', f('=SUM(B2:B3)', 50e6), f('=SUM(C2:C3)', 20e6)],
      ['Rencana Tata Ruang', 15e6, 4e6],
      ['Izin Mendirikan Bangunan', 10e6, 2e6],
    ];
    expect(rowsOf(rows)).toEqual([2, 3, 5, 6]);
  });

  it('head works of their own', () => {
    const rows: Rows = [
      ['No', 'Program/Kegiatan', 'Indikator', 'Satuan', 'Pagu (Rp)'],
      ...[1, 2, 3, 4, 5, 6].map((n): CellInput[] => [
        n,
        `Bina Desa ${n}`,
        'Desa dibina',
        'Desa',
        5e6,
      ]),
      [_, 'JUMLAH A', _, _, f('=SUM(E2:E7)', 30e6)],
      [_, 'PROGRAM KEBERSIHAN', _, _, f('=SUM(E10:E11)', 9e6)],
      ...[7, 8].map((n): CellInput[] => [n, `Bina Kota ${n}`, 'RW dibina', 'RW', 4_500_000]),
    ];
    expect(rowsOf(rows)).toContain(9);
  });

  it('are the only program, below the total at the top', () => {
    const rows: Rows = [
      ['Uraian Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['JUMLAH', 50e6, 20e6],
      ['PROGRAM PELAYANAN PUBLIK', 50e6, 20e6],
      ['Koordinasi Pemerintahan', 30e6, 12e6],
      ['Pelimpahan Urusan', 20e6, 8e6],
    ];
    expect(rowsOf(rows)).toEqual([3, 4, 5]);
  });
});
