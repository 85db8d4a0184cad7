// The rule rumus-kurang-kolom: a sum of quarters that leaves one out.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-kurang-kolom';

describe('rumus-kurang-kolom: a sum of quarters that leaves one out', () => {
  it('names the quarter', () => {
    const found = told(change(EVALUASI, { L9: '=H9+I9+J9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['L9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Realisasi TW IV');
    expect(repair(mine[0])).toBe('=H9+I9+J9+K9');
  });

  it('names the quarter that stands in its place a second time', () => {
    const mine = told(change(EVALUASI, { L9: '=H9+I9+J9+J9' }));
    expect(mine.map((each) => [each.code, each.cell])).toEqual([[CODE, 'L9']]);
    expect(mine[0]!.message).toContain(
      'memuat dua kali kolom “Realisasi TW III (Rp)” dan tidak memuat kolom “Realisasi TW IV (Rp)”',
    );
  });

  it('tells a difference taken the other way round', () => {
    const left = [8, 9, 10, 11, 13, 14, 15].map((row) => [`O${row}`, `=G${row}-L${row}`]);
    const cells = { O3: 'Sisa Anggaran (Rp)', ...Object.fromEntries(left), O10: '=L10-G10' };
    const mine = told(change(EVALUASI, cells)).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['O10']);
    expect(mine[0]!.message).toContain('rumus =L10-G10 mengurangkan terbalik');
    expect(repair(mine[0])).toBe('=G10-L10');
  });

  it('accepts a range for single cells', () => {
    const found = told(change(EVALUASI, { L9: '=SUM(H9:K9)' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

const HEAD = ['No', 'Kode', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target'];
const K = ['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'];
const counted = (row: number, kode: string, name: string, unit: string, figures: number[]) => [
  null,
  kode,
  name,
  `Jumlah ${unit} ${name}`,
  unit,
  ...figures,
  `=G${row}+H${row}+I${row}+J${row}`,
  `=K${row}/F${row}*100`,
];
const YEAR = [
  ['EVALUASI RENJA DINAS PENDIDIKAN TAHUN 2024'],
  [],
  [...HEAD, ...K, 'Jumlah Realisasi', 'Capaian (%)'],
  counted(4, '1.01.01.2.01.0001', 'Penyusunan Dokumen Perencanaan', 'Dokumen', [5, 2, 1, 1, 1]),
  counted(5, '1.01.01.2.02.0001', 'Penyediaan Gaji ASN', 'Orang', [4216, 4216, 4199, 4182, 4165]),
  counted(6, '1.01.01.2.06.0002', 'Penyediaan Peralatan Kantor', 'Paket', [6, 1, 2, 2, 1]),
  counted(7, '1.01.01.2.06.0005', 'Penyediaan Barang Cetakan', 'Paket', [15, 4, 4, 4, 3]),
  counted(8, '1.01.01.2.06.0009', 'Penyelenggaraan Rapat', 'Laporan', [50, 10, 15, 13, 9]),
];

describe('rumus-kurang-kolom: a level that stays the same all year', () => {
  const cells = (formula: string, at: string): string[] =>
    told(change(YEAR, { K5: '=J5', [at]: formula }))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('is what its last quarter says: people paid are not added up', () => {
    expect(cells('=J5', 'K5')).toEqual([]);
  });

  it('is not what an earlier quarter says', () => {
    expect(cells('=I5', 'K5')).toEqual(['K5']);
  });

  it('is no excuse for counts that add up', () => {
    expect(cells('=J8', 'K8')).toEqual(['K8']);
  });

  it('is right where the counts are reported as they stand by then', () => {
    const line = (
      i: number,
      target: number,
      quarters: readonly number[],
      formula: string,
    ): Input[] => [
      `1.02.02.2.02.00${i + 10}`,
      `Pelayanan Kesehatan ${i}`,
      'Jumlah orang yang dilayani',
      'Orang',
      target,
      ...quarters,
      formula.replace(/#/g, String(i + 2)),
    ];
    const rows = (last: readonly number[]): Rows => [
      [
        ...['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target 2025'],
        ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi s.d. TW III'],
      ],
      line(0, 7420, [1064, 1963, 1846], '=F#+G#+H#'),
      line(1, 7083, [1047, 1545, 1868], '=F#+G#+H#'),
      line(2, 6745, [1210, 1690, 1733], '=F#+G#+H#'),
      line(3, 6104, [980, 1410, 1602], '=F#+G#+H#'),
      line(4, 32_160, last, '=H#'),
    ];
    const cells = (last: readonly number[]) =>
      told(rows(last)).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(cells([8011, 15_290, 23_950])).toEqual([]);
    // These add up to what they have to, and the last of them alone is a slip.
    expect(cells([6100, 7900, 8200])).toEqual(['I6']);
  });
});
