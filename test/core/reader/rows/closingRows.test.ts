// Rows under the grand total that work something out from it, of whatever name, and the signature beside a recap.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { gridFrom, type Input, type Rows } from '../../rules/plan.ts';

const _ = null;
const work = (kode: string, name: string, ...figures: Input[]): Input[] => [
  kode,
  name,
  `Jumlah ${name.toLowerCase()}`,
  'Dokumen',
  ...figures,
];
const PLAN: Rows = [
  [
    'Kode',
    'Program / Kegiatan / Sub Kegiatan',
    'Indikator',
    'Satuan',
    'Pagu (Rp)',
    'TW I (Rp)',
    'TW II (Rp)',
  ],
  work('2.13.04', 'PROGRAM PENATAAN DESA', '=E3', '=F3', '=G3'),
  work(
    '2.13.04.2.01',
    'Penyelenggaraan Penataan Desa',
    '=SUM(E4:E6)',
    '=SUM(F4:F6)',
    '=SUM(G4:G6)',
  ),
  work('2.13.04.2.01.0001', 'Fasilitasi Penataan Desa', 30_000_000, 10_000_000, 20_000_000),
  work('2.13.04.2.01.0002', 'Pembinaan Tata Wilayah', 50_000_000, 25_000_000, 25_000_000),
  work('2.13.04.2.01.0003', 'Penetapan Batas Desa', 20_000_000, 5_000_000, 15_000_000),
  [_, 'JUMLAH SELURUH PROGRAM', _, 'Rp', '=E2', '=F2', '=G2'],
];
const read = (rows: Rows): string => {
  const [table] = readGrid(gridFrom(rows));
  return `${table!.rows.map(({ row }) => row + 1).join(' ')} | ${table!.totalRows.map(({ row }) => row + 1).join(' ')}`;
};

describe('rows that close a table', () => {
  it('are no works, whatever unit stands beside them', () => {
    const rows = [
      ...PLAN,
      [_, 'Kumulatif s.d. triwulan', _, 'Rp', _, '=F7', '=F8+G7'],
      [_, 'Deviasi terhadap kas', _, '% poin', _, '=F8/$E7*100-50', '=G8/$E7*100-100'],
    ];
    expect(read(rows)).toBe('2 3 4 5 6 | 7');
  });

  it('are works where figures are typed, or an indicator stands beside the name', () => {
    const rows = [
      ...PLAN,
      [_, 'Pengadaan kendaraan dinas', 'Jumlah kendaraan', 'Unit', 40_000_000, 40_000_000, 0],
    ];
    expect(read(rows)).toBe('2 3 4 5 6 8 | 7');
  });

  it('begin under the first total below which nothing is numbered', () => {
    const rows = [
      ...PLAN,
      [],
      [_, 'Menurut sumber dana'],
      [_, 'PAD', _, _, _, '=F4', '=G4'],
      [_, 'DAU', _, _, _, '=F5+F6', '=G5+G6'],
      [_, 'Jumlah', _, _, _, '=SUM(F10:F11)', '=SUM(G10:G11)'],
    ];
    expect(read(rows).split(' | ')[0]).toBe('2 3 4 5 6');
  });

  it('are left aside where someone signs to their right', () => {
    const recap = (...cells: Input[]): Input[] => cells;
    const rows = [
      ...PLAN,
      [],
      recap('REKAP PER SUMBER DANA'),
      recap('Sumber Dana', 'Jumlah (Rp)', 'Porsi (%)', _, _, 'Karangmulya, 10 Januari 2025'),
      recap('PAD', '=SUM(E4:E5)', '=B11/B$13*100', _, _, 'Kepala Dinas'),
      recap('DAU', '=E6', '=B12/B$13*100'),
      recap('Jumlah', '=SUM(B11:B12)', '=SUM(C11:C12)', _, _, '..............................'),
    ];
    expect(read(rows).split(' | ')[0]).toBe('2 3 4 5 6');
  });
});
