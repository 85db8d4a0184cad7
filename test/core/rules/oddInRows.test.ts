// Figures that stand out of their own row: months, quarters, this year beside the next.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const cells = (rows: Rows, code: string, merges: readonly string[] = []) =>
  tell(contextOf([gridFrom(rows, 'Rencana', [], merges)]))
    .filter((each) => each.code === code)
    .map((each) => each.cell);

describe('angka-janggal: a count of one month beside the others', () => {
  const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
  const plan = (november: Input, year: Input): Rows => [
    ['RENCANA AKSI DINAS PERTANIAN TAHUN 2025'],
    ['Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Target per Bulan'],
    [null, null, null, null, ...MONTHS],
    [
      'Sekolah Lapang',
      'Jumlah petani',
      'Orang',
      year,
      0,
      75,
      125,
      100,
      125,
      100,
      100,
      125,
      125,
      100,
      november,
      50,
    ],
    [
      'Vaksinasi',
      'Jumlah hewan',
      'Ekor',
      '=SUM(E5:P5)',
      600,
      850,
      1100,
      1150,
      1250,
      1200,
      1100,
      1250,
      1150,
      1050,
      950,
      750,
    ],
    [
      'Rapat Koordinasi',
      'Jumlah laporan',
      'Laporan',
      '=SUM(E6:P6)',
      2,
      3,
      3,
      3,
      4,
      3,
      2,
      3,
      4,
      30,
      3,
      2,
    ],
    [
      'Penyaluran Benih',
      'Jumlah benih',
      'Kg',
      '=SUM(E7:P7)',
      0,
      0,
      400,
      0,
      0,
      0,
      0,
      0,
      0,
      4000,
      0,
      0,
    ],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:P2'];

  it('is ten times all of them', () => {
    expect(cells(plan(1000, '=SUM(E4:P4)'), 'angka-janggal', merges)).toEqual(['O4']);
  });

  it('may be large where the year says so, and may be anything among few or small counts', () => {
    expect(cells(plan(100, '=SUM(E4:P4)'), 'angka-janggal', merges)).toEqual([]);
    expect(cells(plan(1000, 2025), 'angka-janggal', merges)).toEqual([]);
  });
});

describe('angka-janggal: money of a quarter that lost three zeros', () => {
  const plan = (second: number): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    ['Sub Kegiatan', 'Anggaran (Rp)', 'Anggaran per Triwulan (Rp)'],
    [null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Sarana Kelurahan', '=SUM(C4:F4)', 0, second, 295_845_000, 152_518_000],
    ['Musrenbang', '=SUM(C5:F5)', 22_900_000, 3_010_000, 3_020_000, 0],
    ['Sinkronisasi', '=SUM(C6:F6)', 3_812_000, 2_561_000, 3_850_000, 2_562_000],
    ['Pembinaan Lembaga', '=SUM(C7:F7)', 11_400_000, 17_340_000, 17_300_000, 11_600_000],
    ['Fasilitasi PKK', '=SUM(C8:F8)', 8_270_000, 12_410_000, 12_400_000, 8_280_000],
    ['Harmonisasi', '=SUM(C9:F9)', 3_970_000, 7_950_000, 5_960_000, 1_990_000],
    ['Sinergitas', '=SUM(C10:F10)', 6_910_000, 10_370_000, 10_360_000, 6_920_000],
  ];
  const merges = ['C2:F2'];

  it('is told beside the other quarters of its row', () => {
    expect(cells(plan(315_962), 'angka-janggal', merges)).toEqual(['D4']);
    expect(cells(plan(315_962_000), 'angka-janggal', merges)).toEqual([]);
  });
});

describe('angka-janggal: money of a quarter with a zero too many', () => {
  const FACTORS = [3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67];
  const plan = (second: number, fourth: number, other = 1_975_000): Rows => [
    ['RENCANA AKSI DINAS LINGKUNGAN HIDUP TAHUN 2025'],
    ['Sub Kegiatan', 'Anggaran (Rp)', 'Anggaran per Triwulan (Rp)'],
    [null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Peran Serta Masyarakat', '=SUM(C4:F4)', 50_757_250, second, 45_987_250, fourth],
    ...FACTORS.map((factor, i): Input[] => [
      `Pengelolaan Persampahan Wilayah ${'ABCDEFGHIJKLMNOPQ'[i]}`,
      `=SUM(C${i + 5}:F${i + 5})`,
      1_310_250 * factor,
      (i === 8 ? other : 1_975_000) * factor,
      1_640_750 * factor,
      1_205_500 * factor,
    ]),
  ];
  const merges = ['C2:F2'];
  const found = (...input: Parameters<typeof plan>) =>
    cells(plan(...input), 'angka-janggal', merges);

  it('is told where all other rows are spent nearly evenly', () => {
    expect(found(63_940_750, 56_972_750)).toEqual([]);
    expect(found(639_407_500, 56_972_750)).toEqual(['D4']);
  });

  it('may be meant beside quarters that differ, or rows that do so as well', () => {
    expect(found(639_407_500, 6_972_750)).toEqual([]);
    expect(found(639_407_500, 56_972_750, 9_875_000)).toEqual([]);
  });
});

describe('this year beside the next', () => {
  const plan = (share: Input, registered: Input, vehicles: Input): Rows => [
    ['RENCANA KERJA DINAS PERHUBUNGAN TAHUN 2026'],
    ['Sub Kegiatan', 'Indikator', 'Rencana Tahun 2026', null, null, 'Prakiraan Maju Tahun 2027'],
    [null, null, 'Target', 'Satuan', 'Pagu (Rp)', 'Target', 'Pagu (Rp)'],
    ['Administrasi Keuangan', 'Persentase pelayanan', share, 'Persen', 58_800_000, 100, 61_700_000],
    ['Registrasi', 'Jumlah kendaraan', 4820, 'Kendaraan', 76_500_000, registered, 80_300_000],
    [
      'Kendaraan Dinas',
      'Jumlah kendaraan dipelihara',
      vehicles,
      'Unit',
      198_700_000,
      25,
      208_600_000,
    ],
    ['Kartu Uji', 'Jumlah kartu', 4615, 'Kartu', 121_300_000, 4740, 127_300_000],
    ['Rambu', 'Jumlah rambu', 386, 'Unit', 645_900_000, 410, 678_200_000],
    ['Penerangan Jalan', 'Jumlah titik', 142, 'Titik', 1_873_200_000, 150, 1_966_900_000],
    ['Pemeliharaan', 'Jumlah perlengkapan', 1579, 'Unit', 532_100_000, 1630, 558_700_000],
    ['Terminal', 'Jumlah terminal', 4, 'Terminal', 347_600_000, 4, 364_900_000],
    ['Pengawasan', 'Jumlah laporan', 36, 'Laporan', 264_900_000, 36, 278_100_000],
    ['Angkutan Pelajar', 'Jumlah armada', 15, 'Armada', 1_186_700_000, 18, 1_246_000_000],
    ['Dermaga', 'Jumlah dermaga', 5, 'Dermaga', 143_200_000, 5, 150_400_000],
    ['Izin', 'Jumlah dokumen', 21, 'Dokumen', 16_900_000, 23, 17_700_000],
  ];
  const merges = ['C2:E2', 'F2:G2'];

  it('shows a target ten times as large, where hardly any other moves', () => {
    expect(cells(plan(100, 49_500, 23), 'angka-janggal', merges)).toEqual(['F5']);
    expect(cells(plan(100, 4950, 23), 'angka-janggal', merges)).toEqual([]);
  });

  it('shows an index that lost its comma, also of a program', () => {
    const index = (now: Input): Rows => [
      ...plan(100, 4950, 23),
      ['Kualitas Lingkungan', 'Indeks kualitas', now, 'Indeks', 663_200_000, 69.17, 729_500_000],
    ];
    expect(cells(index(68.42), 'angka-janggal', merges)).toEqual([]);
    expect(cells(index(6842), 'angka-janggal', merges)).toEqual(['C16']);
  });

  it('shows a rate written as a fraction', () => {
    expect(cells(plan(1, 4950, 23), 'persen-menyimpang', merges)).toEqual(['C4']);
    expect(cells(plan(97, 4950, 23), 'persen-menyimpang', merges)).toEqual([]);
  });

  it('shows a date that its format hides', () => {
    expect(cells(plan(100, 4950, 45_993), 'angka-tanggal', merges)).toEqual(['C6']);
    expect(cells(plan(100, 45_993, 23), 'angka-tanggal', merges)).toEqual([]);
  });
});

describe('angka-janggal: a count that stands at one level', () => {
  const plan = (first: Input, second: Input, third: Input): Rows => [
    ['RENCANA AKSI KECAMATAN TAHUN 2025'],
    ['Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Gaji dan Tunjangan ASN', 'Jumlah orang bergaji', 'Orang', 31, first, second, third, 31],
    ['Pembinaan Desa', 'Jumlah desa yang dibina', 'Desa', 17, 17, 17, 17, 17],
    ['Bahan Logistik', 'Jumlah paket', 'Paket', 12, 3, 3, 3, 3],
  ];

  it('cannot be another in one quarter', () => {
    expect(cells(plan(31, 31, 31), 'angka-janggal')).toEqual([]);
    expect(cells(plan(3, 31, 31), 'angka-janggal')).toEqual(['E3']);
    expect(cells(plan(31, 31, 13), 'triwulan-tahun')).toEqual(['G3']);
  });

  it('may be reached late, or change a little', () => {
    expect(cells(plan(20, 31, 31), 'angka-janggal')).toEqual([]);
    expect(cells(plan(31, 30, 31), 'angka-janggal')).toEqual([]);
    expect(cells(plan(31, 13, 13), 'angka-janggal')).toEqual([]);
  });
});

describe('angka-janggal: money spent in a quarter that lost three zeros', () => {
  const names = 'Kebijakan Penanganan Bank Sampah Sarana Monitoring Pembinaan'.split(' ');
  const plan = (last: Input, third = 2_198_281_435): Rows => [
    ['EVALUASI DINAS LINGKUNGAN HIDUP TAHUN 2026'],
    ['Sub Kegiatan', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', null, null, null],
    [null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ...names.map((name, i): Input[] =>
      i === 1
        ? [name, 8_915_640_500, 1_086_097_315, 2_355_056_775, third, last]
        : [
            ...[name, 92_460_000 + i * 4_000_000, i === 4 ? 1_310_000 : 14_636_515 + i * 310_400],
            ...[23_447_775 + i * 90_300, 24_117_035 + i * 77_150, 18_277_670 + i * 61_200],
          ],
    ),
  ];

  it('is told beside three quarters that go together', () => {
    expect(cells(plan(2_894_400_290), 'angka-janggal')).toEqual([]);
    expect(cells(plan(2_894_400), 'angka-janggal')).toEqual(['F5']);
    expect(cells(plan(986_097), 'angka-janggal')).toEqual(['F5']);
  });

  it('may be little where money is spent unevenly', () => {
    expect(cells(plan(2_894_400, 290_198_281), 'angka-janggal')).toEqual([]);
    expect(cells(plan(250_000), 'angka-janggal')).toEqual([]);
    expect(cells(plan(9_250_000), 'angka-janggal')).toEqual([]);
  });
});
