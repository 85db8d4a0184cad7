// Goals beside the kegiatan of a program, goals above programs, and remarks under a title of figures.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const HEAD: CellInput[] = [
  ...['Sasaran Strategis', 'Program / Kegiatan / Sub Kegiatan', 'Indikator Kinerja'],
  ...['Target', 'Pagu (Rp)'],
];
const money = (formula: string, v: number): CellInput => ({ f: formula, v });
const PROGRAM = 'PROGRAM PENYULUHAN PERTANIAN';
const KEGIATAN = 'Pelaksanaan Penyuluhan Pertanian';
const GOAL = 'Meningkatnya kapasitas petani';
const sub = (name: string, pagu: number): CellInput[] => [
  ...[null, name, `Jumlah ${name}`],
  ...['4 Unit', pagu],
];

const plan = (first: CellInput, second: CellInput): CellInput[][] => [
  HEAD,
  [first, PROGRAM, 'Persentase kelembagaan petani', '85 %', money('=E3', 50e6)],
  [second, KEGIATAN, 'Persentase kelompok tani', '85 %', money('=SUM(E4:E5)', 50e6)],
  sub('Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa', 20e6),
  sub('Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa', 30e6),
  [first, 'PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA', 'Produksi ikan', '2 Ton', money('=E7', 9e6)],
  [second, 'Pengelolaan Pembudidayaan Ikan', 'Jumlah unit', '14 Unit', money('=SUM(E8:E9)', 9e6)],
  sub('Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota', 4e6),
  sub('Penyediaan Sarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota', 5e6),
];

describe('a column of goals', () => {
  it('heads no rows where it is filled beside the kegiatan of a program', () => {
    const { rows } = read(plan(null, GOAL));
    expect(rows.map(({ level, parent }) => [level, parent])).toEqual([
      ['program', null],
      ['kegiatan', 0],
      ['sub_kegiatan', 1],
      ['sub_kegiatan', 1],
      ['program', null],
      ['kegiatan', 4],
      ['sub_kegiatan', 5],
      ['sub_kegiatan', 5],
    ]);
    expect(rows[1]!.values.sasaran!.text).toBe(GOAL);
  });

  it('heads the programs that it stands beside', () => {
    const { rows } = read(plan(GOAL, null));
    expect(rows.slice(0, 3).map(({ level, parent }) => [level, parent])).toEqual([
      ['sasaran', null],
      ['program', 0],
      ['kegiatan', 1],
    ]);
  });

  it('heads no rows where it is written behind the names, beside the programs', () => {
    const behind = plan(GOAL, null).map(([goal, name, ...rest]): CellInput[] => [
      ...[name ?? null, goal ?? null, ...rest],
    ]);
    const { rows } = read(behind);
    expect(rows.map(({ level, parent }) => [level, parent]).slice(0, 5)).toEqual([
      ['program', null],
      ['kegiatan', 0],
      ['sub_kegiatan', 1],
      ['sub_kegiatan', 1],
      ['program', null],
    ]);
  });

  it('heads kegiatan where no program stands in the table', () => {
    const rows = plan(null, GOAL).filter((_, i) => i !== 1 && i !== 5);
    expect(read(rows).rows.map(({ level }) => level)).toContain('sasaran');
  });
});

describe('words under a title of figures', () => {
  const told = (remark: CellInput): CellInput[][] => [
    ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi Keuangan', null, null],
    [null, null, null, 'Rupiah', 'Rincian Masalah', 'Tindak Lanjut'],
    ...['jalan', 'jembatan', 'irigasi', 'drainase'].map((name, i): CellInput[] => [
      ...[i + 1, `Pemeliharaan ${name} kabupaten`, 100e6 + i, 60e6 + i],
      ...[i === 1 ? remark : null, null],
    ]),
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'];

  it('are no realisasi', () => {
    const table = read(told('Penyedia terlambat mengirim barang'), { merges });
    expect(table.unknownColumns.map(({ column }) => column)).toContain(4);
  });
});

describe('a column of row numbers', () => {
  it('may be headed by a # alone', () => {
    const rows = ['jalan', 'jembatan', 'irigasi'].map((name, i): CellInput[] => [
      ...[i + 1, `Program Pemeliharaan ${name}`, 100e6 + i],
    ]);
    expect(ids(read([['#', 'Program', 'Pagu (Rp)'], ...rows]))).toBe('no uraian pagu');
  });

  it('may hold the name of a group, which is no blank row', () => {
    const works = (names: readonly string[]): CellInput[][] =>
      names.map((name, i) => [i + 1, `Program ${name}`, 100e6 + i]);
    const table = read([
      ['No', 'Program', 'Pagu (Rp)'],
      ['PENDIDIKAN', null, null],
      ...works(['Pendidikan Anak Usia Dini', 'Wajib Belajar']),
      ['KEBUDAYAAN', null, null],
      ...works(['Pengembangan Nilai Budaya', 'Pengelolaan Keragaman Budaya']),
    ]);
    expect(table.rows.filter(({ level }) => level === 'program')).toHaveLength(4);
    expect(table.ignoredRows.every(({ why }) => why !== 'baris kosong')).toBe(true);
  });
});
