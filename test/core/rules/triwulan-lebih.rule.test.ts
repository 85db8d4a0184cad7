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
