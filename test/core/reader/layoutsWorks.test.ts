// Reports of physical works: packages with volume, contract, progress in the field and money spent.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { ids, read } from './readOne.ts';

const _ = null;

describe('a list of packages', () => {
  const table = (): PlanTable =>
    read([
      ['DAFTAR PAKET PEKERJAAN FISIK TAHUN 2025'],
      [],
      [
        ...['No', 'Nama Paket Pekerjaan', 'Lokasi', 'Volume', 'Satuan', 'Pagu Anggaran (Rp)'],
        ...['Nilai Kontrak (Rp)', 'Penyedia', 'Nomor Kontrak', 'Tanggal Mulai'],
        ...['Realisasi Fisik (%)', 'Realisasi Keuangan (Rp)', 'Realisasi Keuangan (%)'],
      ],
      ...(
        [
          ['Peningkatan Jalan Sukamaju - Karang', 'Kec. Sukamaju', 2.5, 'Km', 4500e6, 4320e6, 100],
          ['Rehabilitasi Jembatan Kali Bening', 'Kec. Mulya', 1, 'Unit', 2100e6, 2016e6, 80],
          ['Pembangunan Drainase Kota', 'Kec. Kota', 800, 'M', 950e6, 912e6, 65],
        ] as const
      ).map(([name, place, volume, unit, pagu, contract, done], i) => [
        ...[i + 1, name, place, volume, unit, pagu, contract, '[penyedia]', `600/${i}/SPK/2025`],
        ...['3 Maret 2025', done, pagu / 2, 50],
      ]),
      [_, 'JUMLAH', _, _, _, 7550e6, 7248e6, _, _, _, _, 3775e6, 50],
    ]);

  it('keeps what is planned, let, built and spent apart', () => {
    const found = table();
    expect(ids(found)).toBe(
      'no aksi lokasi target satuan pagu nilaiKontrak persenK realisasiRp persenRp',
    );
    expect(found.rows.map(({ level, parent }) => [level, parent])).toEqual([
      ['aksi', null],
      ['aksi', null],
      ['aksi', null],
    ]);
    const { values } = found.rows[1]!;
    expect([values.pagu!.value, values.nilaiKontrak!.value]).toEqual([2100e6, 2016e6]);
    expect(found.totalRows).toHaveLength(1);
  });
});

describe('a list of packages by the way they are let', () => {
  const table = (heads: readonly string[]): PlanTable =>
    read([
      ['MONITORING PENGADAAN BARANG DAN JASA TAHUN 2025'],
      ['No', 'Nama Paket Pekerjaan', 'Sumber Dana', 'Pagu Paket (Rp)', 'Realisasi Keuangan (Rp)'],
      [heads[0]!, 'Metode Tender'],
      [1, 'Rehabilitasi Saluran Drainase', 'DAK', 3675e6, 881e6],
      [2, 'Pembangunan Jalan Lingkungan', 'DAU', 3711e6, 3290e6],
      [_, 'Sub Jumlah', _, 7386e6, 4171e6],
      [heads[1]!, 'Metode Pengadaan Langsung'],
      [3, 'Perencanaan Teknis Drainase', 'DAU', 79e6, 18e6],
      [4, 'Pengawasan Jalan Lingkungan', 'DAK', 65e6, 43e6],
      [_, 'Sub Jumlah', _, 144e6, 61e6],
    ]);
  const parents = (found: PlanTable) => found.rows.map(({ level, parent }) => [level, parent]);

  it('has each package below the way', () => {
    const grouped = ['kegiatan', null];
    expect(parents(table(['A', 'B']))).toEqual([
      ...[grouped, ['aksi', 0], ['aksi', 0]],
      ...[grouped, ['aksi', 3], ['aksi', 3]],
    ]);
    expect(parents(table(['I', 'II']))).toEqual(parents(table(['A', 'B'])));
  });

  it('has no groups where the numbers do not tell them', () => {
    expect(new Set(parents(table(['1', '2'])).map(([level]) => level))).toEqual(new Set(['aksi']));
  });
});

describe('a report of a fund for works', () => {
  it('has swakelola and contract below the way of carrying out', () => {
    const table = read(
      [
        ['LAPORAN REALISASI DAK FISIK TRIWULAN III TAHUN ANGGARAN 2025'],
        [],
        [
          ...['No', 'Jenis Kegiatan / Paket Pekerjaan', 'Perencanaan Kegiatan', _, _],
          ...['Mekanisme Pelaksanaan', _, _, _, 'Realisasi', _, _, _, 'Kodefikasi Masalah'],
        ],
        [
          ...[_, _, 'Volume', 'Satuan', 'Pagu DAK Fisik (Rp)', 'Swakelola', _, 'Kontraktual', _],
          ...['Fisik', _, 'Keuangan', _, _],
        ],
        [
          ...[_, _, _, _, _, 'Volume', 'Nilai (Rp)', 'Volume', 'Nilai (Rp)'],
          ...['Volume', '%', 'Rp', '%', _],
        ],
        [1, 'Rehabilitasi kelas SDN 1', 3, 'Ruang', 450e6, 3, 441e6, _, _, 2, 75, 315e6, 70, _],
        [2, 'Rehabilitasi kelas SDN 4', 2, 'Ruang', 310e6, _, _, 2, 304e6, 1, 50, 155e6, 50, _],
        [3, 'Pembangunan jamban SDN 7', 1, 'Paket', 145e6, _, _, 1, 142e6, 1, 100, 142e6, 98, 3],
      ],
      {
        merges: [
          ...['A3:A5', 'B3:B5', 'C3:E3', 'F3:I3', 'J3:M3', 'N3:N5', 'C4:C5', 'D4:D5', 'E4:E5'],
          ...['F4:G4', 'H4:I4', 'J4:K4', 'L4:M4'],
        ],
      },
    );
    expect(ids(table)).toBe(
      'no uraian target satuan pagu nilaiSwakelola nilaiKontrak realisasi persenK realisasiRp persenRp',
    );
    expect(table.rows).toHaveLength(3);
  });
});

describe('packages below coded sub kegiatan', () => {
  const plan = (amounts: readonly number[]): PlanTable =>
    read(
      [
        [
          ...['Kode', 'Program / Kegiatan / Sub Kegiatan / Paket Pekerjaan', 'Pagu (Rp)'],
          ...['Nilai Kontrak (Rp)', 'Fisik (%)', _, 'Keuangan', _],
        ],
        [_, _, _, _, 'Target', 'Realisasi', 'Rp', '%'],
        ...(
          [
            ['1.03.10', 'PROGRAM PENYELENGGARAAN JALAN'],
            ['1.03.10.2.01', 'Penyelenggaraan Jalan Kabupaten/Kota'],
            ['1.03.10.2.01.0005', 'Pembangunan Jalan'],
            ['a', 'Peningkatan Jalan Sukamaju - Karang'],
            ['b', 'Peningkatan Jalan Mekar'],
            ['1.03.10.2.01.0016', 'Rehabilitasi Jembatan'],
            ['a', 'Rehabilitasi Jembatan Kali Bening'],
          ] as const
        ).map(([kode, name], i) => [kode, name, amounts[i]!, _, 80, 78, amounts[i]! * 0.6, 60]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1'] },
    );
  const levels = (table: PlanTable): string =>
    table.rows.map(({ level, parent }) => `${level} ${parent ?? '-'}`).join(', ');

  it('are works of their own where their money adds up to it', () => {
    const table = plan([7850e6, 7850e6, 5750e6, 4500e6, 1250e6, 2100e6, 2100e6]);
    expect(levels(table)).toBe(
      'program -, kegiatan 0, sub_kegiatan 1, aksi 2, aksi 2, sub_kegiatan 1, aksi 5',
    );
    expect(ids(table)).toContain('target realisasi realisasiRp persenRp');
  });

  it('are not told by sums that do not fit', () => {
    const table = plan([9000e6, 9000e6, 5000e6, 1100e6, 700e6, 2100e6, 100e6]);
    expect(levels(table)).not.toContain('aksi');
  });
});

describe('a report with headings over its packages', () => {
  it('has their sums in the column that adds up the sources, and begins below the lines that say whose it is', () => {
    const amount = (dak: number, beside: number) => [dak, beside, dak + beside];
    const found = read([
      ['OPD', ': Dinas Pendidikan'],
      ['Bidang', ': Pendidikan', _, _, _, _, _, '(Rp juta)'],
      ['No', 'Uraian Pekerjaan', 'Volume', 'Satuan', 'Pagu', _, _, 'Realisasi Keuangan', _],
      [_, _, _, _, 'DAK', 'Pendamping', 'Jumlah', 'Rp', '%'],
      ['A', 'Subbidang PAUD', _, _, ...amount(300, 15), 120, 38.1],
      [1, 'Pembangunan ruang kelas baru TK Negeri 1', 2, 'Ruang', ...amount(200, 10), 100, 47.6],
      [2, 'Pembangunan jamban TK Negeri 4', 1, 'Unit', ...amount(100, 5), 20, 19],
      ['B', 'Subbidang SD', _, _, ...amount(400, 20), 200, 47.6],
      [1, 'Rehabilitasi ruang kelas SDN 1', 3, 'Ruang', ...amount(250, 12.5), 150, 57.1],
      [2, 'Pembangunan toilet SDN 3', 3, 'Unit', ...amount(150, 7.5), 50, 31.7],
      [_, 'TOTAL', _, _, ...amount(700, 35), 320, 43.5],
    ]);
    expect(ids(found)).toBe('no uraian target satuan pagu realisasiRp persenRp');
    expect(found.columns.find(({ id }) => id === 'pagu')!.column).toBe(6);
    expect(found.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, null, 3, 3]);
  });
});

describe('a plan of a Puskesmas', () => {
  const months = [
    'JAN',
    'FEB',
    'MAR',
    'APR',
    'MEI',
    'JUN',
    'JUL',
    'AGU',
    'SEP',
    'OKT',
    'NOV',
    'DES',
  ];
  const ticked = (every: number) => months.map((_month, i) => (i % every === 1 ? 'v' : _));
  const table = (): PlanTable =>
    read(
      [
        ['RENCANA PELAKSANAAN KEGIATAN (RPK) TAHUN 2025'],
        [
          ...['NO', 'UPAYA KESEHATAN', 'KEGIATAN', 'TUJUAN', 'VOLUME (OK)', 'HARGA SATUAN (Rp)'],
          ...['BIAYA (Rp)', 'SUMBER BIAYA', 'JADWAL PELAKSANAAN', ...Array(11).fill(_)],
          'PELAKSANA',
        ],
        [...Array(8).fill(_), ...months, _],
        ...(
          [
            [1, 'Promosi Kesehatan', 'Penyuluhan PHBS rumah tangga', 'penyuluhan PHBS', 11, 50e3],
            [_, _, 'Pembinaan UKBM', 'pembinaan UKBM', 2, 150e3],
            [_, _, 'Survei mawas diri', 'survei mawas diri', 12, 75e3],
            [2, 'Kesehatan Lingkungan', 'Inspeksi sanitasi', 'inspeksi sanitasi', 22, 150e3],
            [_, _, 'Pemicuan STBM', 'pemicuan STBM', 8, 75e3],
          ] as const
        ).map(([no, effort, work, aim, volume, price], i) => [
          ...[
            no,
            effort,
            work,
            `Meningkatkan cakupan ${aim}`,
            volume,
            price,
            volume * price,
            'BOK',
          ],
          ...[...ticked(i + 2), 'Pemegang program'],
        ]),
      ],
      { merges: ['I2:T2'] },
    );

  it('hangs the kegiatan on the efforts, with what each is for beside it and a price that is no unit', () => {
    const found = table();
    expect(ids(found)).toMatch(/^no program kegiatan target pagu sumberDana bulan1 .* penanggungJ/);
    expect(found.rows.map(({ level, parent }) => [level, parent])).toEqual([
      ...[
        ['program', null],
        ['kegiatan', 0],
        ['kegiatan', 0],
        ['kegiatan', 0],
      ],
      ...[
        ['program', null],
        ['kegiatan', 4],
        ['kegiatan', 4],
      ],
    ]);
    expect(found.unknownColumns.map((each) => each.title)).toEqual(['TUJUAN', 'HARGA SATUAN (Rp)']);
    expect(found.rows[1]!.values.target?.quantities[0]?.unit).not.toBe('50000');
    expect(found.rows[1]!.values.pagu?.value).toBe(550e3);
  });
});
