// The rule target-sampai: targets counted up to each quarter.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const CODE = 'target-sampai';
const row = (kode: string, name: string, unit: string, year: number, upTo: number[]): Input[] => [
  kode,
  name,
  unit === '%' ? `Persentase ${name}` : `Jumlah ${unit.toLowerCase()} ${name}`,
  year,
  unit,
  ...upTo,
];
const ROWS: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan'].concat(
    ['I', 'II', 'III', 'IV'].map((quarter) => `Target s.d. TW ${quarter}`),
  ),
  row('3.26.02', 'PROGRAM DESTINASI', '%', 80, [20, 60, 50, 80]),
  row('3.26.02.2.01', 'Daya Tarik', 'Lokasi', 14, [3, 7, 10, 14]),
  row('3.26.02.2.01.0001', 'Penetapan', 'Dokumen', 8, [2, 4, 6, 8]),
  row('3.26.02.2.01.0002', 'Pengadaan', 'Unit', 24, [6, 12, 18, 24]),
  row('3.26.02.2.01.0003', 'Pemeliharaan', 'Unit', 28, [7, 14, 21, 28]),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells))
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

describe('target-sampai: targets up to each quarter', () => {
  it('rise to the target of the year; a rate may fall on the way', () => {
    expect(found({})).toEqual([]);
  });

  it('names the quarter that falls, or stands out above', () => {
    expect(found({ H4: 1 })).toEqual(['H4']);
    expect(found({ G5: 120 })).toEqual(['G5']);
  });

  it('names the end that is not the target', () => {
    expect(found({ I6: 48 })).toEqual(['I6']);
  });

  it('is silent where the office counts in another way', () => {
    expect(found({ I3: 4, I4: 2, I5: 6, I6: 7 })).toEqual([]);
  });
});
