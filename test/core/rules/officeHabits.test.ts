// More habits of offices that are right: two ways of counting in one column, totals at the top, kabupaten below a program.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const found = (rows: Rows): string[] => told(rows).map((each) => `${each.code} ${each.cell}`);

const SOURCES: Rows = [
  ['PAGU MENURUT SUMBER DANA DINAS PENDIDIKAN TAHUN 2025'],
  [],
  [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    'PAD',
    'DAU',
    'DAK',
    'Jumlah Pagu (Rp)',
    'Proporsi (%)',
  ],
  [null, 'TOTAL BELANJA', '=C5', '=D5', '=E5', '=SUM(C4:E4)', '=F4/$F$4*100'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=SUM(C6;C9)', '=SUM(D6;D9)', '=SUM(E6;E9)'].concat(
    ['=SUM(C5:E5)', '=F5/$F$4*100'],
  ),
  ...[
    ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Dasar', 7, 8],
    ['1.01.02.2.01.0003', 'Pembangunan Ruang Kelas Baru', 12_500_000, 224_750_000, 96_300_000],
    ['1.01.02.2.01.0023', 'Pengelolaan Dana BOS Sekolah Dasar', 8_125_000, 41_800_500, 0],
    ['1.01.02.2.02', 'Pengelolaan Pendidikan Sekolah Menengah Pertama', 10, 11],
    ['1.01.02.2.02.0002', 'Penambahan Ruang Kelas Baru', 6_400_000, 129_835_500, 64_917_000],
    ['1.01.02.2.02.0030', 'Pengelolaan Dana BOS Sekolah Menengah Pertama', 0, 20_940_750, 0],
  ].map(([kode, name, a, b, c], i): Input[] => [
    kode!,
    name!,
    ...(c === undefined ? ['C', 'D', 'E'].map((x) => `=SUM(${x}${a}:${x}${b})`) : [a!, b!, c]),
    `=SUM(C${6 + i}:E${6 + i})`,
    `=F${6 + i}/$F$4*100`,
  ]),
];

describe('a total at the top', () => {
  it('has its shares below the last row', () => {
    const shares = ['C', 'D', 'E', 'F'].map((x) => `=${x}4/$F$4*100`);
    const rows = [...SOURCES, [null, 'Komposisi sumber dana (%)', ...shares]];
    expect(found(rows)).toEqual([]);
    expect(found(change(rows, { E12: '=E5/$F$4*100' }))).toEqual(['rumus-beda E12']);
    expect(found(change(rows, { D12: '=D4/$F$5*100' }))).toEqual(['rumus-beda D12']);
  });
});

const NAMES = ['Kerinci', 'Merangin', 'Sarolangun', 'Batanghari'];
const under = (first: number, figures: readonly (readonly [number, number])[]): Rows =>
  NAMES.map((name, i) => [
    i + 1,
    `Kabupaten ${name}`,
    ...figures[i]!,
    `=IF(C${first + i}=0;0;D${first + i}/C${first + i}*100)`,
  ]);
const group = (letter: string, name: string, first: number): Input[] => [
  letter,
  name,
  `=SUM(C${first}:C${first + 3})`,
  `=SUM(D${first}:D${first + 3})`,
  `=D${first - 1}/C${first - 1}*100`,
];
const PROVINCE: Rows = [
  ['BANTUAN KEUANGAN MENURUT KABUPATEN PROVINSI JAMBI TAHUN 2024'],
  [],
  ['No', 'Program / Kabupaten', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
  [null, 'TOTAL PROVINSI', '=C5+C10', '=D5+D10', '=D4/C4*100'],
  group('A', 'PROGRAM PENATAAN DESA', 6),
  ...under(6, [
    [887_500_000, 784_000_000],
    [862_500_000, 833_000_000],
    [400_125_000, 367_614_000],
    [0, 0],
  ]),
  group('B', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 11),
  ...under(11, [
    [1_404_000_000, 1_286_186_000],
    [564_250_000, 523_075_000],
    [427_875_000, 359_415_000],
    [199_125_000, 195_142_000],
  ]),
];

describe('kabupaten listed below each program', () => {
  it('belong to the program whose formula adds them, whatever the header says', () => {
    expect(found(PROVINCE)).toEqual([]);
  });

  it('are missed when the program leaves one out', () => {
    expect(found(change(PROVINCE, { C10: '=SUM(C11:C13)' }))).toContain('rumus-kurang-baris C10');
    expect(found(change(PROVINCE, { D4: '=D5' }))).toContain('rumus-kurang-baris D4');
  });
});

const counted = (
  row: number,
  kode: string,
  name: string,
  indicator: string,
  unit: string,
  figures: readonly number[],
  year = `=SUM(F${row}:I${row})`,
): Input[] => [kode, name, indicator, unit, ...figures, year, `=J${row}/E${row}*100`];
const TWO_WAYS: Rows = [
  ['EVALUASI RENJA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL TAHUN 2024'],
  [],
  [
    ...['Kode', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target'],
    ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
    ...['Jumlah Realisasi', 'Capaian (%)'],
  ],
  counted(
    4,
    '2.12.02.2.01.0001',
    'Pendataan Penduduk',
    'Jumlah penduduk',
    'Orang',
    [640, 120, 183, 200, 114],
  ),
  counted(
    5,
    '2.12.02.2.01.0003',
    'Penerbitan Dokumen',
    'Jumlah dokumen terbit',
    'Dokumen',
    [86500, 18801, 22568, 19763, 20209],
  ),
  counted(
    6,
    '2.12.02.2.01.0005',
    'Peningkatan Pelayanan',
    'Jumlah jemput bola',
    'Kali',
    [96, 19, 26, 28, 19],
  ),
  counted(
    7,
    '2.12.02.2.02.0001',
    'Layanan Adminduk di Desa',
    'Jumlah desa dengan layanan daring',
    'Desa',
    [154, 117, 132, 145, 155],
    '=I7',
  ),
];

describe('the last quarter among years that are added', () => {
  it('is right where it comes near the target and the sum would not', () => {
    expect(found(TWO_WAYS)).toEqual([]);
  });

  it('is wrong where the sum would', () => {
    expect(found(change(TWO_WAYS, { J6: '=I6' }))).toContain('rumus-kurang-kolom J6');
  });
});

describe('quarters of what should grow less', () => {
  const row = (unit: string, figures: readonly number[]): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    [],
    ['No', 'Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    [1, 'Upaya Ketertiban Umum', `Jumlah ${unit.toLowerCase()}`, unit, ...figures],
  ];
  it('end at the target of the year', () => {
    expect(found(row('Gangguan', [6, 7, 7, 6, 6]))).toEqual([]);
  });
  it('are no excuse for what is made anew', () => {
    expect(found(row('Dokumen', [6, 7, 7, 6, 6]))).toEqual(['triwulan-tahun E4']);
  });
});

describe('totals of a group', () => {
  const plan = (label: string): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    [],
    [
      'No',
      'Kegiatan',
      'Indikator',
      'Satuan',
      'Target',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Pagu (Rp)',
    ],
    [1, 'Patroli Wilayah', 'Jumlah patroli', 'Kali', 48, 12, 12, 12, 12, 45_150_000],
    [2, 'Pembinaan Linmas', 'Jumlah laporan', 'Laporan', 4, 1, 1, 1, 1, 30_725_000],
    [3, 'Siskamling', 'Jumlah laporan', 'Laporan', 12, 3, 3, 3, 3, 12_480_000],
    [null, label, ...Array(7).fill(null), '=SUM(J4:J6)'],
  ];
  it('may name whose money it is', () => {
    expect(found(plan('Jumlah anggaran Kasi Trantib'))).toEqual([]);
  });
});

describe('an achievement of 100 that is typed', () => {
  const full = (typed: readonly number[], figure = 100): Rows => [
    ['CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024'],
    [],
    ['No', 'Kegiatan', 'Target', 'Realisasi', 'Capaian (%)'],
    ...[12, 12, 4, 640, 48, 96].map((target, i): Input[] => {
      const row = i + 4;
      const done = i < 3 ? target : target - 7;
      const rate = typed.includes(row) ? figure : `=D${row}/C${row}*100`;
      return [i + 1, `Pelayanan Sosial ${'ABCDEF'[i]}`, target, done, rate];
    }),
  ];
  it('in one row is a formula lost', () => {
    expect(found(full([5]))).toContain('rumus-ditimpa E5');
  });
  it('in several rows is a custom where the formulas would say so, too', () => {
    expect(found(full([5, 6])).filter((each) => each.startsWith('rumus-ditimpa'))).toEqual([]);
    const wrong = change(full([4, 5, 6]), { E6: 97 });
    expect(found(wrong)).toContain('rumus-ditimpa E6');
  });
});

const SPENT: Rows = [
  ['REALISASI SUB KEGIATAN DINAS PERTANIAN TAHUN 2024'],
  [],
  [
    'No',
    'Sub Kegiatan',
    'Pagu (Rp)',
    'TW I',
    'TW II',
    'TW III',
    'TW IV',
    'Realisasi (Rp)',
    'Sisa (Rp)',
  ],
  ...(
    [
      [
        'Penyusunan Dokumen Perencanaan',
        287_585_375,
        57_035_850,
        81_224_100,
        68_228_250,
        50_709_900,
      ],
      [
        'Evaluasi Kinerja Perangkat Daerah',
        247_895_125,
        68_002_650,
        65_270_400,
        44_539_800,
        46_137_900,
      ],
      [
        'Penyediaan Jasa Surat Menyurat',
        209_287_250,
        44_386_500,
        44_575_050,
        48_833_100,
        45_622_050,
      ],
      ['Penyediaan Jasa Komunikasi', 121_345_750, 25_224_450, 30_887_250, 24_289_050, 30_486_750],
    ] as const
  ).map((figures, i) => [i + 1, ...figures, `=SUM(D${i + 4}:G${i + 4})`, `=C${i + 4}-H${i + 4}`]),
];

describe('bare quarters beside a realisation', () => {
  it('are what was spent, and need not reach the pagu', () => {
    expect(found(SPENT)).toEqual([]);
  });
  it('have to add up to it', () => {
    expect(found(change(SPENT, { H5: '=SUM(D5:F5)' }))).toContain('rumus-kurang-kolom H5');
  });
});

describe('a recap of verdicts below the total', () => {
  const verdict = (row: number): string => `=IF(E${row}>=91;"Sangat Tinggi";"Tinggi")`;
  const rows: Rows = [
    ['CAPAIAN KINERJA TAHUN 2024 DIBANDINGKAN TAHUN 2023'],
    [],
    [
      'No',
      'Kegiatan',
      'Realisasi 2023',
      'Target 2024',
      'Capaian 2024 (%)',
      'Realisasi 2024',
      'Predikat',
      'Anggaran (Rp)',
    ],
    ...(
      [
        ['Pengendalian OPT', 753, 860, 815, 157_163_375],
        ['Penanganan Dampak Iklim', 2, 2, 2, 155_202_625],
        ['Penyuluhan Pertanian', 42, 45, 42, 321_740_250],
      ] as const
    ).map(([name, before, target, real, money], i) => [
      ...[i + 1, name, before, target, `=F${i + 4}/D${i + 4}*100`, real, verdict(i + 4), money],
    ]),
    [null, 'TOTAL', null, null, '=AVERAGE(E4:E6)', null, null, '=SUM(H4:H6)'],
    [],
    [null, 'Jumlah baris menurut predikat'],
    [null, 'Sangat Tinggi', '=COUNTIF(G4:G6;B10)'],
    [null, 'Tinggi', '=COUNTIF(G4:G6;B11)'],
    [null, 'Jumlah', '=SUM(C10:C11)'],
  ];
  it('is no part of the plan, and last year is no achievement of this one', () => {
    expect(found(rows)).toEqual([]);
  });
});

describe('work that was put off', () => {
  const months = (figures: readonly Input[]): Input[] =>
    Array.from({ length: 12 }, (_, i) => figures[i] ?? null);
  const plan = (remark: Input, money: number): Rows => [
    ['RENCANA AKSI DINAS KEPENDUDUKAN TAHUN 2025'],
    [],
    [
      ...['No', 'Sub Kegiatan', 'Target'],
      ...'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' '),
      ...['Anggaran (Rp)', 'Keterangan'],
    ],
    [1, 'Pelayanan Pendaftaran Penduduk', '640 Orang', ...months([60, 50, 80, 90]), 321_524_750],
    [2, 'Penerbitan Dokumen', '120 Dokumen', ...months([10, 10, 50]), 75_573_625],
    [3, 'Layanan Jemput Bola', '96 Kali', ...months([8, 8, 9]), 66_236_750],
    [4, 'Pemanfaatan Data Kependudukan', '19 Unit', ...months([]), money, remark],
  ];
  const told2 = (rows: Rows): string[] => found(rows).filter((e) => e.startsWith('rencana-kosong'));
  it('need not be planned when it has no money', () => {
    expect(told2(plan('Ditunda ke Perubahan APBD', 0))).toEqual([]);
    expect(told2(plan(null, 0))).toEqual(['rencana-kosong D7']);
    expect(told2(plan('Ditunda ke Perubahan APBD', 44_500_375))).toEqual(['rencana-kosong D7']);
  });
});

describe('money before and after a shift and a change', () => {
  const rows: Rows = [
    ['ANGGARAN MURNI, PERGESERAN DAN PERUBAHAN DINAS PERTANIAN TAHUN 2024'],
    [],
    [
      ...['No', 'Sub Kegiatan', 'Murni (Rp)', 'Pergeseran (Rp)', 'Perubahan (Rp)'],
      ...['Realisasi (Rp)', 'Sisa (Rp)', 'Serapan (%)'],
    ],
    ...(
      [
        ['Penyediaan Jasa Surat Menyurat', 275_494_625, 275_494_625, 303_044_000, 291_713_500],
        ['Penyusunan Peta Lahan', 266_747_000, 251_747_000, 276_922_000, 255_402_500],
        ['Bimbingan Petani', 118_400_250, 118_400_250, 118_400_250, 109_377_000],
        ['Pengadaan Benih', 36_414_750, 36_414_750, 0, 0],
      ] as const
    ).map((figures, i) => [
      ...[i + 1, ...figures, `=E${i + 4}-F${i + 4}`, `=IF(E${i + 4}=0;0;F${i + 4}/E${i + 4}*100)`],
    ]),
  ];
  it('leave what was changed last as the plan', () => {
    expect(found(rows)).toEqual([]);
    expect(found(change(rows, { F5: 355_402_500 }))).toContain('realisasi-lebih-pagu F5');
  });
});
