// Recaps of a few programs: one slip among three or four lines, and in the row of their total.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const line = (
  row: number,
  kode: string,
  name: string,
  works: number,
  pagu: number,
  spent: number,
) => [
  ...[row - 2, kode, name, works, pagu, spent],
  `=IF(E${row}=0;0;F${row}/E${row}*100)`,
  `=E${row}/E$7*100`,
];
const REKAP: Rows = [
  ['RINGKASAN PER PROGRAM S.D. TRIWULAN III TAHUN 2025'],
  [
    'No',
    'Kode',
    'Program',
    'Banyaknya Sub Kegiatan',
    'Pagu (Rp)',
    'Realisasi (Rp)',
    'Serapan (%)',
    'Porsi',
  ],
  line(
    3,
    '2.07.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
    14,
    6_751_865_000,
    4_619_886_250,
  ),
  line(4, '2.07.03', 'PROGRAM PELATIHAN KERJA', 9, 3_549_305_000, 2_402_415_000),
  line(5, '2.07.04', 'PROGRAM PENEMPATAN TENAGA KERJA', 6, 1_970_655_000, 1_357_503_750),
  line(6, '2.07.05', 'PROGRAM HUBUNGAN INDUSTRIAL', 5, 836_025_000, 575_591_250),
  [
    ...['Jumlah', null, null, '=SUM(D3:D6)', '=SUM(E3:E6)', '=SUM(F3:F6)'],
    ...['=IF(E7=0;0;F7/E7*100)', '=SUM(H3:H6)'],
  ],
];
const at = (cells: Parameters<typeof change>[1]): string[] =>
  told(change(REKAP, cells)).map(({ code, cell }) => `${code} ${cell}`);

describe('a recap of four programs', () => {
  it('is right as it stands', () => {
    expect(at({})).toEqual([]);
  });

  it('has one share that is not multiplied by 100', () => {
    expect(at({ H5: '=E5/E$7' })).toEqual(['rumus-beda H5']);
  });

  it('adds its counts and its shares', () => {
    expect(at({ D7: '=AVERAGE(D3:D6)' })).toEqual(['rumus-rata-rata D7']);
    expect(at({ H7: '=AVERAGE(H3:H6)' })).toEqual(['rumus-rata-rata H7']);
  });

  it('asks for zero what it divides by', () => {
    expect(at({ G7: '=IF(E8=0;0;F7/E7*100)' })).toEqual(['rumus-beda G7']);
  });
});
