// The rule angka-kosong: the one blank of a column that the office fills in every row.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const CODE = 'angka-kosong';

const rows = (blanks: readonly number[]): Rows => [
  ['LAPORAN REALISASI FISIK DINAS PUPR BULAN AGUSTUS 2024'],
  [],
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Rencana Fisik (%)', 'Realisasi Keuangan (Rp)'],
  ...Array.from({ length: 13 }, (_, i): Input[] => [
    `1.03.10.2.01.00${i + 10}`,
    `Rehabilitasi Ruas ${String.fromCharCode(65 + i)}`,
    900_000_000 + i * 1_250,
    blanks.includes(i) ? null : 60 + i * 1.25,
    500_000_000 + i * 3_475,
  ]),
];
const cells = (blanks: readonly number[]): string[] =>
  told(rows(blanks))
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

describe('angka-kosong: the one blank of a column that is always filled', () => {
  it('names the cell', () => {
    expect(cells([])).toEqual([]);
    expect(cells([5])).toEqual(['D9']);
  });

  it('is silent where blanks are usual', () => {
    expect(cells([5, 8])).toEqual([]);
  });
});

describe('angka-kosong: what was reached or spent', () => {
  const report = (planned: number | null, spent: Input, reached: number | null): Rows => [
    ['MATRIKS RENCANA AKSI DAN CAPAIAN BAPPEDA TAHUN 2024'],
    [],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ...['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'],
      ...['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
      ...['Pagu (Rp)', 'Realisasi Anggaran (Rp)'],
    ],
    ...Array.from({ length: 13 }, (_, i): Input[] => [
      `5.01.02.2.02.00${i + 10}`,
      `Analisis Data ${String.fromCharCode(65 + i)}`,
      `Jumlah dokumen analisis ${String.fromCharCode(65 + i)}`,
      'Dokumen',
      i === 5 ? 9 + (planned ?? 0) : 12,
      ...[3, 3, i === 5 ? planned : 3, 3],
      ...[3, 3, i === 5 ? reached : 3, 3],
      90_000_000 + i * 1_250,
      i === 5 ? spent : 85_000_000 + i * 3_475,
    ]),
  ];
  const found = (...figures: readonly [number | null, Input, number | null]) =>
    told(report(...figures))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('was left out in one row only', () => {
    expect(found(3, 85_000_000, 3)).toEqual([]);
    expect(found(3, null, 3)).toEqual(['O9']);
    expect(found(3, 85_000_000, null)).toEqual(['L9']);
    expect(found(3, '-', 3)).toEqual([]);
  });

  it('is nothing where nothing was planned', () => {
    expect(found(0, 85_000_000, null)).toEqual([]);
  });
});

describe('angka-kosong: a report without the plan of each quarter', () => {
  const found = (year: number, spent: number): readonly string[] =>
    told([
      ['REALISASI KINERJA DAN ANGGARAN DINAS TENAGA KERJA TAHUN 2025'],
      [],
      [
        ...['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'],
        ...['I', 'II', 'III', 'IV'].flatMap((q) => [`Realisasi K TW ${q}`, `Realisasi Rp TW ${q}`]),
      ],
      ...Array.from({ length: 13 }, (_, i): Input[] => [
        ...[`2.07.03.2.01.00${i + 10}`, `Pelatihan ${String.fromCharCode(65 + i)}`, 'Orang'],
        ...[i === 5 ? year : 120, 90_000_000 + i * 1_250],
        ...[30, 20_000_000 + i * 3_475, 28, 21_000_000 + i * 1_725],
        ...[29, 22_000_000 + i * 2_275, i === 5 ? null : 27, i === 5 ? spent : 19_000_000 + i * 25],
      ]),
    ])
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('has one blank', () => {
    expect(found(120, 19_500_000)).toEqual(['L9']);
  });

  it('may be blank where nothing was spent, or the other quarters make up the target', () => {
    expect(found(120, 0)).toEqual([]);
    expect(found(87, 19_500_000)).toEqual([]);
  });
});

describe('angka-kosong: the plan of the quarters', () => {
  const plan = (fourth: Input, year: Input, other: Input = 0): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    ['Sub Kegiatan', 'Anggaran (Rp)', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'TW IV (Rp)'],
    ['Koordinasi Lintas Sektor', year, 4_898_000, 6_924_000, 8_041_000, fourth],
    ...[2, 3, 5, 7, 11, 13, 17, 19].map((factor, i): Input[] => [
      `Pembinaan ${String.fromCharCode(65 + i)}`,
      `=SUM(C${i + 4}:F${i + 4})`,
      i === 2 ? other : 1_250_500 * factor,
      2_310_000 * factor,
      1_975_000 * factor,
      i === 5 ? 0 : 1_400_500 * factor,
    ]),
  ];
  const cells = (...input: Parameters<typeof plan>) =>
    told(plan(...input))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('has one blank where zeros are written and the year only adds what is there', () => {
    expect(cells(4_752_000, '=SUM(C3:F3)')).toEqual([]);
    expect(cells(null, '=SUM(C3:F3)')).toEqual(['F3']);
  });

  it('may leave blanks where that is usual, or where the typed year says that nothing is missing', () => {
    expect(cells(null, '=SUM(C3:F3)', null)).toEqual([]);
    expect(cells(null, 19_863_000)).toEqual([]);
  });

  it('has one dash where zeros are written for nothing, though the quarter has a target', () => {
    const served = (second: Input, third: Input): Rows => [
      ['RENCANA AKSI DINAS KESEHATAN TAHUN 2025'],
      [
        ...['Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ...['Anggaran TW I', 'Anggaran TW II', 'Anggaran TW III', 'Anggaran TW IV', 'Jumlah (Rp)'],
      ],
      ...[2, 3, 5, 7, 11, 13, 17, 19, 23].map((factor, i): Input[] => [
        `Pelayanan Kesehatan ${String.fromCharCode(65 + i)}`,
        `Jumlah orang yang mendapat pelayanan ${String.fromCharCode(65 + i)}`,
        ...['Orang', 90 * factor + 30, 20 * factor + 10],
        i === 1 ? second : 25 * factor,
        24 * factor + 20,
        i === 1 ? 46 * factor : 21 * factor,
        1_250_500 * factor,
        2_310_000 * factor,
        i === 1 ? third : i === 5 ? 0 : 1_975_000 * factor,
        i === 6 ? 0 : 1_400_500 * factor,
        `=SUM(I${i + 3}:L${i + 3})`,
      ]),
    ];
    const found = (third: Input) =>
      told(served(0, third))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(found(5_925_000)).toEqual([]);
    expect(found('-')).toEqual(['K4']);
  });
});

describe('angka-kosong: what the rows below a kegiatan spent', () => {
  const typed = (cells: Readonly<Record<string, Input>>) =>
    told(
      change(
        [
          ['RENCANA AKSI DAN REALISASI KECAMATAN TAHUN 2025'],
          ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
          ['7.01.02', 'PROGRAM PELAYANAN PUBLIK', 96_690_000, 89_400_500],
          ['7.01.02.2.01', 'Koordinasi Penyelenggaraan', 45_825_000, 43_658_250],
          ['7.01.02.2.01.0001', 'Sinergi Perencanaan', 18_640_000, 18_122_750],
          ['7.01.02.2.01.0002', 'Peningkatan Efektivitas', 27_185_000, 25_535_500],
          ['7.01.02.2.04', 'Urusan yang Dilimpahkan', 50_865_000, 45_742_250],
          ['7.01.02.2.04.0002', 'Pelayanan Nonperizinan', 36_290_000, 32_464_250],
          ['7.01.02.2.04.0003', 'Pelayanan Rekomendasi', 14_575_000, 13_278_000],
          ['7.01.06', 'PROGRAM PEMBINAAN DESA', 59_160_000, 56_293_500],
          ['7.01.06.2.01', 'Fasilitasi Tata Kelola', 59_160_000, 56_293_500],
          ['7.01.06.2.01.0002', 'Fasilitasi Administrasi', 16_395_000, 15_390_500],
          ['7.01.06.2.01.0003', 'Fasilitasi Keuangan Desa', 42_765_000, 40_903_000],
          ['JUMLAH', null, 155_850_000, 145_694_000],
        ],
        cells,
      ),
    );

  it('is missing in its own row', () => {
    expect(typed({})).toEqual([]);
    const found = typed({ D11: null });
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'D11']]);
    expect(found[0]!.message).toContain('rinciannya berjumlah 56.293.500');
  });

  it('may be left out where the office leaves out others', () => {
    expect(typed({ D11: null, D7: null }).filter((each) => each.code === CODE)).toEqual([]);
  });
});
