// The rule persen-menyimpang: one percentage that cannot stand beside its neighbours.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'persen-menyimpang';
const cells = (rows: Rows): string[] =>
  told(rows)
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

/** Planned and reached rates of three programs; F..I planned, J..M reached. */
const rates = (planned: readonly Input[], reached: readonly Input[], unit = '%'): Rows => [
  ['RENCANA AKSI DAN CAPAIAN TAHUN 2024'],
  [],
  [
    ...['Kode', 'Program', 'Indikator', 'Satuan', 'Target'],
    ...['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
    ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
  ],
  [
    '5.01.02',
    'PROGRAM PERENCANAAN',
    'Persentase keselarasan',
    '%',
    96,
    82,
    86,
    91,
    96,
    81,
    85,
    90,
    95,
  ],
  [
    '5.01.03',
    'PROGRAM KOORDINASI',
    'Persentase data termutakhir',
    unit,
    95,
    ...planned,
    ...reached,
  ],
  [
    '5.05.02',
    'PROGRAM PENELITIAN',
    'Persentase hasil litbang',
    '%',
    70,
    20,
    35,
    52,
    70,
    19,
    33,
    51,
    69,
  ],
];

describe('persen-menyimpang: a quarter that cannot stand beside the others', () => {
  it('finds a fraction among percentages and a fall that nobody plans', () => {
    expect(cells(rates([60, 70, 82, 95], [59, 69, 80, 94]))).toEqual([]);
    expect(cells(rates([60, 70, 28, 95], [59, 69, 80, 94]))).toEqual(['H5']);
    expect(cells(rates([60, 70, 82, 95], [0.59, 69, 80, 94]))).toEqual(['J5']);
    expect(cells(rates([60, 70, 82, 95], [59, 69, 80, 940]))).toEqual(['M5']);
  });

  it('leaves shares of the year alone that add up, steps from far below, and scores', () => {
    expect(cells(rates([20, 35, 10, 30], [20, 35, 10, 30]))).toEqual([]);
    expect(cells(rates([10, 40, 70, 95], [10, 39, 71, 93]))).toEqual([]);
    expect(cells(rates([60, 70, 28, 95], [59, 69, 80, 94], 'Nilai'))).toEqual([]);
  });
});

describe('persen-menyimpang: progress of works', () => {
  const works = (title: string, sixth: number): Rows => [
    ['LAPORAN REALISASI FISIK DINAS PUPR BULAN AGUSTUS 2024'],
    [],
    ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', title, 'Realisasi Keuangan (Rp)'],
    ...[62.4, 71.25, 58.1, 80.3, 66, sixth, 74.5, 69.9, 77.2, 63.8].map((rate, i): Input[] => [
      `1.03.10.2.01.00${i + 10}`,
      `Rehabilitasi Ruas ${String.fromCharCode(65 + i)}`,
      900_000_000 + i * 1_250,
      rate,
      500_000_000 + i * 3_475,
    ]),
  ];

  it('is neither below nothing, nor above all, nor a fraction among percentages', () => {
    const title = 'Rencana Fisik (%)';
    expect(cells(works(title, 70.4))).toEqual([]);
    expect(cells(works(title, -70.4))).toEqual(['D9']);
    expect(cells(works(title, 165.24))).toEqual(['D9']);
    expect(cells(works(title, 0.7))).toEqual(['D9']);
  });

  it('is typed all the same where the row of the office is calculated', () => {
    const sums: Rows = [['1.03', 'DINAS PUPR', '=SUM(C5:C14)', '=AVERAGE(D5:D14)']];
    const rows = works('Fisik (%)', 0.7);
    const many = Array.from({ length: 12 }, (_, i): Input[] => [
      `1.03.10.2.02.00${i + 10}`,
      `Pemeliharaan Ruas ${String.fromCharCode(65 + i)}`,
      310_000_000 + i * 2_500,
      68 + i,
    ]);
    const plan = [...rows.slice(0, 3), ...sums, ...rows.slice(3), ...many];
    expect(cells(plan)).toEqual(['D10']);
  });

  it('is doubtful where the indicator counts, whatever the title says', () => {
    const rows = works('Kinerja %', 165).map((row, i): readonly Input[] => {
      if (i < 2) return row;
      const counted = i === 2 ? 'Indikator' : `Jumlah ruas yang ditangani (Ruas) ${i}`;
      return [row[0]!, row[1]!, counted, ...row.slice(2)];
    });
    const found = told(rows).filter((each) => each.code === CODE);
    expect(found.map(({ cell, severity }) => [cell, severity])).toEqual([['E9', 'info']]);
  });

  it('is not what a volume is', () => {
    expect(cells(works('Rencana Fisik Volume', 165))).toEqual([]);
    expect(cells(works('Deviasi Fisik (%)', -70.4))).toEqual([]);
  });

  it('tells the part that makes progress more than the whole', () => {
    const rows = (odd: number) => [
      [
        'Kode',
        'Sub Kegiatan',
        'Pagu (Rp)',
        ...['Lalu', 'Ini', 's.d. Ini'].map((each) => `Fisik Bulan ${each} (%)`),
      ],
      ...Array.from({ length: 10 }, (_, i) => [
        `1.04.02.2.01.00${10 + i}`,
        `Pembangunan Rumah Layak Huni ${i + 1}`,
        (120 + 7 * i) * 1_000_000,
        55 + i,
        i === 4 ? odd : 6 + i / 4,
        `=D${i + 2}+E${i + 2}`,
      ]),
    ];
    const cells = (odd: number) =>
      told(rows(odd))
        .filter((each) => each.code === 'persen-menyimpang')
        .map((each) => each.cells.slice(0, 2));
    expect(cells(7)).toEqual([]);
    expect(cells(70)).toEqual([['E6', 'F6']]);
  });
});

describe('persen-menyimpang: what was reached beside its target', () => {
  const report = (first: number, second = 75, third = 93.2): Rows => [
    ['EVALUASI KESBANGPOL TRIWULAN III TAHUN 2025'],
    [
      ...['Kode', 'Program/Kegiatan', 'Indikator', 'Satuan', 'Target Tahun 2025'],
      ...['Target s.d. TW III', 'Realisasi s.d. TW III'],
    ],
    ['8.01.06', 'PROGRAM KEWASPADAAN', 'Persentase potensi konflik', '%', 95, 95, third],
    ['8.01.06.2.01', 'Perumusan Kebijakan', 'Persentase rekomendasi', '%', 90, 70, first],
    ['8.01.02', 'PROGRAM IDEOLOGI', 'Persentase penduduk yang dibina', '%', 42, 32, 30.4],
    ['8.01.02.2.01', 'Pembinaan Ideologi', 'Persentase sekolah', '%', 100, 75, second],
  ];

  it('is a fraction in one row only', () => {
    expect(cells(report(63))).toEqual([]);
    expect(cells(report(0.63))).toEqual(['G4']);
  });

  it('may be near nothing, or a fraction in other rows too', () => {
    expect(cells(report(0.12))).toEqual([]);
    expect(cells(report(0.63, 0.7))).toEqual([]);
    expect(cells(report(1))).toEqual([]);
  });
});

describe('persen-menyimpang: counts under a heading of percents', () => {
  const targets = (indicator: string, last: number): Rows => [
    ['PERSENTASE CAPAIAN BADAN KEPEGAWAIAN TAHUN 2024'],
    ['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', null, 'Realisasi', null],
    [null, null, null, 'Anggaran (Rp)', 'Kinerja %', 'Anggaran (Rp)', 'Kinerja %'],
    ...Array.from({ length: 11 }, (_, i): Input[] => [
      ...[i + 1, `Pembinaan Aparatur ${'ABCDEFGHIJK'[i]}`],
      i === 10 ? indicator : `Persentase pegawai yang dibina ${i}`,
      ...[(40 + i) * 1e6, i === 10 ? last : 80 + i, (30 + i) * 1e6, 50 + i],
    ]),
  ];

  it('are more than a hundred where a share cannot be', () => {
    expect(cells(targets('Jumlah ASN yang mengikuti pelatihan (Orang)', 240))).toEqual([]);
    expect(cells(targets('Persentase ASN yang mengikuti pelatihan', 240))).toEqual(['E14']);
  });

  it('are nothing to compare with the share of another column', () => {
    const rows = (next: string): Rows => [
      ['RENCANA KERJA DINAS KESEHATAN TAHUN 2025'],
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Prakiraan Maju Target'],
      ['1.02.02', 'PROGRAM UPAYA KESEHATAN', 'Persentase layanan', '100 %', next],
      ['1.02.03', 'PROGRAM SUMBER DAYA MANUSIA', 'Persentase tenaga terlatih', '80 %', '85 %'],
    ];
    expect(cells(rows('1 Laporan'))).toEqual([]);
    expect(cells(rows('1 %'))).toEqual(['E3']);
  });
});

describe('persen-menyimpang: columns that may go beyond their whole', () => {
  const sheet = (title: string, figures: readonly number[]): Rows => [
    ['No', 'Uraian Kegiatan', 'Volume', 'Satuan', 'Pagu (Rp)', title],
    ...figures.map((figure, i) => [
      ...[i + 1, `Rehabilitasi ruang kelas SDN ${i + 11}`, 2, 'ruang', 1e8 + i * 3e6, figure],
    ]),
  ];
  const cells = (title: string, figures: readonly number[]) =>
    told(sheet(title, figures)).flatMap(({ code, cell }) =>
      code === 'persen-menyimpang' ? [cell] : [],
    );
  const usual = [61, 72, 85, 44, 90, 66, 78, 83, 59];

  it('are those where several figures do, and those of achievement', () => {
    expect(cells('Progres Fisik (%)', [...usual, 165])).toEqual(['F11']);
    expect(cells('Progres Fisik (%)', [...usual, 165, 120])).toEqual([]);
    expect(cells('Progres Pencapaian (%)', [...usual, 104])).toEqual([]);
    expect(cells('Progres Pekerjaan (%)', [...usual, 104])).toEqual(['F11']);
  });
});
