// The rule capaian-janggal: a rate beyond any sense.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'capaian-janggal';

const table = (row: readonly Input[]): Rows => [
  ['Tabel T-C.29 Evaluasi Capaian Renja Tahun 2022'],
  [],
  [
    'Kode',
    'Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target Renstra 2018-2023',
    'Realisasi s.d. Tahun 2021',
    'Target 2022',
    'Realisasi Renja 2022',
    'Tingkat Realisasi (%)',
    'Target Tahun 2023',
    'Perkiraan Realisasi s.d. Tahun Berjalan',
    'Tingkat Capaian Target Renstra (%)',
  ],
  row,
  [
    '2.13.04.2.01',
    'Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.01',
    'Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa',
    'Jumlah Kegiatan',
    9,
    3,
    3,
    3,
    '100%',
    3,
    9,
    '100%',
  ],
  [
    '2.13.04.2.01.04',
    'Fasilitasi Pengelolaan Keuangan Desa',
    'Jumlah kegiatan pembinaan',
    15,
    5,
    5,
    5,
    '100%',
    5,
    15,
    '100%',
  ],
];

describe('capaian-janggal: a rate beyond any sense', () => {
  it('shows the figures behind 467 % of Magetan 2022', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Jumlah dokumen evaluasi',
        3,
        1,
        1,
        1,
        '100%',
        12,
        14,
        '467%',
      ]),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['K4']);
    expect(mine[0]!.message).toContain('467');
    expect(mine[0]!.message).toContain('14');
    expect(mine[0]!.message).toContain('3');
  });

  it('accepts 100 %', () => {
    const found = told(
      table([
        '2.13.04',
        'PROGRAM ADMINISTRASI PEMERINTAHAN DESA',
        'Jumlah dokumen evaluasi',
        3,
        1,
        1,
        1,
        '100%',
        1,
        3,
        '100%',
      ]),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('capaian-janggal: one figure that made the rate', () => {
  const unit = (row: number, kode: string, name: string, figures: readonly Input[]): Input[] => [
    kode,
    name,
    `Jumlah ${name}`,
    'Lembaga',
    ...figures,
    `=F${row}+G${row}+H${row}+I${row}`,
    `=J${row}/E${row}*100`,
  ];
  const evaluation = (second: number): Rows => [
    ['EVALUASI RENJA DINAS PENDIDIKAN TAHUN 2024'],
    [],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
      ...['Jumlah Realisasi', 'Capaian (%)'],
    ],
    unit(4, '1.01.02.2.03.0017', 'Lembaga PAUD Dana BOP', [286, 70, 72, 71, 73]),
    unit(5, '1.01.02.2.03.0019', 'Lembaga PAUD yang Dibina', [216, 42, second, 71, 35]),
    unit(6, '1.01.02.2.04.0010', 'Lembaga Nonformal', [24, 6, 6, 6, 6]),
    unit(7, '1.01.02.2.04.0014', 'Lembaga Nonformal Dibina', [24, 5, 8, 7, 4]),
  ];

  it('is the culprit, and named with what it led to', () => {
    const found = told(evaluation(680)).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cells)).toEqual([['G5', 'K5']]);
    expect(found[0]!.message).toContain('680');
    expect(told(evaluation(68)).filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('capaian-janggal: percentages of money of the office’s own', () => {
  const rows = (fifth: number, first = 300_000_000): Rows => [
    ['LAPORAN REALISASI KEUANGAN DINAS PUPR BULAN AGUSTUS 2024'],
    [],
    ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Rencana Penarikan (Rp)', 'Rencana (%)'],
    ...Array.from({ length: 12 }, (_, i): Input[] => [
      `1.03.10.2.01.00${i + 10}`,
      `Pemeliharaan Ruas ${String.fromCharCode(65 + i)}`,
      1_000_000_000 + i * 1_250,
      i === 5 ? fifth : i === 0 ? first : 612_500_000 + i * 4_000,
      `=D${i + 4}/C${i + 4}*100`,
    ]),
  ];

  it('are judged by what they are in all other rows', () => {
    const cells = (fifth: number) =>
      told(rows(fifth))
        .filter((each) => each.code === CODE)
        .map((each) => each.cells);
    expect(cells(600_000_000)).toEqual([]);
    expect(cells(60_000_000_000)).toEqual([['E9', 'D9', 'C9']]);
    expect(cells(600_000)).toEqual([['E9', 'D9', 'C9']]);
  });

  it('are told where one alone is a tenth of what the others are', () => {
    const many = (pagu: number): Rows => [
      ['LAPORAN SERAPAN DINAS PERTANIAN TRIWULAN III TAHUN 2025'],
      [],
      ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi s.d. TW III (Rp)', 'Serapan (%)'],
      ...Array.from({ length: 24 }, (_, i): Input[] => [
        `3.27.02.2.01.00${i + 10}`,
        `Pembinaan Kelompok Tani ${String.fromCharCode(65 + i)}`,
        i === 7 ? pagu : 118_975_000 + i * 7_310_500,
        Math.round((118_975_000 + i * 7_310_500) * (0.52 + ((i * 7) % 24) / 80)),
        `=D${i + 4}/C${i + 4}*100`,
      ]),
    ];
    const found = (pagu: number) =>
      told(many(pagu)).map((each) => [each.code, ...each.cells].join(' '));
    expect(found(170_148_500)).toEqual([]);
    expect(found(1_701_485_000)).toEqual(['capaian-janggal E11 C11 D11']);
    // Work that has only just begun may well stand there.
    expect(found(480_000_000)).toEqual([]);
  });

  it('are no percentages where counts of last year are typed', () => {
    const counts = (title: string, far: number) =>
      told([
        ['Kode', 'Sub Kegiatan', 'Satuan', title, 'Target 2024'],
        ...Array.from({ length: 12 }, (_, i): Input[] => [
          `3.27.02.2.01.00${i + 10}`,
          `Pembinaan Kelompok Tani ${String.fromCharCode(65 + i)}`,
          ...['Orang', i < far ? 520 + i : 24 + i, 30 + i],
        ]),
      ]).filter(({ code }) => code === CODE);
    expect(counts('Capaian 2023', 1)).toEqual([]);
    expect(counts('Capaian', 4)).toEqual([]);
    expect(counts('Capaian (%)', 1)).toHaveLength(1);
  });

  it('go under the amount that is out of step, where all other rows keep step', () => {
    const found = told(rows(600_000, 612_500_000)).map((each) => [each.code, each.cell]);
    expect(found).toEqual([['angka-janggal', 'D9']]);
  });

  it('may be a growth, which falls as rightly as it rises', () => {
    const growth = (next: number): Rows => [
      ['MATRIK RENCANA KERJA DINAS LINGKUNGAN HIDUP TAHUN 2026'],
      [],
      ['Kode', 'Sub Kegiatan', 'Anggaran 2025 (Rp)', 'Anggaran 2026 (Rp)', 'Naik/Turun (Rp)', '%'],
      ...Array.from({ length: 12 }, (_, i): Input[] => [
        `2.11.11.2.01.00${i + 10}`,
        `Pengelolaan Sampah ${String.fromCharCode(65 + i)}`,
        410_000_000 + i * 1_250_500,
        i === 5 ? next : 433_500_000 + i * 4_000,
        `=D${i + 4}-C${i + 4}`,
        `=ROUND(E${i + 4}/C${i + 4}*100,2)`,
      ]),
    ];
    const cells = (next: number) =>
      told(growth(next)).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(cells(365_200_000)).toEqual([]);
    expect(told(growth(4_330_000_000)).map((each) => each.cell)).toEqual(['D9']);
  });

  it('are told at the quarter that they only take over', () => {
    const done = [18, 29, 52, 67];
    const quarters = (list: readonly number[], target = 70): Rows => [
      ['LAPORAN REALISASI FISIK DAN KEUANGAN DINAS LINGKUNGAN HIDUP TAHUN 2024'],
      [],
      [
        ...['Kode', 'Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
        ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
        ...['Realisasi s.d. TW IV', 'Capaian Kinerja (%)'],
      ],
      ...[70, 95, 40, 80, 75, 85].map((aim, i): Input[] => [
        ...[`2.11.03.2.0${i + 1}`, `Pencegahan Pencemaran ${i + 1}`],
        ...[`Persentase usaha yang taat ${i + 1}`, '%', i === 0 ? target : aim],
        ...(i === 0 ? list : [0.24, 0.46, 0.73, 0.96].map((share) => Math.round(aim * share))),
        ...[`=I${i + 4}`, `=J${i + 4}/E${i + 4}*100`],
      ]),
    ];
    const found = (rows: Rows) => told(rows).map((each) => [each.code, ...each.cells].join(' '));
    expect(found(quarters(done))).toEqual([]);
    expect(found(quarters([18, 29, 52, 670]))).toEqual([`${CODE} I4 K4`]);
    // With a target too small, the other quarters are too much as well.
    expect(found(quarters(done, 7))[0]).toBe(`${CODE} K4 J4 E4`);
  });
});

describe('capaian-janggal: what was done over the years', () => {
  const rows = (formula: (row: number) => string): Rows => [
    ['Program / Kegiatan', 'Indikator', 'Target', 'Realisasi 2023', 'Realisasi 2024', 'Capaian'],
    ...[120, 240, 310, 95].map((target, i): Input[] => [
      ...[`Kegiatan ke-${i + 1}`, `Jumlah guru yang dilatih ${i + 1}`, target],
      ...[target * (i === 2 ? 5 : 0.4), target * 0.4, formula(i + 2)],
    ]),
  ];
  const cells = (table: Rows): number =>
    told(table).filter((each) => each.code === CODE && each.severity !== 'info').length;

  it('is added up, and no rate', () => {
    expect(cells(rows((row) => `=D${row}+E${row}`))).toBe(0);
    expect(cells(rows((row) => `=(D${row}+E${row})/C${row}*100`))).toBeGreaterThan(0);
  });
});
