// Tables where one wrong neighbour would be taken for the plan: pagu in parts, other years, before a change, names among codes.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { ids, read } from './readOne.ts';

const _ = null;

const WISATA: readonly (readonly [string, string, string])[] = [
  ['3.26.03', 'PROGRAM PEMASARAN PARIWISATA', 'Rata-rata lama tinggal'],
  ['3.26.03.2.01', 'Pemasaran Pariwisata Dalam dan Luar Negeri', 'Jumlah promosi'],
  ['3.26.03.2.01.0003', 'Penguatan Promosi melalui Media', 'Jumlah konten promosi'],
];

const flat = (titles: readonly string[], figures: readonly number[]): PlanTable =>
  read([['Kode', 'Uraian', 'Indikator', ...titles], ...WISATA.map((row) => [...row, ...figures])]);

describe('a pagu in parts', () => {
  it.each([
    [['PAD', 'DAU', 'DAK', 'Jumlah'], 'Pagu Menurut Sumber Dana (Rp)'],
    [['BELANJA OPERASI', 'BELANJA MODAL', 'BELANJA TRANSFER', 'JUMLAH'], 'ANGGARAN TAHUN 2025'],
    [['DAK', 'DAU/PAD', 'Dana Desa', 'Jumlah'], 'Sumber Pendanaan (Rp)'],
  ])('%j is the sum under %s', (parts, group) => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', group, _, _, _],
        [_, _, _, ...parts],
        ...WISATA.map((row) => [...row, 1e6, 2e6, 3e6, 6e6]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'] },
    );
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 6, value: 6e6 });
    expect(table.unknownColumns.map(({ column }) => column)).toEqual([3, 4, 5]);
  });

  it('the sum of one kind of spending is a part itself beside that of all kinds', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', 'Belanja Operasi', _, _, 'Belanja Modal', 'Jumlah (Rp)'],
        [_, _, _, 'Belanja Pegawai', 'Belanja Barang dan Jasa', 'Jumlah', _, _],
        ...WISATA.map((row) => [...row, 1e6, 2e6, 3e6, 4e6, 7e6]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'H1:H2'] },
    );
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 7, value: 7e6 });
    expect(table.unknownColumns.map(({ column }) => column)).toEqual([3, 4, 5, 6]);
  });

  it('one source that nobody knows is a part below the heading of the sources', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', 'Pagu menurut Sumber Dana', _, _, 'Total Pagu'],
        [_, _, _, 'PAD', 'DAU', 'Dana Lestari', _],
        ...WISATA.map((row) => [...row, 1e6, 2e6, 3e6, 6e6]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'] },
    );
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 6, value: 6e6 });
    expect(table.unknownColumns.map(({ column }) => column)).toEqual([3, 4, 5]);
  });

  it('columns that another one adds in each row are its parts, whatever they are called', () => {
    const of = (formula: (row: number) => string, titles: readonly string[]): PlanTable =>
      read([
        ['Kode', 'Uraian', 'Indikator', ...titles],
        ...WISATA.map((row, i) => [...row, 1e6, 2e6, { v: 3e6, f: formula(i + 2) }]),
      ]);
    const titles = ['Pagu Rutin', 'Pagu Prioritas', 'Pagu Keseluruhan'];
    const added = of((row) => `=SUM(D${row}:E${row})`, titles);
    expect(added.rows[0]!.values.pagu).toMatchObject({ column: 5, value: 3e6 });
    const apart = of((row) => `=D${row}*3`, titles);
    expect(apart.rows[0]!.values.pagu).toMatchObject({ column: 3, value: 1e6 });
  });

  it('half a year is a part of the year', () => {
    const halves = ['TW I', 'TW II', 'SEMESTER I', 'TW III', 'TW IV', 'SEMESTER II', 'SETAHUN'];
    const figures = [1, 1e6, 2, 2e6, 3, 3e6, 3, 3e6, 4, 4e6, 7, 7e6, 10, 10e6];
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', ...halves.flatMap((each) => [each, _])],
        [_, _, _, ...halves.flatMap(() => ['K', 'Rp'])],
        ...WISATA.map((row) => [...row, ...figures]),
      ],
      {
        merges: [
          'A1:A2',
          'B1:B2',
          'C1:C2',
          'D1:E1',
          'F1:G1',
          'H1:I1',
          'J1:K1',
          'L1:M1',
          'N1:O1',
          'P1:Q1',
        ],
      },
    );
    expect(table.rows[0]!.values.target).toMatchObject({ column: 15, value: 10 });
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 16, value: 10e6 });
    expect(table.rows[0]!.values.tw3).toMatchObject({ column: 9, value: 3 });
  });

  it('what was spent in parts is their sum too', () => {
    const titles = [
      'Pagu',
      'Realisasi Belanja Operasi',
      'Realisasi Belanja Modal',
      'Jumlah Realisasi',
    ];
    const table = flat(titles, [9e6, 1e6, 2e6, 3e6]);
    expect(table.rows[0]!.values.realisasiRp).toMatchObject({ column: 6, value: 3e6 });
    expect(table.rows[0]!.values.jumlahRp).toBeUndefined();
  });

  it('without a sum no part is taken for the whole', () => {
    expect(ids(flat(['Pagu APBD', 'Pagu DAK', 'TW I'], [4e6, 5e6, 1]))).toBe(
      'kode uraian indikator tw1',
    );
    expect(ids(flat(['Pagu APBD', 'TW I'], [4e6, 1]))).toBe('kode uraian indikator pagu tw1');
  });
});

describe('other years and plans before a change', () => {
  it.each([
    ['Pagu Murni', 'Pagu Perubahan'],
    ['Pagu Sebelum Perubahan', 'Pagu Setelah Perubahan'],
    ['Anggaran 2024 (Rp)', 'Anggaran 2025 (Rp)'],
  ])('%s gives way to %s', (old, now) => {
    const table = flat([old, now, 'TW I 2025', 'TW II 2025'], [4e6, 9e6, 1, 1]);
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: 4, value: 9e6 });
  });

  it('the year of a regulation above the title is not that of the table', () => {
    const table = read([
      ['Lampiran Peraturan Bupati Nomor 12 Tahun 2024'],
      ['RENCANA AKSI TAHUN 2025'],
      ['Kode', 'Uraian', 'Indikator', 'Target 2024', 'Pagu 2024', 'Target 2025', 'Pagu 2025'],
      ...WISATA.map((row) => [...row, 1, 4e6, 2, 9e6]),
    ]);
    expect(table.year).toBe(2025);
    expect(table.rows[0]!.values.pagu!.value).toBe(9e6);
  });

  it('a change that nobody has filled yet leaves the plan as it is', () => {
    const table = read([
      ['Kode', 'Uraian', 'Indikator', 'Pagu Murni', 'Pagu Perubahan'],
      ...WISATA.map((row) => [...row, 4e6, _]),
    ]);
    expect(table.rows[0]!.values.pagu!.value).toBe(4e6);
  });

  it('the realisation of last year beside the group of this year', () => {
    const table = read(
      [
        ['No', 'Sasaran', 'Indikator', 'Tahun 2025', _, 'Realisasi 2024'],
        [_, _, _, 'Target', 'Realisasi', _],
        [1, 'Meningkatnya kualitas layanan', 'Indeks Kepuasan', 85, 86.2, 84],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'] },
    );
    expect(ids(table)).toBe('no sasaran indikator target realisasi realisasiN1');
  });
});

describe('titles of quarters', () => {
  it('the months in brackets do not make them figures to date', () => {
    const titles = [
      'Triwulan I (Januari s.d. Maret)',
      'Triwulan II (April s.d. Juni)',
      'Realisasi s.d. Triwulan II',
    ];
    expect(ids(flat(titles, [1, 2, 3]))).toBe('kode uraian indikator tw1 tw2 jumlahK');
  });

  it.each([
    ['Rencana Anggaran (Rp)', _, 'anggaranTw4 pagu'],
    ['Anggaran (Rp)', _, 'anggaranTw4 pagu'],
    ['Rencana Anggaran (Rp)', 'Pagu (Rp)', 'anggaranTw4'],
  ])('the sum of quarters under %s, beside %s', (group, pagu, end) => {
    const table = read(
      [
        ['No', 'Sub Kegiatan', pagu, 'Indikator', 'Target', 'Target Fisik', _, _, _, group],
        [
          _,
          _,
          _,
          _,
          _,
          'Tw I',
          'Tw II',
          'Tw III',
          'Tw IV',
          'Tw I',
          'Tw II',
          'Tw III',
          'Tw IV',
          'Jumlah',
        ],
        ...['Pengawasan Sarana', 'Pendampingan Sarana', 'Varietas Lokal'].map((name, i) => [
          ...[i + 1, name, pagu && 106e6, `Jumlah laporan ${name}`, '12 Laporan'],
          ...[3, 3, '-', 6, 26e6, 26e6, 27e6, 27e6, 106e6],
        ]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:I1', 'J1:N1'] },
    );
    expect(ids(table).endsWith(end)).toBe(true);
    expect(table.rows[0]!.values.pagu).toMatchObject({ column: pagu ? 2 : 13, value: 106e6 });
    // `12 Laporan` says what the quarters count.
    expect(table.rows[0]!.values.tw4!.quantities).toEqual([{ value: 6, unit: 'Laporan' }]);
  });

  it('Keu (%) stands beside Keu (Rp)', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Realisasi TW I', _, _],
        [_, _, 'Fisik (%)', 'Keu (Rp)', 'Keu (%)'],
        ...WISATA.map(([kode, name]) => [kode, name, 20, 4_000_000, 25]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1'] },
    );
    expect(ids(table)).toBe('kode uraian realisasiK1 realisasiRp1 persenRp1');
  });
});

describe('targets without the word', () => {
  it('are how many must be served, beside their unit', () => {
    const table = read(
      [
        ['RENCANA AKSI PENERAPAN SPM TAHUN 2025'],
        [
          ...['No', 'Urusan / Jenis Pelayanan Dasar', 'Indikator Pencapaian', 'Satuan'],
          ...['Jumlah Sasaran yang Harus Dilayani (100%)', 'Rencana Pemenuhan', _, _, _, _, _],
          ...['Anggaran (Rp)', 'Perangkat Daerah Pengampu'],
        ],
        [_, _, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah', '%', _, _],
        ...(
          [
            [
              'Pelayanan kesehatan ibu hamil',
              'Jumlah ibu hamil yang dilayani',
              5120,
              512,
              1536,
              2048,
            ],
            ['Pelayanan kesehatan balita', 'Jumlah balita yang dilayani', 3240, '-', 810, 1620],
            [
              'Pelayanan kesehatan lansia',
              'Jumlah lansia yang diskrining',
              13820,
              2764,
              4146,
              4146,
            ],
          ] as const
        ).map(([name, indicator, year, ...quarters], i) => [
          ...[`2.${i + 1}`, name, indicator, 'Orang', year, ...quarters],
          ...[1024, year, 100, 433_151_000 + i * 1e6],
        ]),
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:K2', 'L2:L3', 'M2:M3'] },
    );
    expect(table.rows[1]!.values.target).toMatchObject({
      column: 4,
      quantities: [{ value: 3240, unit: 'Orang' }],
    });
  });

  it('have a unit of their own on each level of a cascade', () => {
    const four = (name: string, by = name) => [name, `Indikator ${by}`, 'Target', 'Satuan'];
    const table = read([
      [...four('Program'), ...four('Kegiatan'), ...four('Sub Kegiatan'), 'Pagu (Rp)'],
      [
        ...['PROGRAM PENGELOLAAN PELAYARAN', 'Persentase dermaga laik', 60, '%'],
        ...['Pembangunan Pelabuhan', 'Jumlah pelabuhan yang ditangani', 3, 'Pelabuhan'],
        ...['Pengoperasian Pelabuhan', 'Jumlah dermaga yang dipelihara', 5, 'Dermaga', 270e6],
      ],
      [_, _, _, _, _, _, _, _, 'Rehabilitasi Dermaga', 'Panjang dermaga', 40, 'Meter', 310e6],
    ]);
    const said = table.rows.map(({ level, values }) => [
      level,
      (values.target ?? values.targetKegiatan ?? values.targetProgram)!.quantities[0]!.unit,
      values.satuan!.text,
    ]);
    expect(said).toEqual([
      ['program', '%', '%'],
      ['kegiatan', 'Pelabuhan', 'Pelabuhan'],
      ['sub_kegiatan', 'Dermaga', 'Dermaga'],
      ['sub_kegiatan', 'Meter', 'Meter'],
    ]);
  });
});

describe("names and codes in each other's place", () => {
  it('a program merged across Kode and Uraian keeps its code, its name and its cell', () => {
    const [program, ...rest] = WISATA;
    const table = read(
      [
        ['Kode', 'Uraian', 'Indikator', 'Pagu'],
        [`${program![0]} ${program![1]}`, _, program![2], 9e6],
        ...rest.map((row) => [...row, 9e6]),
      ],
      { merges: ['A2:B2'] },
    );
    expect(table.rows.map((row) => [row.level, row.kode, row.name, row.parent])).toEqual([
      ['program', '3.26.03', 'PROGRAM PEMASARAN PARIWISATA', _],
      ['kegiatan', rest[0]![0], rest[0]![1], 0],
      ['sub_kegiatan', rest[1]![0], rest[1]![1], 1],
    ]);
    expect(table.rows[0]!.values.uraian).toMatchObject({ row: 1, column: 0 });
    expect(table.rows[0]!.values.kode).toBeUndefined();
  });

  it('a row of its own says Sasaran 1: or Program : before the rows that it leads', () => {
    const table = read(
      [
        ['No', 'Sub Kegiatan', 'Indikator', 'Target', 'Pagu'],
        ['Sasaran 1: Meningkatnya kunjungan wisata', _, _, _, _],
        [`Program : ${WISATA[0]![0]} Pemasaran Pariwisata`, _, _, _, _],
        [`Kegiatan : ${WISATA[1]![0]} ${WISATA[1]![1]}`, _, _, _, _],
        [1, WISATA[2]![1], WISATA[2]![2], 48, 9e6],
      ],
      { merges: ['A2:E2', 'A3:E3', 'A4:E4'] },
    );
    expect(table.rows.map((row) => [row.level, row.kode, row.parent])).toEqual([
      ['sasaran', _, _],
      ['program', '3.26.03', 0],
      ['kegiatan', '3.26.03.2.01', 1],
      ['sub_kegiatan', _, 2],
    ]);
  });

  it('pieces of a code under Urusan | Bidang Urusan | Program | Kegiatan are no names', () => {
    const table = read([
      [
        'Urusan',
        'Bidang Urusan',
        'Program',
        'Kegiatan',
        'Sub Kegiatan',
        'Uraian',
        'Indikator',
        'Pagu',
      ],
      ['3', '26', '03', _, _, ...WISATA[0]!.slice(1), 9e6],
      ['3', '26', '03', '2.01', _, ...WISATA[1]!.slice(1), 9e6],
      ['3', '26', '03', '2.01', '0003', ...WISATA[2]!.slice(1), 9e6],
    ]);
    expect(table.rows.map((row) => row.kode)).toEqual(WISATA.map(([kode]) => kode));
  });

  it('rows of urusan and of the office with its long code are left aside', () => {
    const table = read([
      ['KODE', 'URAIAN', 'INDIKATOR', 'PAGU'],
      ['3', 'URUSAN PEMERINTAHAN PILIHAN', _, 9e6],
      ['3.26', 'PARIWISATA', _, 9e6],
      ['3.26.2.22.0.00.01.0000', 'DINAS PARIWISATA DAN KEBUDAYAAN', _, 9e6],
      ...WISATA.map((row) => [...row, 9e6]),
    ]);
    expect(table.ignoredRows.map(({ why }) => why)).toEqual([
      'baris urusan',
      'baris urusan',
      'judul kelompok',
    ]);
    expect(table.rows).toHaveLength(3);
  });

  it('so are urusan with the two digits of older lists', () => {
    const table = read(
      [
        ['Kode', _, _, 'Urusan/Program/Kegiatan', 'Indikator', 'Pagu (Rp)'],
        ['04', _, _, 'URUSAN PEMERINTAHAN FUNGSI PENUNJANG', _, _],
        ['04', '03', _, 'Perencanaan', _, _],
        ['04', '03', '21', 'Program Perencanaan Pembangunan Daerah', 'Persentase program', 9e6],
        ['04', '03', '22', 'Program Data', 'Persentase data', 8e6],
      ],
      { merges: ['A1:C1'] },
    );
    expect(table.ignoredRows.map(({ why }) => why)).toEqual(['baris urusan', 'baris urusan']);
    expect(table.rows).toHaveLength(2);
  });

  it('so are the urusan 4 to 9, which are called unsur', () => {
    const table = read([
      ['KODE', 'URAIAN', 'INDIKATOR', 'PAGU'],
      ['6', 'UNSUR PENGAWASAN URUSAN PEMERINTAHAN', _, 9e6],
      ['6.01', 'INSPEKTORAT DAERAH', _, 9e6],
      ['6.01.02', 'PROGRAM PENYELENGGARAAN PENGAWASAN', 'Persentase tindak lanjut', 9e6],
      ['6.01.02.2.01', 'Penyelenggaraan Pengawasan Internal', 'Jumlah laporan', 9e6],
      ['6.01.02.2.01.0001', 'Pengawasan Kinerja Pemerintah Daerah', 'Jumlah laporan', 9e6],
    ]);
    expect(table.ignoredRows.map(({ why }) => why)).toEqual(['baris urusan', 'baris urusan']);
    expect(table.rows.map((row) => row.level)).toEqual(['program', 'kegiatan', 'sub_kegiatan']);
  });

  it('totals of the sections of a budget, and what one leaves for the other, are no rows of it', () => {
    const table = read([
      ['KODE', 'URAIAN', 'PAGU', 'REALISASI'],
      ['4.1', 'Jasa Layanan', 433_200_000, 204_330_000],
      ['4.2', 'Dana Kapitasi JKN', 2_184_600_000, 1_087_930_800],
      [_, 'JUMLAH PENDAPATAN', 2_617_800_000, 1_292_260_800],
      ['5.1', 'Belanja Pegawai', 1_838_410_000, 877_581_500],
      ['5.2', 'Belanja Barang dan Jasa', 779_390_000, 351_400_250],
      [_, 'JUMLAH BELANJA', 2_617_800_000, 1_228_981_750],
      [_, 'SURPLUS/(DEFISIT)', 0, 63_279_050],
    ]);
    expect(table.totalRows.map(({ label }) => label)).toEqual([
      'JUMLAH PENDAPATAN',
      'JUMLAH BELANJA',
    ]);
    expect(table.rows.map(({ kode }) => kode)).toEqual(['4.1', '4.2', '5.1', '5.2']);
    expect(table.ignoredRows.map(({ why }) => why)).toEqual(['selisih antarbagian']);
  });
});
