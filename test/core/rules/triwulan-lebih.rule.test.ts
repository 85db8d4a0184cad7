// The rule triwulan-lebih: a quarter beyond its year, or beyond what is counted up to it.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const row = (
  kode: string,
  name: string,
  unit: string,
  year: number,
  quarter: number,
  done: number,
  upTo: number,
): Input[] => [
  kode,
  name,
  unit === '%' ? `Persentase ${name}` : `Jumlah ${unit.toLowerCase()} ${name}`,
  year,
  unit,
  quarter,
  done,
  upTo,
];
const ROWS: Rows = [
  ['EVALUASI RENCANA AKSI TRIWULAN III TAHUN 2025'],
  [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    'Indikator',
    'Target Tahun 2025',
    'Satuan',
    'Target TW III',
    'Realisasi TW III',
    'Realisasi s.d. TW III',
  ],
  row('3.27.04', 'PROGRAM KESEHATAN HEWAN', '%', 12, 15, 14, 13),
  row('3.27.04.2.01', 'Penjaminan Kesehatan Hewan', 'Ekor', 24500, 6900, 6900, 19298),
  row('3.27.04.2.01.0001', 'Pengendalian Penyakit Hewan', 'Ekor', 24500, 6900, 6900, 19298),
  row('3.27.04.2.01.0003', 'Pembebasan Penyakit Hewan', 'Laporan', 12, 3, 3, 9),
  row('3.27.04.2.03', 'Jasa Medik Veteriner', 'Layanan', 3860, 1060, 1059, 2978),
  row('3.27.04.2.03.0001', 'Pelayanan Medik', 'Layanan', 3860, 1060, 1059, 2978),
  row('3.27.04.2.03.0002', 'Pendampingan Usaha', 'Unit', 42, 12, 12, 32),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells))
    .filter((each) => each.code === 'triwulan-lebih')
    .map((each) => each.cells);

describe('triwulan-lebih: one quarter against the year', () => {
  it('is content with counts within the year, and with rates', () => {
    expect(told(ROWS)).toEqual([]);
  });

  it('names the year, or the sum up to the quarter, where plan and work of the quarter agree', () => {
    expect(found({ D8: 386 })).toEqual([['D8', 'F8']]);
    expect(found({ H5: 1929 })).toEqual([['H5', 'G5']]);
  });

  it('names the quarter where its work is beyond its plan', () => {
    expect(found({ G5: 69_000 })).toEqual([['G5', 'H5']]);
    const [first] = told(change(ROWS, { G5: 69_000 }));
    expect(first?.message).toContain('tertulis 69.000, lebih besar daripada 19.298');
  });

  it('leaves alone what may fall: rates per people, waste that is not handled', () => {
    expect(found({ C4: 'Angka Kematian Ibu', D4: 102, F4: 114, G4: 110, H4: 110 })).toEqual([]);
    expect(found({ C5: 'Timbulan sampah yang tidak terkelola', G5: 58, H5: 44 })).toEqual([]);
  });

  it('is silent where the office counts in another way', () => {
    expect(found({ H4: 100, H5: 100, H6: 1 })).toEqual([]);
  });
});

describe('triwulan-lebih: what is aimed at up to a quarter', () => {
  const line = (i: number, year: number, upTo: number, done: number): Input[] => [
    `8.01.06.2.01.000${i}`,
    `Forum Kewaspadaan Dini ${i}`,
    i === 6 ? 'Persentase rekomendasi yang ditindaklanjuti' : `Jumlah pertemuan forum ke-${i}`,
    i === 6 ? '%' : 'Kali',
    year,
    upTo,
    done,
  ];
  const report = (year: number, upTo: number, last = 'III'): Rows => [
    [`EVALUASI RENCANA AKSI KESBANGPOL TRIWULAN ${last} TAHUN 2025`],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target Tahun 2025'],
      ...[`Target s.d. TW ${last}`, `Realisasi s.d. TW ${last}`],
    ],
    line(1, 24, 18, 18),
    line(2, year, upTo, 9),
    line(3, 1450, 1080, 1012),
    line(4, 76, 76, 76),
    line(5, 540, 400, 412),
    line(6, 90, 95, 93),
    line(7, 52, 39, 43),
  ];
  const cells = (...input: Parameters<typeof report>) =>
    told(report(...input)).map((each) => [each.code, ...each.cells]);

  it('is within the year, which the work itself or a rate need not be', () => {
    expect(cells(12, 9)).toEqual([]);
    expect(cells(9, 9)).toEqual([]);
  });

  it('names the one that what was done speaks against', () => {
    expect(cells(12, 19)).toEqual([['triwulan-lebih', 'F4', 'E4']]);
    expect(cells(2, 9)).toEqual([['triwulan-lebih', 'E4', 'F4']]);
  });
});
