// The rule bulan-tahun: twelve months of counts that do not give the year, where the other rows do.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const CODE = 'bulan-tahun';
const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'];

const row = (
  nomor: number,
  nama: string,
  indikator: string,
  target: number,
  satuan: string,
  bulan: readonly (number | null)[],
) => [`2.11.01.2.01.000${nomor}`, nama, indikator, target, satuan, ...bulan];

/** Rows 4..12; D target, F..Q the months. */
const RENCANA: Rows = [
  ['RENCANA AKSI TAHUN 2025'],
  [],
  ['Kode', 'Sub Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', ...BULAN],
  row(1, 'Penyusunan Dokumen', 'Jumlah dokumen', 4, 'Dokumen', [
    1,
    null,
    1,
    null,
    null,
    1,
    null,
    null,
    1,
    null,
    null,
    null,
  ]),
  row(2, 'Evaluasi Kinerja', 'Jumlah laporan', 6, 'Laporan', [
    2,
    null,
    null,
    2,
    null,
    null,
    1,
    null,
    null,
    1,
    null,
    null,
  ]),
  row(
    3,
    'Gaji dan Tunjangan',
    'Jumlah orang',
    87,
    'Orang',
    Array.from({ length: 12 }, () => 87),
  ),
  row(
    4,
    'Penatausahaan',
    'Jumlah dokumen',
    12,
    'Dokumen',
    Array.from({ length: 12 }, () => 1),
  ),
  row(
    5,
    'Administrasi Umum',
    'Persentase layanan',
    100,
    '%',
    [5, 15, 25, 30, 35, 45, 55, 65, 75, 80, 90, 100],
  ),
  row(
    6,
    'Laboratorium',
    'Jumlah sampel',
    384,
    'Sampel',
    [24, 30, 36, 36, 36, 36, 36, 36, 36, 30, 24, 24],
  ),
  row(
    7,
    'Izin Lingkungan',
    'Jumlah dokumen izin',
    54,
    'Dokumen',
    [3, 4, 5, 6, 5, 5, 5, 5, 5, 4, 4, 3],
  ),
  row(
    8,
    'Patroli',
    'Jumlah patroli',
    24,
    'Kali',
    Array.from({ length: 12 }, () => 2),
  ),
];

const cells = (changed: Parameters<typeof change>[1]) =>
  told(change(RENCANA, changed)).flatMap((each) =>
    each.code === CODE ? [[each.cell, each.message] as const] : [],
  );

describe('bulan-tahun: months that do not come to their year', () => {
  it('is silent where they are added, kept or reached in the end', () => {
    expect(cells({})).toEqual([]);
  });

  it('names the year whose digits changed places, and the month that is ten times too much', () => {
    const [[cell, message]] = cells({ D10: 45 }) as [readonly [string, string]];
    expect(cell).toBe('D10');
    expect(message).toContain('dua belas bulan berjumlah 54');
    expect(cells({ I9: 360 }).map(([each]) => each)).toEqual(['I9']);
  });

  it('names the month that falls among rising ones, and the one beside a level', () => {
    expect(cells({ L8: 5 })[0]).toEqual(['L8', expect.stringContaining('selebihnya naik terus')]);
    expect(cells({ N6: 78 })[0]).toEqual([
      'N6',
      expect.stringContaining('bulan-bulan lain baris itu 87'),
    ]);
  });

  it('is silent where most rows go another way', () => {
    expect(cells({ D4: 9, D5: 11, D7: 40, D9: 7 })).toEqual([]);
  });

  it('does not hold shares of the work against a target of people', () => {
    const shares = (first: number) => [first, 15, 25, 20, 10, 10, 5, 5, null, null, null, null];
    const works = RENCANA.map((each, i) =>
      i < 3 ? each : [...each.slice(0, 3), 45 + i, 'Orang', ...shares(10)],
    );
    const other = [...works[7]!.slice(0, 5), ...shares(0)];
    const rows = works.map((each, i) => (i === 7 ? other : each));
    const codes = told(rows).map((each) => each.code);
    expect(codes).toContain('bulan-seratus');
    expect(codes).not.toContain(CODE);
  });
});
