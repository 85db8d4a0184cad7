// A monthly report of spending, with columns that are not understood: slips in its total row, its figures and names.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const MONEY = [
  [187_913_000, 128_396_825, 21_737_000],
  [138_391_880, 88_838_750, 3_433_500],
  [272_590_500, 167_184_250, 27_138_000],
  [340_193_500, 239_769_250, 22_586_000],
  [446_472_000, 292_269_000, 15_972_750],
  [156_477_000, 104_773_500, 14_611_750],
];
const work = (kode: string, at: number, row: number): Input[] => [
  kode,
  `Pelaksanaan pekerjaan ${at + 1}`,
  ...MONEY[at]!,
  `=D${row}+E${row}`,
  `=C${row}-F${row}`,
];
const group = (kode: string, name: string, row: number, from: number, to: number): Input[] => [
  kode,
  name,
  ...['C', 'D', 'E'].map((letter) => `=SUM(${letter}${from}:${letter}${to})`),
  `=D${row}+E${row}`,
  `=C${row}-F${row}`,
];
const LRA: Rows = [
  [
    'Kode',
    'Kegiatan / Sub Kegiatan',
    'Pagu (Rp)',
    'SPJ s.d. Bulan Lalu',
    'SPJ Bulan Ini',
    'Realisasi s.d. Bulan Ini (Rp)',
    'Sisa Pagu (Rp)',
  ],
  group('4.01.02.2.01', 'Administrasi Tata Pemerintahan', 2, 3, 4),
  work('4.01.02.2.01.0001', 0, 3),
  work('4.01.02.2.01.0002', 1, 4),
  group('4.01.02.2.03', 'Fasilitasi dan Koordinasi Hukum', 5, 6, 7),
  work('4.01.02.2.03.0001', 2, 6),
  work('4.01.02.2.03.0002', 3, 7),
  group('4.01.02.2.04', 'Fasilitasi Kerja Sama Daerah', 8, 9, 10),
  work('4.01.02.2.04.0001', 4, 9),
  work('4.01.02.2.04.0002', 5, 10),
  group('4.01.02.2.05', 'Fasilitasi Keagamaan', 11, 12, 12),
  work('4.01.02.2.05.0001', 0, 12),
  [
    null,
    'JUMLAH',
    ...['C', 'D', 'E'].map((letter) => `=${[2, 5, 8, 11].map((row) => letter + row).join('+')}`),
    '=D13+E13',
    '=C13-F13',
  ],
];
const cells = (changes: Record<string, Input>): string[] =>
  told(change(LRA, changes)).map((each) => `${each.code} ${each.cell}`);

describe('slips in the total row', () => {
  it('is right as it is', () => {
    expect(cells({})).toEqual([]);
  });

  it('takes one of its cells from the row above', () => {
    expect(cells({ G13: '=C13-F12' })).toEqual(['rumus-bergeser G13']);
  });

  it('has a mean where all others add, whatever the title', () => {
    expect(cells({ E13: '=AVERAGE(E2;E5;E8;E11)' })).toEqual(['rumus-rata-rata E13']);
    expect(cells({ F13: '=AVERAGE(D13:E13)' })).toEqual(['rumus-rata-rata F13']);
  });
});

describe('slips in the rows', () => {
  it('spends more than the pagu before this month', () => {
    const [found] = told(change(LRA, { D6: 167_184_250_000 }));
    expect(found!.code).toBe('realisasi-lebih-pagu');
    expect(found!.cells.slice(0, 3)).toEqual(['D6', 'C6', 'F6']);
    expect(found!.message).toContain('167.184.250.000');
  });

  it('spends less than nothing', () => {
    expect(cells({ E7: -22_586_000 })).toContain('angka-negatif E7');
  });

  it('has a code and figures but no name', () => {
    expect(cells({ B6: null })).toContain('nama-kosong B6');
  });
});
