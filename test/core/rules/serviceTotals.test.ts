// Totals of services, added by the total of their bidang that its heading names; and labels that share the row of a total.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const _ = null;

const work = (kode: string, name: string, pagu: number): Input[] => [
  ...[_, _, kode, name, pagu, pagu - 1_250_000],
];
const total = (label: string, formula: (column: string) => string): Input[] => [
  ...[label, _, _, _, formula('E'), formula('F')],
];

const LIST: Rows = [
  [
    'No',
    'Jenis Pelayanan Dasar',
    'Kode Sub Kegiatan',
    'Kegiatan',
    'Anggaran (Rp)',
    'Realisasi (Rp)',
  ],
  ['A', 'Urusan Pemerintahan Bidang Pekerjaan Umum', _, _, _, _],
  work('1.03.03.2.01.0001', 'Penyusunan Rencana SPAM', 186_500_000),
  work('1.03.03.2.01.0004', 'Pembangunan SPAM Perpipaan', 3_847_200_000),
  total('Total', (c) => `=SUM(${c}3:${c}4)`),
  work('1.03.05.2.01.0001', 'Penyusunan Rencana Air Limbah', 124_000_000),
  work('1.03.05.2.01.0004', 'Penyediaan Pengolahan Limbah', 2_318_400_000),
  total('Total', (c) => `=SUM(${c}6:${c}7)`),
  total('Jumlah Urusan Pemerintahan Bidang Pekerjaan Umum', (c) => `=${c}5+${c}8`),
  ['B', 'Urusan Pemerintahan Bidang Perumahan', _, _, _, _],
  work('1.04.02.2.01.0004', 'Pendataan Rumah Rusak', 68_250_000),
  work('1.04.02.2.01.0005', 'Rehabilitasi Rumah Korban', 875_000_000),
  total('Total', (c) => `=SUM(${c}11:${c}12)`),
  work('1.04.03.2.01.0001', 'Identifikasi Rumah Relokasi', 54_600_000),
  total('Total', (c) => `=SUM(${c}14:${c}14)`),
  total('Jumlah Urusan Pemerintahan Bidang Perumahan', (c) => `=${c}13+${c}15`),
];

const codes = (rows: Rows): string[] =>
  told(rows).flatMap(({ code, cell, severity }) =>
    severity === 'info' ? [] : [`${code} ${cell}`],
  );

describe('totals of services', () => {
  it('are added from the heading of their bidang on', () => {
    expect(codes(LIST)).toEqual([]);
  });

  it('are told where one is left out, or counted with what it adds', () => {
    expect(codes(change(LIST, { E16: '=E13' }))).toEqual(['rumus-kurang-baris E16']);
    expect(
      codes(change(LIST, { E16: '=SUM(E11:E15)' })).map((each) => each.split(' ')[1]),
    ).toContain('E16');
  });
});

describe('a total of money beside the mean of rates', () => {
  const step = (i: number, name: string): Input[] => [
    ...[i, `Meningkatnya mutu layanan ${name}`, `Persentase layanan ${name}`],
    ...[150_000_000 * i + 1_250, 120_000_000 * i, `Langkah kerja ${name}`, 4, 3 + (i % 2)],
    ...[`=H${i + 1}/G${i + 1}*100`, 'Kepala Bidang'],
  ];
  const rows: Rows = [
    [
      ...['No', 'Sasaran', 'Indikator', 'Anggaran', 'Realisasi Anggaran', 'Rencana Aksi'],
      ...['Target', 'Realisasi', 'Capaian (%)', 'Penanggung Jawab'],
    ],
    ...['irigasi', 'jalan', 'jembatan', 'drainase'].map((name, i) => step(i + 1, name)),
    [
      ...['JUMLAH', _, _, '=SUM(D2:D5)', '=SUM(E2:E5)', 'Rata-rata Capaian Total'],
      ...[_, _, '=AVERAGE(I2:I5)', _],
    ],
  ];

  it('is one row that names no work', () => {
    expect(codes(rows)).toEqual([]);
  });

  it('adds all rows', () => {
    expect(codes(change(rows, { E6: '=SUM(E2:E4)' }))).toEqual(['rumus-kurang-baris E6']);
  });
});

describe('totals of urusan and of offices, named by the heading far above them', () => {
  const RUN = 'Program Pelayanan Administrasi Perkantoran';
  const program = (no: number, name: string, pagu: number): Input[] => [no, name, pagu, pagu / 2];
  const total = (label: string, letters: (letter: string) => string): Input[] => [
    ...[label, _, letters('C'), letters('D')],
  ];
  const rows = (mark: (i: number) => Input): Rows => [
    ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
    [mark(1), 'Dinas Pendidikan dan Kebudayaan'],
    ['Pendidikan'],
    program(1, RUN, 120_000_000),
    program(2, 'Program Pendidikan Anak Usia Dini', 340_000_000),
    total('Total Kegiatan', (letter) => `=SUM(${letter}4:${letter}5)`),
    ['Kebudayaan'],
    program(1, 'Program Pengembangan Nilai Budaya', 90_000_000),
    program(2, 'Program Pengelolaan Keragaman Budaya', 75_000_000),
    total('Total Kegiatan', (letter) => `=SUM(${letter}8:${letter}9)`),
    total('Total Dinas Pendidikan dan Kebudayaan', (letter) => `=${letter}6+${letter}10`),
    [mark(2), 'Dinas Kesehatan'],
    ['Kesehatan'],
    program(1, RUN, 65_000_000),
    program(2, 'Program Obat dan Perbekalan Kesehatan', 410_000_000),
    program(3, 'Program Perbaikan Gizi Masyarakat', 55_000_000),
    total('Total Kegiatan', (letter) => `=SUM(${letter}14:${letter}16)`),
    total('Total Dinas Kesehatan', (letter) => `=${letter}17`),
    total('Total Seluruh OPD', (letter) => `=${letter}11+${letter}18`),
  ];

  it.each([
    ['a number', (i: number): Input => i],
    ['a mark of their own', (i: number): Input => `#${i}`],
    ['nothing', (): Input => _],
  ])('are right with %s before the office', (_name, mark) => {
    expect(codes(rows(mark))).toEqual([]);
  });

  it('are told where an urusan is left out', () => {
    expect(
      codes(
        change(
          rows((i) => `#${i}`),
          { C11: '=C6' },
        ),
      ),
    ).toEqual(['rumus-kurang-baris C11']);
  });
});
