// Groups told by their formulas alone, where the title of their column names one level of the plan at most.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { change, gridFrom, type Rows, told } from '../../rules/plan.ts';

const levels = (rows: Rows): string => {
  const [table] = readGrid(gridFrom(rows));
  return table!.rows.map(({ level }) => level[0]).join('');
};

const work = (mark: string, name: string, row: number, volume: number): Rows[number] => [
  ...[mark, name, volume, 'ruang', 187_500_000, `=C${row}*E${row}`, 140_000_000 * volume],
  `=F${row}-G${row}`,
];
const group = (mark: string, name: string, formula: (letter: string) => string): Rows[number] => [
  ...[mark, name, null, null, null, formula('F'), formula('G'), formula('H')],
];
const DAK: Rows = [
  [
    ...['No', 'Subbidang / Satuan Pendidikan / Menu Kegiatan', 'Volume', 'Satuan'],
    ...['Harga Satuan (Rp)', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
  ],
  group('I', 'SUBBIDANG SMA', (c) => `=${c}3+${c}6`),
  group('1', 'SMAN 1 Sukajaya', (c) => `=SUM(${c}4:${c}5)`),
  work('a.', 'Rehabilitasi ruang kelas', 4, 4),
  work('b.', 'Pembangunan laboratorium', 5, 1),
  group('2', 'SMAN 1 Batukarang', (c) => `=SUM(${c}7:${c}8)`),
  work('a.', 'Pembangunan ruang kelas baru', 7, 2),
  work('b.', 'Rehabilitasi toilet', 8, 3),
  group('II', 'SUBBIDANG SMK', (c) => `=${c}10`),
  group('1', 'SMKN 1 Wanasari', (c) => `=SUM(${c}11:${c}12)`),
  work('a.', 'Rehabilitasi ruang kelas', 11, 2),
  work('b.', 'Pengadaan peralatan praktik', 12, 5),
  group('', 'JUMLAH', (c) => `=${c}2+${c}9`),
];
const cells = (changes: Parameters<typeof change>[1]): string[] =>
  told(change(DAK, changes)).map(({ code, cell }) => `${code} ${cell}`);

describe('a column of three steps whose title ends in the last of them', () => {
  it('has the levels that the formulas show', () => {
    expect(levels(DAK)).toBe('pkssksspkss');
    expect(cells({})).toEqual([]);
  });

  it('has them by any title', () => {
    expect(levels(change(DAK, { B1: 'Bidang / Lokasi / Kegiatan' }))).toBe('pkssksspkss');
    expect(levels(change(DAK, { B1: 'Nama Kegiatan' }))).toBe('pkssksspkss');
  });

  it('keeps them where a sum leaves a work out', () => {
    const short = { F3: '=SUM(F4:F4)', G3: '=SUM(G4:G4)', H3: '=SUM(H4:H4)' };
    expect(levels(change(DAK, short))).toBe('pkssksspkss');
    expect(cells({ F3: '=SUM(F4:F4)' })).toEqual(['rumus-kurang-baris F3']);
    expect(cells({ G13: '=G2' })).toEqual(['rumus-kurang-baris G13']);
  });
});

describe('a column of one level', () => {
  const FLAT: Rows = [
    ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...['Rehabilitasi', 'Pengadaan', 'Pelatihan', 'Forum Warga', 'Posyandu'].map(
      (name, i): Rows[number] => [i + 1, name, 1_000_000 * (i + 3), 900_000 * (i + 2)],
    ),
    [null, 'JUMLAH', '=SUM(C2:C6)', '=SUM(D2:D6)'],
  ];

  it('stays one where nothing but the total adds', () => {
    expect(levels(FLAT)).toBe('kkkkk');
  });

  it('stays one where one row adds another by a slip', () => {
    expect(levels(change(FLAT, { C3: '=C4' }))).toBe('kkkkk');
  });

  it('has two where some add the others', () => {
    const rows: Rows = [
      FLAT[0]!,
      ['A', 'Pelayanan Dasar', '=SUM(C3:C4)', '=SUM(D3:D4)'],
      [1, 'Posyandu', 3_000_000, 1_000_000],
      [2, 'Pelatihan Kader', 4_000_000, 2_000_000],
      ['B', 'Sarana', '=SUM(C6:C7)', '=SUM(D6:D7)'],
      [1, 'Rehabilitasi', 5_000_000, 2_500_000],
      [2, 'Pengadaan', 6_000_000, 3_000_000],
      [null, 'JUMLAH', '=C2+C5', '=D2+D5'],
    ];
    expect(levels(rows)).toBe('ksskss');
  });
});
