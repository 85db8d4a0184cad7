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
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=SUM(C6,C9)', '=SUM(D6,D9)', '=SUM(E6,E9)'].concat(
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
    expect(found([...SOURCES, [null, 'Komposisi sumber dana (%)', ...shares]])).toEqual([]);
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
