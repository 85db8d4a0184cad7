// Habits of offices that look odd and are right: no rule may find anything in them.
import { describe, expect, it } from 'vitest';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  tell,
  told,
} from './plan.ts';

const found = (rows: Rows): string[] => told(rows).map((each) => `${each.code} ${each.cell}`);

describe('rows below the last total', () => {
  const below = (cells: readonly Input[]): Rows => [...EVALUASI, [null, null, ...cells]];

  it('tell shares, counts and differences, and are no rows of the plan', () => {
    const rows: Rows = [
      ...below(['Persentase terhadap pagu', null, null, null, null, '=H23/$G$23*100']),
      [null, null, 'Banyaknya baris', null, null, null, '=COUNTA(C6:C22)'],
      [null, null, 'Selisih dengan DPA', null, null, null, '=G23-(G6+G15)/1'],
    ];
    expect(found(rows)).toEqual([]);
  });

  it('are rows of the plan when something in them is typed', () => {
    expect(found(below(['Pengadaan Mebel', null, null, null, 5_000_000]))).not.toEqual([]);
  });
});

const IKU_HEAD = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian (%)',
];
const iku = (no: number, name: string, unit: string, target: Input, real: Input, rate: Input) => [
  no,
  `Meningkatnya ${name}`,
  name,
  unit,
  target,
  real,
  rate,
];
const IKU: Rows = [
  ['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2024'],
  [],
  IKU_HEAD,
  iku(1, 'Rata-rata lama sekolah', 'Tahun', 7.9, 7.93, '=F4/E4*100'),
  iku(2, 'Harapan lama sekolah', 'Tahun', 12.9, 12.86, '=F5/E5*100'),
  iku(3, 'Usia harapan hidup', 'Tahun', 70.8, 71.04, '=F6/E6*100'),
  iku(4, 'Prevalensi stunting', '%', 14.2, 15.1, '=(2*E7-F7)/E7*100'),
  iku(5, 'Persentase penduduk miskin', '%', 8.35, 8.21, '=(E8-(F8-E8))/E8*100'),
  iku(6, 'Persentase jalan mantap', '%', 64.3, 63.87, '=F9/E9*100'),
  iku(7, 'Opini BPK', 'Opini', 'WTP', 'WTP', 100),
  iku(8, 'Laju pertumbuhan ekonomi', '%', '5,0-5,4', 5.11, '-'),
  iku(9, 'Indeks reformasi birokrasi', 'Indeks', 70, 72.31, '=F12/E12*100'),
];

describe('an achievement', () => {
  it('is (2T-R)/T where less is better, and typed where words cannot be divided', () => {
    expect(found(IKU)).toEqual([]);
  });

  it('is T/R as well where the row says that less is better', () => {
    expect(found(change(IKU, { G7: '=E7/F7*100' }))).toEqual([]);
    expect(found(change(IKU, { G9: '=E9/F9*100' }))).toHaveLength(1);
  });

  it('may be T/R where a note says so, or another row does it that says as little', () => {
    const severities = (changes: Readonly<Record<string, Input>>): string[] =>
      told(change(IKU, changes)).map(({ severity, cell }) => `${severity} ${cell}`);
    const turned = { G9: '=E9/F9*100' };
    expect(severities(turned)).toEqual(['error G9']);
    expect(severities({ ...turned, G5: '=E5/F5*100' })).toEqual(['info G5', 'info G9']);
    const note = 'Untuk indikator yang makin kecil makin baik, capaian = target : realisasi';
    expect(severities({ ...turned, A14: note })).toEqual(['info G9']);
    const made = { C9: 'Jumlah jembatan yang dibangun', D9: 'Unit' };
    expect(severities({ ...turned, ...made, A14: note })).toEqual(['error G9']);
  });

  it('is still wrong over another target', () => {
    expect(found(change(IKU, { G7: '=(2*E6-F7)/E6*100' }))).toHaveLength(1);
    expect(found(change(IKU, { G9: 99.33 }))).toEqual(['rumus-ditimpa G9']);
  });
});

const SHIFT: Rows = [
  ['PERGESERAN ANGGARAN DALAM RANGKA PERUBAHAN APBD TAHUN 2024'],
  [],
  [
    'Kode',
    'Sub Kegiatan',
    'Pagu Sebelum (Rp)',
    'Pagu Sesudah (Rp)',
    'Bertambah',
    'Berkurang',
    'Selisih (Rp)',
    '%',
  ],
  ...[
    ['1.02.02.2.02.0001', 'Pelayanan Kesehatan Ibu Hamil', 1_284_350_000, 1_130_228_000],
    ['1.02.02.2.02.0002', 'Pelayanan Kesehatan Ibu Bersalin', 962_175_000, 1_010_284_000],
    ['1.02.02.2.02.0004', 'Pelayanan Kesehatan Balita', 743_820_500, 684_315_000],
    ['1.02.02.2.02.0011', 'Pelayanan Kesehatan Terduga Tuberkulosis', 511_290_000, 511_290_000],
    ['1.02.02.2.02.0017', 'Pelayanan Kesehatan Lingkungan', 287_600_000, 0],
  ].map((cells, i): Input[] => [
    ...cells,
    `=MAX(D${i + 4}-C${i + 4};0)`,
    `=MAX(C${i + 4}-D${i + 4};0)`,
    `=D${i + 4}-C${i + 4}`,
    `=G${i + 4}/C${i + 4}*100`,
  ]),
  [null, 'JUMLAH', ...['C', 'D', 'E', 'F'].map((c) => `=SUM(${c}4:${c}8)`), '=E9-F9', '=G9/C9*100'],
];

describe('a change of the budget', () => {
  it('may fall below nothing, and its total may be more less fewer', () => {
    expect(found(SHIFT)).toEqual([]);
  });
});

describe('a bound', () => {
  it('cannot be typed as a number', () => {
    expect(
      found(change(EVALUASI, { E9: '≥ 4' })).filter((each) => each.startsWith('angka-teks')),
    ).toEqual([]);
  });
});

describe('amounts in thousands of rupiah', () => {
  const PROGRAMS = [
    ['2.12.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 'Nilai SAKIP', '82 Nilai'],
    ['2.12.02', 'PROGRAM PENDAFTARAN PENDUDUK', 'Kepemilikan KTP elektronik', '99%'],
    ['2.12.03', 'PROGRAM PENCATATAN SIPIL', 'Kepemilikan akta kelahiran', '98%'],
    ['2.12.04', 'PROGRAM PENGELOLAAN INFORMASI KEPENDUDUKAN', 'Data dimanfaatkan', '18 PD'],
    ['2.12.05', 'PROGRAM PENGELOLAAN PROFIL KEPENDUDUKAN', 'Jumlah profil', '1 Dokumen'],
  ];
  const part = (title: string, head: string, pagu: readonly number[]): Rows => [
    [title],
    [],
    ['Kode', 'Program', 'Indikator', 'Target', head],
    ...PROGRAMS.map((cells, i): Input[] => [...cells, pagu[i]!]),
  ];
  const exact = [5_232_900_820, 947_030_420, 406_340_150, 164_755_610, 98_212_400];
  const codes = (thousands: readonly number[]): string[] =>
    tell(
      contextOf([
        gridFrom(part('RENJA 2024', 'Pagu (Rp)', exact), 'Renja'),
        gridFrom(part('REKAP 2024 (dalam ribuan rupiah)', 'Pagu', thousands), 'Rekap'),
      ]),
    )
      .filter((each) => each.code === 'pagu-beda')
      .map((each) => each.cell);
  const rounded = [5_232_901, 947_030, 406_340, 164_756, 98_212];

  it('are rounded, and differ from the rupiah by less than half a thousand', () => {
    expect(codes(rounded)).toEqual([]);
  });

  it('are another amount beyond that', () => {
    expect(codes(rounded.map((each) => (each === 164_756 ? 146_756 : each)))).toEqual(['E7']);
  });
});

describe('a recap below the plan', () => {
  it('has the titles of its figures again, and is no part of it', () => {
    const head: Input[] = [
      null,
      null,
      'Perangkat Daerah',
      null,
      null,
      null,
      ...EVALUASI[2]!.slice(6, 12),
    ];
    const line: Input[] = [null, null, 'Dinas PMD', null, null, null, '=G23', '=H23', '=I23'];
    expect(found([...EVALUASI, [], [null, null, 'REKAPITULASI'], head, line])).toEqual([]);
  });
});

describe('a list below the plan with columns of its own', () => {
  it('is no part of it', () => {
    const rows: Rows = [
      ...IKU,
      [],
      [null, 'CROSSCUTTING'],
      ['No', 'Perangkat Daerah', 'Kinerja yang Didukung', 'Bentuk Dukungan'],
      [1, 'Dinas Pendidikan', 'Rata-rata lama sekolah', 'Bantuan operasional'],
      [2, 'Dinas Kesehatan', 'Prevalensi stunting', 'Pemberian makanan tambahan'],
    ];
    expect(found(rows)).toEqual([]);
  });
});

const WEIGHTS: Rows = [
  ['PENGUKURAN KINERJA TAHUN 2024'],
  [],
  [
    'Kode',
    'Program / Kegiatan',
    'Indikator',
    'Satuan',
    'Target',
    'Realisasi',
    'Capaian (%)',
    'Bobot',
  ],
  ...[
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 'Persentase PSKS aktif', '%', 72, 70, 20],
    ['1.06.02.2.03', 'Pengembangan Potensi Sumber', 'Jumlah PSKS', 'Orang', 310, 298, 15],
    ['1.06.02.2.04', 'Pembinaan Lembaga Sosial', 'Jumlah lembaga', 'Lembaga', 29, 29, 15],
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 'Persentase PPKS terpenuhi', '%', 90, 88, 20],
    ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 'Jumlah PPKS', 'Orang', 745, 731, 15],
    ['1.06.04.2.02', 'Rehabilitasi Sosial Lainnya', 'Jumlah PMKS', 'Orang', 135, 130, 15],
  ].map((cells, i): Input[] => [...cells.slice(0, 6), `=F${i + 4}/E${i + 4}*100`, cells[6]!]),
  [null, 'Jumlah', null, null, null, null, null, '=SUM(H4:H9)'],
];

describe('weights given to every row, parents and all', () => {
  it('are added from all of them', () => {
    expect(found(WEIGHTS)).toEqual([]);
  });

  it('unlike sums, that count twice', () => {
    const sums = change(WEIGHTS, { H4: '=H5+H6', H7: '=H8+H9' });
    expect(found(sums)).toEqual(['rumus-hitung-ganda H10']);
  });
});

describe('lines of figures', () => {
  it('are no rows written twice', () => {
    const line = (no: Input, name: Input, what: string, ...figures: number[]): Input[] => [
      no,
      name,
      what,
      ...figures,
    ];
    const rows: Rows = [
      ['RENCANA DAN REALISASI FISIK 2024'],
      [],
      ['No', 'Sub Kegiatan', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV'],
      line(1, 'Rehabilitasi Jalan', 'Rencana', 10, 40, 80, 100),
      line(null, null, 'Realisasi', 8, 41, 79, 100),
      line(2, 'Pembangunan Jembatan', 'Rencana', 10, 40, 80, 100),
      line(null, null, 'Realisasi', 11, 38, 75, 98),
    ];
    expect(found(rows).filter((each) => each.startsWith('baris-ganda'))).toEqual([]);
  });
});

describe('cash by month', () => {
  const MONTHS = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'];
  const names = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'Mei',
    'Jun',
    'Jul',
    'Agt',
    'Sep',
    'Okt',
    'Nov',
    'Des',
  ];
  const even = (row: number): Input[] => [
    ...MONTHS.slice(0, 11).map(() => `=ROUND($C${row}/12;-3)`),
    `=C${row}-SUM(D${row}:N${row})`,
  ];
  const BY_HAND = [0, 12, 15, 17, 14, 27, 29, 18, 15, 15, 16, 18].map((each) => each * 1_000_000);
  const row = (at: number, name: string, pagu: number, cash: readonly Input[]): Input[] => [
    `2.11.03.2.01.000${at - 3}`,
    name,
    pagu,
    ...cash,
    `=SUM(D${at}:O${at})`,
  ];
  const CASH: Rows = [
    ['ANGGARAN KAS TAHUN 2024'],
    [],
    ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', ...names, 'Jumlah (Rp)'],
    row(4, 'Pencegahan Pencemaran', 217_480_000, even(4)),
    row(5, 'Pengelolaan Laboratorium', 365_925_000, even(5)),
    row(6, 'Pembuatan KLHS', 196_000_000, BY_HAND),
    row(7, 'Pengelolaan Ruang Terbuka Hijau', 1_284_615_000, even(7)),
    row(8, 'Peningkatan Peran Masyarakat', 173_265_000, even(8)),
    row(9, 'Monitoring Pengelolaan Sampah', 38_715_000, even(9)),
    [null, 'Jumlah', ...['C', ...MONTHS, 'P'].map((c) => `=SUM(${c}4:${c}9)`)],
    [null, 'Kumulatif', null, '=D10', ...MONTHS.slice(1).map((c, i) => `=${MONTHS[i]}11+${c}10`)],
    [null, 'Kumulatif (%)', null, ...MONTHS.map((c) => `=${c}11/$C$10`)],
  ];

  it('may be planned by hand for one work, and running sums stand below the total', () => {
    expect(found(CASH)).toEqual([]);
  });

  it('has a figure typed over its formula where the rest of the row calculates', () => {
    expect(found(change(CASH, { G5: 45_000_000 }))).toEqual(['rumus-ditimpa G5']);
  });
});

describe('a subtotal', () => {
  it('may be called Sub Jumlah', () => {
    const rows: Rows = [
      ['REALISASI PER BIDANG 2024'],
      [],
      ['Kode', 'Bidang / Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
      ['3.27.02.2.01', 'Pengawasan Sarana Pertanian', 460_855_000, 401_120_000, '=C4-D4'],
      ['3.27.02.2.02', 'Pengelolaan Sumber Daya Genetik', 87_930_000, 80_515_000, '=C5-D5'],
      [null, 'Sub Jumlah Bidang Sarana', '=C4+C5', '=D4+D5', '=E4+E5'],
      ['3.27.04.2.01', 'Penjaminan Kesehatan Hewan', 562_545_000, 511_940_000, '=C7-D7'],
      ['3.27.04.2.03', 'Pelayanan Jasa Medik Veteriner', 153_720_500, 149_815_000, '=C8-D8'],
      [null, 'Sub Jumlah Bidang Peternakan', '=C7+C8', '=D7+D8', '=E7+E8'],
      [null, 'JUMLAH DINAS', '=C6+C9', '=D6+D9', '=E6+E9'],
    ];
    expect(found(rows)).toEqual([]);
    expect(found(change(rows, { C9: '=C7' }))).not.toEqual([]);
  });
});
