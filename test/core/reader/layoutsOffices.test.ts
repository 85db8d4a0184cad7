// Tables with the habits of many offices at once: names without codes, codes in pieces, percent beside counts, odd totals.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import type { CellInput } from '../../support/gridOf.ts';
import { ids, read } from './readOne.ts';

const _ = null;

const levels = (table: PlanTable): string =>
  table.rows.map((row) => `${row.row + 1} ${row.level} ${row.parent ?? '-'}`).join(', ');
const rupiah = (v: number): CellInput => ({
  v,
  format: '"Rp" #,##0',
  display: `Rp ${String(v).replace(/\B(?=(\d{3})+$)/g, '.')}`,
});

describe('levels of names without codes', () => {
  const plan: readonly (readonly [string, number])[] = [
    ['PROGRAM PENGELOLAAN PERSAMPAHAN', 900],
    ['Penanganan Sampah di TPA', 500],
    ['Kegiatan Angkut Sampah Pasar', 200],
    ['Pemilahan di Sumber', 300],
    ['Retribusi Kebersihan', 400],
    ['Pendataan Wajib Retribusi', 150],
    ['Pungut Retribusi Keliling', 250],
    ['PROGRAM PENGENDALIAN PENCEMARAN', 700],
    ['Pemantauan Air Sungai', 700],
    ['Uji Mutu Titik Hulu', 300],
    ['Uji Mutu Titik Hilir', 400],
  ];
  const expected = [
    ...['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
    ...['kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
    ...['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
  ];
  const table = (rows: readonly (readonly CellInput[])[]): PlanTable =>
    read([['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Pagu (Rp)'], ...rows]);

  it('come from sums that fit, though two programs say PROGRAM and one name begins with Kegiatan', () => {
    const found = table(plan.map(([name, pagu], i) => [i + 1, name, 'Jumlah laporan', pagu * 1e6]));
    expect(found.rows.map((row) => row.level)).toEqual(expected);
  });

  it('come from sums before two looks that would only make two levels', () => {
    const found = table(
      plan.map(([name, pagu], i) => [
        _,
        expected[i] === 'program' ? name.toUpperCase() : name.replace(/^Kegiatan /, ''),
        'Jumlah laporan',
        pagu * 1e6,
      ]),
    );
    expect(found.rows.map((row) => row.level)).toEqual(expected);
  });

  it('are not all programs when a sum is wrong', () => {
    const found = table(
      plan.map(([name, pagu], i) => [i + 1, name, 'Jumlah laporan', i === 3 ? 301 : pagu * 1e6]),
    );
    expect(found.rows.filter((row) => row.level === 'program').map((row) => row.row)).toEqual([
      1, 8,
    ]);
  });

  it('come from the numbering I, A, 1 in its own column beside one name that says Kegiatan', () => {
    const marks = ['I', 'A', '1', '2', 'B', '1', '2', 'II', 'A', '1', '2'];
    const found = table(
      plan.map(([name], i) => [
        marks[i]!,
        i === 4 ? 'Kegiatan Retribusi' : name.replace(/^(?:PROGRAM|Kegiatan) /, ''),
        'Jumlah laporan',
        _,
      ]),
    );
    expect(found.rows.map((row) => row.level)).toEqual(expected);
  });
});

describe('the supporting program as first row', () => {
  const head = ['Program/Kegiatan', 'Anggaran', 'Ket'];
  const body = (amount: (value: number) => CellInput): CellInput[][] => [
    ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', amount(300_000_000), 'APBD'],
    ['Administrasi Keuangan Perangkat Daerah', amount(300_000_000), 'APBD'],
    ['Penyediaan Gaji dan Tunjangan ASN', amount(300_000_000), 'APBD'],
  ];

  it.each([
    ['rupiah by format', rupiah],
    ['typed rupiah', (v: number) => `Rp ${v}`],
    ['plain numbers', (v: number) => v],
  ])('is a row of the plan: %s', (_name, amount) => {
    const table = read([head, ...body(amount)]);
    expect(levels(table)).toBe('2 program -, 3 kegiatan 0, 4 sub_kegiatan 1');
  });

  it('with typed months and shares in place of titles', () => {
    const months = Array.from(
      { length: 12 },
      (_each, i) =>
        ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nov', 'Des'][i]!,
    );
    const table = read([
      ['Program/Kegiatan', 'Indikator', 'Target', ...months],
      ['Penyediaan Gaji', 'Bulan', '462 Bulan', ...months.map((_each, i) => (i < 8 ? '8%' : '9%'))],
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]!.values.bulan12!.value).toBe(9);
  });
});

describe('codes in pieces under one title', () => {
  it('are joined, with the label of the total in the first piece', () => {
    const table = read(
      [
        ['Kode', _, _, _, _, 'Program/Kegiatan', 'Indikator', 'Pagu'],
        ['Urusan', 'Bidang', 'Program', 'Kegiatan', 'Sub Kegiatan', _, _, _],
        ['3', '27', '02', _, _, 'PROGRAM PENYEDIAAN SARANA', 'Persentase', 5_000_000],
        ['3', '27', '02', '2.01', _, 'Pengawasan Sarana', 'Jumlah laporan', 5_000_000],
        ['3', '27', '02', '2.01', '0001', 'Pengawasan Pupuk', 'Jumlah laporan', 5_000_000],
        ['TOTAL', _, _, _, _, _, _, 5_000_000],
      ],
      { merges: ['A1:E1', 'F1:F2', 'G1:G2', 'H1:H2'] },
    );
    expect(ids(table)).toBe('kode kode2 kode3 kode4 kode5 uraian indikator pagu');
    expect(table.rows.map((row) => row.kode)).toEqual([
      '3.27.02',
      '3.27.02.2.01',
      '3.27.02.2.01.0001',
    ]);
    expect(table.totalRows.map(({ label }) => label)).toEqual(['TOTAL']);
  });
});

describe('percentages beside counts', () => {
  const table = read(
    [
      ['Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Realisasi TW I', _, 'Realisasi TW II', _],
      [_, _, _, _, 'Fisik (%)', 'Keuangan', 'Fisik (%)', 'Keuangan'],
      ['Rapat Koordinasi', 'Jumlah laporan', 12, 'Laporan', 25, 1_500_000, 50, 2_500_000],
      ['Desa Terbina', 'Persentase desa', 90, '%', 20, 1_000_000, 45, 2_000_000],
    ],
    { merges: ['E1:F1', 'G1:H1'] },
  );

  it('keep their own unit', () => {
    expect(table.rows[0]!.values.target!.quantities).toEqual([{ value: 12, unit: 'Laporan' }]);
    expect(table.rows[0]!.values.realisasiK2!.quantities).toEqual([{ value: 50, unit: '%' }]);
    expect(table.rows[1]!.values.realisasiK2!.quantities).toEqual([{ value: 45, unit: '%' }]);
  });

  it('of money to date are the rate of the money', () => {
    const report = read([
      ['Sub Kegiatan', 'Target', 'Pagu', 'Realisasi s.d. TW II (Rp)', 'Realisasi s.d. TW II (%)'],
      ['Rapat Koordinasi', '12 Laporan', 10_000_000, 4_000_000, 40],
    ]);
    expect(ids(report)).toBe('subKegiatan target pagu jumlahRp persenRp');
  });

  it('of several quarters to date: the last filled one is the year to date', () => {
    const report = read([
      [
        'Sub Kegiatan',
        'Target',
        'Realisasi s.d. TW I',
        'Realisasi s.d. TW II',
        'Realisasi s.d. TW III',
      ],
      ['Rapat Koordinasi', 12, 3, 7, _],
    ]);
    expect(ids(report)).toBe('subKegiatan target realisasiSdK1 jumlahK realisasiSdK3');
    expect(report.rows[0]!.values.jumlahK!.value).toBe(7);
    expect(report.rows[0]!.values.realisasiSdK1!.value).toBe(3);
  });
});

describe('titles of other offices', () => {
  it.each(['Seksi/Bidang', 'Bidang / Seksi', 'Kasi/Kasubbag', 'Sub Bagian', 'Penang-\ngung Jawab'])(
    '%s is who answers',
    (title) => {
      const table = read([
        ['Program/Kegiatan', 'Indikator', 'Target', title],
        ['PROGRAM A', 'Persentase', '5 %', 'Bidang Sarana'],
      ]);
      expect(table.rows.map((row) => row.penanggungJawab)).toEqual(['Bidang Sarana']);
    },
  );

  it('Bulan over a January of dashes is money like the other months', () => {
    const table = read(
      [
        ['Kode', 'Uraian', 'Anggaran', 'Bulan', _, _, _],
        [_, _, _, 'Jan.', 'Feb.', 'Mar.', 'Apr.'],
        [
          '2.15.02',
          'PROGRAM LALU LINTAS',
          '60,000,000.00',
          '-',
          '20,000,000',
          '20,000,000',
          '20,000,000',
        ],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'] },
    );
    expect(ids(table)).toBe('kode uraian pagu kas1 kas2 kas3 kas4');
  });

  it('Jumlah beside Satuan is the target, and a lone (Rp) above the column numbers is header', () => {
    const table = read([
      ['Sub Kegiatan', 'Indikator', 'Jumlah', 'Satuan', 'Pagu'],
      [_, _, _, _, '(Rp)'],
      [1, 2, 3, 4, 5],
      ['Rapat Koordinasi', 'Jumlah rapat', 12, 'Kali', 4_000_000],
    ]);
    expect(ids(table)).toBe('subKegiatan indikator target satuan pagu');
    expect(table.headerRows).toEqual([0, 1, 2]);
  });

  it.each(['Jumlah', 'Rencana', 'Kuantitas', 'Besaran'])(
    '%s beside Satuan and quarters is the target',
    (title) => {
      const table = read([
        [
          'Sub Kegiatan',
          'Indikator',
          'Satuan',
          title,
          'Triw. 1',
          'Triw. 2',
          'Triw. 3',
          'Triw. 4',
          'DPPA',
        ],
        ['Rapat Koordinasi', 'Jumlah rapat', 'Kali', 12, 3, 3, 3, 3, 4_000_000],
      ]);
      expect(ids(table)).toBe('subKegiatan indikator satuan target tw1 tw2 tw3 tw4 pagu');
    },
  );

  it.each([
    'J U M L A H',
    'T O T A L',
    'JUMLAH BELANJA DAERAH',
    'Total Dinas Kesehatan',
    'Jumlah Total Anggaran Dinas Kesehatan',
    'TOTAL PAGU DINAS',
  ])('%s is a total', (label) => {
    const table = read([
      ['Program/Kegiatan', 'Indikator', 'Target', 'Pagu'],
      ['PROGRAM A', 'Persentase', '5 %', 4_000_000],
      ['PROGRAM B', 'Persentase', '5 %', 3_000_000],
      [label, _, _, 7_000_000],
    ]);
    expect(table.totalRows.map((total) => total.label)).toEqual([label]);
    expect(table.rows).toHaveLength(2);
  });
});

describe('reports of other offices', () => {
  it('keep the latest money to date and its rate', () => {
    const table = read(
      [
        [
          'Kode',
          'Uraian',
          'Pagu',
          'Realisasi s.d. Bulan Lalu',
          'Realisasi Bulan Ini',
          'Realisasi s.d. Bulan Ini',
          _,
        ],
        [_, _, _, _, _, 'Rp', '%'],
        ['2.15.02', 'PROGRAM LALU LINTAS', 500_000_000, 100_000_000, 50_000_000, 150_000_000, 30],
      ],
      { merges: ['F1:G1'] },
    );
    expect(ids(table)).toBe('kode uraian pagu realisasiRp persenRp');
    expect(table.rows[0]!.values.realisasiRp!.value).toBe(150_000_000);
  });

  it('have steps below a Kegiatan in the same column, told by their sums', () => {
    const table = read([
      ['Kegiatan', 'Ukuran', 'Anggaran', 'Pelaksana'],
      ['Kegiatan Pemberdayaan Kelurahan', 'Jumlah kelompok', 120_000_000, 'Kasi Pemberdayaan'],
      ['- Pelatihan PKK', '2 kali', 40_000_000, _],
      ['- Sarana Posyandu', '8 unit', 80_000_000, _],
      ['Ketertiban Kelurahan', 'Jumlah patroli', 60_000_000, 'Kasi Trantib'],
      ['- Patroli wilayah', '12 kali', 60_000_000, _],
    ]);
    expect(ids(table)).toBe('kegiatan indikator pagu penanggungJawab');
    expect(levels(table)).toBe(
      '2 kegiatan -, 3 sub_kegiatan 0, 4 sub_kegiatan 0, 5 kegiatan -, 6 sub_kegiatan 3',
    );
  });

  it('write codes with blanks, under titles of budgets before and after a change', () => {
    const table = read(
      [
        [
          'Nomor',
          'Kode Rekening',
          'Nomenklatur',
          'Tolok Ukur Kinerja',
          _,
          'Anggaran Sebelum Perubahan',
          'Anggaran Setelah Perubahan',
          'Rencana Penarikan',
          _,
          _,
          _,
        ],
        [_, _, _, 'Uraian', 'Target', _, _, 'TW I', 'TW II', 'TW III', 'TW IV'],
        ['A', '2 23 02', 'Pembinaan Perpustakaan', 'Indeks literasi', 72.5, 90, 95, 20, 25, 25, 25],
        [
          '1',
          '2 23 02 2.01',
          'Pengelolaan Perpustakaan',
          'Jumlah perpustakaan',
          '15 Unit',
          90,
          95,
          20,
          25,
          25,
          25,
        ],
        [
          'a',
          '2 23 02 2.01 0001',
          'Koleksi',
          'Jumlah judul',
          '1.200 Judul',
          90,
          95,
          20,
          25,
          25,
          25,
        ],
      ].map((row, i) =>
        i < 2 ? row : row.map((cell, c) => (c > 4 ? Number(cell) * 1_000_000 : cell)),
      ),
      { merges: ['D1:E1', 'H1:K1'] },
    );
    expect(ids(table)).toBe(
      'no kode uraian indikator target pagu anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4',
    );
    expect(levels(table)).toBe('3 program -, 4 kegiatan 0, 5 sub_kegiatan 1');
    expect(table.rows[0]!.values.pagu!.value).toBe(95_000_000);
  });

  it('name code and name of every level side by side', () => {
    const table = read([
      [
        'Kode Program',
        'Nama Program',
        'Kode Kegiatan',
        'Nama Kegiatan',
        'Kode Sub Kegiatan',
        'Nama Sub Kegiatan',
        'Pagu',
      ],
      [
        '1.03.02',
        'PENGELOLAAN SDA',
        '1.03.02.2.01',
        'Pengelolaan SDA',
        '1.03.02.2.01.0004',
        'Rencana Teknis',
        150_000_000,
      ],
      [
        '1.03.02',
        'PENGELOLAAN SDA',
        '1.03.02.2.01',
        'Pengelolaan SDA',
        '1.03.02.2.01.0010',
        'Embung',
        250_000_000,
      ],
    ]);
    expect(table.rows.map((row) => `${row.level} ${row.kode}`)).toEqual([
      'program 1.03.02',
      'kegiatan 1.03.02.2.01',
      'sub_kegiatan 1.03.02.2.01.0004',
      'sub_kegiatan 1.03.02.2.01.0010',
    ]);
    expect(table.rows.map((row) => row.values.pagu?.value ?? null)).toEqual([
      null,
      null,
      150_000_000,
      250_000_000,
    ]);
  });
});

describe('priorities in a column of their own in front of the programs', () => {
  const rows = (sums: readonly (CellInput | null)[]): CellInput[][] => [
    ['Prioritas / Perangkat Daerah', 'Program', 'Indikator', 'Target', 'Pagu (Rp)'],
    ['Prioritas 1: Penguatan ekonomi daerah', _, 'Pertumbuhan ekonomi', '5,2 %', sums[0]!],
    ['Dinas Pangan', 'PROGRAM PENYULUHAN PERTANIAN', 'Persentase kelompok tani', '15 %', 581e6],
    [_, 'PROGRAM PENYEDIAAN SARANA PERTANIAN', 'Produktivitas padi', '5,62 Ton', 363e6],
    ['DPMPTSP', 'PROGRAM PROMOSI PENANAMAN MODAL', 'Jumlah investor', '35 Investor', 478e6],
    ['Prioritas 2: Peningkatan kualitas manusia', _, 'IPM', '75,1', sums[1]!],
    ['Dinas Dikbud', 'PROGRAM PENGELOLAAN PENDIDIKAN', 'APM', '83,6 %', 24e9],
    ['Dinas Sosial', 'PROGRAM REHABILITASI SOSIAL', 'Persentase PMKS', '60 %', 2e9],
  ];

  it('stand above them where they add them up', () => {
    const table = read(
      rows([
        { f: '=SUM(E3:E5)', v: 1422e6 },
        { f: '=SUM(E7:E8)', v: 26e9 },
      ]),
    );
    expect(table.rows.map(({ level, parent }) => [level, parent])).toEqual([
      ['sasaran', null],
      ['program', 0],
      ['program', 0],
      ['program', 0],
      ['sasaran', null],
      ['program', 4],
      ['program', 4],
    ]);
    expect(table.rows[4]!.name).toBe('Prioritas 2: Peningkatan kualitas manusia');
    expect(table.rows[4]!.values.pagu!.value).toBe(26e9);
  });

  it('stand above them where their typed money is that of them all', () => {
    const levels = read(rows([1422e6, 26e9])).rows.map(({ level }) => level);
    expect(levels.filter((level) => level === 'sasaran')).toHaveLength(2);
  });

  it('are left as they were where nothing is added', () => {
    const levels = read(rows([9e9, 8e9])).rows.map(({ level }) => level);
    expect(levels).not.toContain('sasaran');
  });
});
