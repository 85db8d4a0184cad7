// Codes in pieces under `Kode Nomenklatur`, the code of the parent beside the row's own, totals that are also averages.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';

const _ = null;
const read = (rows: readonly (readonly CellInput[])[], merges: readonly string[]): PlanTable =>
  readGrid(gridOf(rows, { merges }))[0]!;
const rows = (table: PlanTable): string[] =>
  table.rows.map((row) => `${row.row + 1} ${row.level} ${row.kode} ${row.name}`);

describe('codes', () => {
  it('stand in pieces below Kode Nomenklatur, whatever the pieces are called', () => {
    const table = read(
      [
        ['Kode Nomenklatur', _, _, _, 'Uraian', 'Indikator Kinerja', 'Pagu (Rp)'],
        ['Urusan', 'Prog', 'Keg', 'Sub', _, _, _],
        ['2.13', '02', _, _, 'PROGRAM PENATAAN DESA', 'Persentase desa', 30_000_000],
        ['2.13', '02', '2.01', _, 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 30_000_000],
        ['2.13', '02', '2.01', '0002', 'Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 10_000_000],
        ['2.13', '02', '2.01', '0004', 'Fasilitasi Penamaan dan Kode Desa', 'Jumlah', 20_000_000],
      ],
      ['A1:D1', 'E1:E2', 'F1:F2', 'G1:G2'],
    );
    expect(rows(table)).toEqual([
      '3 program 2.13.02 PROGRAM PENATAAN DESA',
      '4 kegiatan 2.13.02.2.01 Penyelenggaraan Penataan Desa',
      '5 sub_kegiatan 2.13.02.2.01.0002 Fasilitasi Tata Wilayah Desa',
      '6 sub_kegiatan 2.13.02.2.01.0004 Fasilitasi Penamaan dan Kode Desa',
    ]);
  });

  it('of the parent are no piece of the row’s own', () => {
    const table = read(
      [
        ['Kode Induk', 'Kode', 'Nomenklatur', 'Indikator', 'Anggaran (Rp)'],
        ['2.13', '2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa', 30_000_000],
        ['2.13.02', '2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 30_000_000],
        ['2.13.02.2.01', '2.13.02.2.01.0002', 'Fasilitasi Tata Wilayah', 'Jumlah', 10_000_000],
        ['2.13.02.2.01', '2.13.02.2.01.0004', 'Fasilitasi Penamaan', 'Jumlah', 20_000_000],
      ],
      [],
    );
    expect(rows(table).map((row) => row.split(' ').slice(1, 3).join(' '))).toEqual([
      'program 2.13.02',
      'kegiatan 2.13.02.2.01',
      'sub_kegiatan 2.13.02.2.01.0002',
      'sub_kegiatan 2.13.02.2.01.0004',
    ]);
  });
});

describe('a last row that adds money and averages rates', () => {
  it('is a total', () => {
    const table = read(
      [
        ['No', 'Program/Kegiatan', 'Indikator', 'Capaian (%)', 'Pagu (Rp)'],
        ['I', 'PROGRAM PEMASARAN PARIWISATA', 'Pertumbuhan wisatawan', 90, 30_000_000],
        [1, 'Pemasaran Pariwisata', 'Jumlah promosi', 90, 30_000_000],
        ['JUMLAH / RATA-RATA', _, _, 90, 30_000_000],
      ],
      ['A4:C4'],
    );
    expect(table.totalRows.map((total) => [total.row, total.label])).toEqual([
      [3, 'JUMLAH / RATA-RATA'],
    ]);
  });
});

describe('a total whose figure is written in words', () => {
  it.each(['30.000.000 (sebelum perubahan)', 'tiga puluh juta'])(
    'is a total all the same: %s',
    (money) => {
      const table = read(
        [
          ['No', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
          ['I', 'PROGRAM PEMASARAN PARIWISATA', 'Jumlah wisatawan', 90, 30_000_000],
          [1, 'Pemasaran Pariwisata', 'Jumlah promosi', 4, 20_000_000],
          [2, 'Pengembangan Promosi', 'Jumlah pameran', 4, 10_000_000],
          [_, 'JUMLAH', _, '98 Kali', money],
        ],
        [],
      );
      expect(table.totalRows.map((total) => total.row)).toEqual([4]);
      expect(table.rows).toHaveLength(3);
    },
  );
});

describe('a second row of titles that no merge ties to the first', () => {
  it('belongs to the header when all of it stands under merged groups', () => {
    const table = read(
      [
        ['Kode', 'Sub Kegiatan', 'Indikator', 'Belanja (Rp)', _, _, 'Selisih', _],
        [_, _, _, 'Operasi', 'Modal', 'Jumlah', 'Naik', 'Persen'],
        [
          '3.26.02.2.01.0001',
          'Penetapan',
          'Jumlah dokumen',
          8_000_000,
          2_000_000,
          10_000_000,
          1,
          2,
        ],
        ['3.26.02.2.01.0002', 'Pengadaan', 'Jumlah unit', 5_000_000, 5_000_000, 10_000_000, 1, 2],
      ],
      ['D1:F1', 'G1:H1'],
    );
    expect(table.headerRows).toEqual([0, 1]);
    expect(table.rows.map((row) => row.name)).toEqual(['Penetapan', 'Pengadaan']);
  });
});

describe('groups by bidang above coded sub kegiatan', () => {
  const sub = (kode: string, name: string, pagu: number): CellInput[] => [
    _,
    kode,
    name,
    'Jumlah dokumen',
    pagu,
  ];
  const head = (name: string, f: string, v: number): CellInput[] => [_, _, name, _, { f, v }];
  const table = (first: number): PlanTable =>
    read(
      [
        ['No', 'Kode Sub Kegiatan', 'Bidang / Sub Kegiatan', 'Indikator', 'Pagu (Rp)'],
        head('Bidang Pelayanan', '=SUM(E3:E4)', 30_000_000),
        sub('2.17.02.2.01.0001', 'Fasilitasi Izin', 10_000_000),
        sub('2.17.02.2.01.0002', 'Verifikasi Dokumen', 20_000_000),
        head('Bidang Pembinaan', '=SUM(E6:E7)', first),
        sub('2.17.03.2.01.0001', 'Pengawasan Koperasi', 15_000_000),
        sub('2.17.03.2.01.0002', 'Pemeriksaan Koperasi', 25_000_000),
      ],
      [],
    );
  it('are known by their formulas, also when a sum does not fit', () => {
    for (const sum of [40_000_000, 25_000_000])
      expect(table(sum).rows.map((row) => row.level)).toEqual([
        'kegiatan',
        ...['sub_kegiatan', 'sub_kegiatan', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
      ]);
  });
});

describe('totals', () => {
  it('of a program stand below its kegiatan, under the merged sasaran', () => {
    const table = read(
      [
        ['Sasaran Strategis', 'Program', 'Kegiatan', 'Indikator', 'Target', 'Anggaran (Rp)'],
        [
          'Meningkatnya tata kelola desa',
          'PROGRAM PENATAAN DESA',
          'Penyelenggaraan Penataan Desa',
          'Jumlah desa',
          12,
          3_000_000,
        ],
        [_, _, 'Fasilitasi Penataan Desa', 'Jumlah desa', 8, 2_000_000],
        [_, _, 'Jumlah Program', _, _, 5_000_000],
        [
          _,
          'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
          'Pembinaan Administrasi Desa',
          'Jumlah desa',
          9,
          4_000_000,
        ],
        [_, _, 'Jumlah Program', _, _, 4_000_000],
        ['TOTAL', _, _, _, _, 9_000_000],
      ],
      ['A2:A6', 'B2:B3'],
    );
    expect(table.totalRows.map((total) => `${total.row + 1} ${total.label}`)).toEqual([
      '4 Jumlah Program',
      '6 Jumlah Program',
      '7 TOTAL',
    ]);
    expect(table.rows.filter((row) => row.level === 'kegiatan')).toHaveLength(3);
  });
});

describe('a total with a verdict beside it, or above all programs', () => {
  it('is a total whatever word its achievement shows', () => {
    const table = read(
      [
        ['Kode', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Capaian (%)', 'Predikat'],
        ['3.26.02', 'PROGRAM DAYA TARIK DESTINASI', 30_000_000, 28_500_000, 95, 'Sangat Tinggi'],
        ['3.26.03', 'PROGRAM PEMASARAN PARIWISATA', 20_000_000, 16_000_000, 80, 'Tinggi'],
        ['3.26.04', 'PROGRAM EKONOMI KREATIF', 10_000_000, 9_500_000, 95, 'Sangat Tinggi'],
        [_, 'JUMLAH', 60_000_000, 54_000_000, 90, 'Sangat Tinggi'],
      ],
      [],
    );
    expect(table.rows).toHaveLength(3);
    expect(table.totalRows.map((row) => row.label)).toEqual(['JUMLAH']);
  });

  it('may name the office by its short name', () => {
    const table = read(
      [
        ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
        [_, 'TOTAL BAPPERIDA', _, _, 50_000_000],
        ['5.01.02', 'PROGRAM PERENCANAAN', 'Persentase keselarasan dokumen', 96, 30_000_000],
        ['5.01.02.2.01', 'Penyusunan Perencanaan', 'Jumlah dokumen', 6, 30_000_000],
        ['5.05.02', 'PROGRAM PENELITIAN', 'Persentase hasil yang dimanfaatkan', 70, 20_000_000],
        ['5.05.02.2.01', 'Penelitian Bidang Pemerintahan', 'Jumlah kajian', 3, 20_000_000],
      ],
      [],
    );
    expect(table.rows).toHaveLength(4);
    expect(table.totalRows.map((row) => row.label)).toEqual(['TOTAL BAPPERIDA']);
  });
});

describe('a total under the codes with a remark behind the figures', () => {
  const plan = (label: string, remark: string): CellInput[][] => [
    ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sumber Dana', 'Tindak Lanjut'],
    ['2.16.02', 'PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK', 70e6, 30e6, _, _],
    ['2.16.02.2.01', 'Pengelolaan Informasi', 70e6, 30e6, 'DAU', _],
    ['2.16.03', 'PROGRAM APLIKASI INFORMATIKA', 90e6, 40e6, _, _],
    ['2.16.03.2.01', 'Pengelolaan Nama Domain', 90e6, 40e6, 'DAU', _],
    [label, _, { f: '=C2+C4', v: 160e6 }, { f: '=D2+D4', v: 70e6 }, remark, remark],
  ];

  it('is no row of the plan', () => {
    const table = read(plan('TOTAL dan CATATAN KESIMPULAN', 'Percepat pengadaan perangkat'), []);
    expect(table.totalRows.map(({ row }) => row)).toEqual([5]);
    expect(table.rows).toHaveLength(4);
  });

  it('is a row of the plan with a name of its own beside the code', () => {
    const rows = plan('2.16.04', 'Percepat pengadaan perangkat');
    rows[5]![1] = 'Jumlah Kelompok Informasi Masyarakat yang Dibina';
    expect(read(rows, []).totalRows).toEqual([]);
  });
});

describe('Roman numbers over the numbered programs of a recap', () => {
  const recap = (own: number): CellInput[][] => [
    ['No', 'Program', 'Pagu (Rp)'],
    ['I', 'Belanja Tidak Langsung', 150e6],
    ['II', 'Belanja Langsung', own],
    [1, 'Program Pelayanan Administrasi Perkantoran', 20e6],
    [2, 'Program Obat dan Perbekalan Kesehatan', 30e6],
    [3, 'Program Upaya Kesehatan Masyarakat', 45e6],
    ['JUMLAH (I + II)', _, 150e6 + own],
  ];
  const levels = (own: number): string[] => read(recap(own), []).rows.map(({ level }) => level);

  it('head them where one has their money, also beside one without any', () => {
    expect(levels(95e6)).toEqual(['sasaran', 'sasaran', 'program', 'program', 'program']);
  });

  it('are left as they were where nothing adds up', () => {
    expect(levels(120e6)).toEqual(Array(5).fill('program'));
  });
});
