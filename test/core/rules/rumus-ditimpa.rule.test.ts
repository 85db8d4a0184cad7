// The rule rumus-ditimpa: a figure typed over a formula.
import { describe, expect, it } from 'vitest';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  repair,
  tell,
  told,
} from './plan.ts';

const CODE = 'rumus-ditimpa';

describe('rumus-ditimpa: a figure typed over a formula', () => {
  it('is found even when the figure is right', () => {
    const found = told(change(EVALUASI, { G7: 36_280_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('diketik');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('asks no sum of targets in per cent, in months, or of the same people', () => {
    const plan = (laporan: number | string): Rows => [
      ['RENCANA AKSI TAHUN 2024'],
      ['Kegiatan', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ['Perencanaan', null, 'Jumlah dokumen perencanaan', 'Dokumen', '=SUM(E4:E5)'],
      [null, 'Penyusunan Renja', 'Jumlah dokumen Renja', 'Dokumen', 4],
      [null, 'Penyusunan RKA', 'Jumlah dokumen RKA', 'Dokumen', 2],
      ['Keuangan', null, 'Jumlah laporan keuangan', 'Laporan', laporan],
      [null, 'Laporan Gaji', 'Jumlah laporan gaji', 'Laporan', 26],
      [null, 'Laporan Bulanan', 'Jumlah laporan bulanan', 'Laporan', 18],
      ['Umum', null, 'Jumlah paket', 'Paket', '=SUM(E10:E11)'],
      [null, 'Listrik', 'Jumlah paket listrik', 'Paket', 5],
      [null, 'Logistik', 'Jumlah paket logistik', 'Paket', 7],
      ['Jasa', null, 'Jumlah bulan layanan', 'Bulan', 12],
      [null, 'Air', 'Jumlah bulan layanan air', 'Bulan', 12],
      [null, 'Telepon', 'Jumlah bulan layanan telepon', 'Bulan', 12],
      ['Pelatihan', null, 'Jumlah orang yang dilatih', 'Orang', 40],
      [null, 'Kader', 'Jumlah orang yang dilatih', 'Orang', 40],
      [null, 'Pengurus', 'Jumlah orang yang dilatih', 'Orang', 25],
      ['Penataan', null, 'Persentase desa tertata', '%', 80],
      [null, 'Batas', 'Jumlah dokumen batas desa', 'Dokumen', 3],
      [null, 'Wilayah', 'Jumlah dokumen wilayah', 'Dokumen', 2],
    ];
    expect(told(plan('=SUM(E7:E8)'))).toEqual([]);
    expect(told(plan(44)).map((each) => [each.code, each.cell])).toEqual([[CODE, 'E6']]);
  });
});

describe('rumus-ditimpa: the total of a column that only adds its row', () => {
  it('is found where the title says too little to be understood', () => {
    const plan = (total: Input): Rows => [
      ['RENCANA AKSI TAHUN 2026'],
      [
        'Kode',
        'Sub Kegiatan',
        'Indikator',
        'Pagu (Rp)',
        'Rencana Penyerapan TW I (Rp)',
        'Rencana Penyerapan TW II (Rp)',
        'Jumlah Rencana Penyerapan (Rp)',
      ],
      ...[1, 2, 3, 4, 5].map((i): Input[] => [
        `2.13.04.2.01.000${i}`,
        `Fasilitasi ${i}`,
        `Jumlah dokumen fasilitasi ${i}`,
        i * 3_250_000,
        i * 1_250_000,
        i * 2_000_000,
        `=E${i + 2}+F${i + 2}`,
      ]),
      [null, 'JUMLAH', null, '=SUM(D3:D7)', '=SUM(E3:E7)', '=SUM(F3:F7)', total],
    ];
    const typed = told(plan(50_000_000)).filter((each) => each.code === CODE);
    expect(typed.map((each) => [each.cell, repair(each)])).toEqual([['G8', '=E8+F8']]);
    expect(told(plan('=E8+F8')).filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-ditimpa: counts without a unit (T-C.29)', () => {
  const plan = (pemeliharaan: Input): Rows => [
    ['EVALUASI CAPAIAN RENJA'],
    [
      'Kode',
      'Program/Kegiatan',
      'Indikator Kinerja',
      'Target Renstra',
      'Target 2022',
      'Realisasi 2022',
    ],
    ['2.13.01', 'PROGRAM PENUNJANG URUSAN', 'Indeks Kepuasan Masyarakat', 79, 79, 79],
    ['2.13.01.2.02', 'Administrasi Keuangan', 'Jumlah laporan', ...sums(5, 6)],
    ['2.13.01.2.02.01', 'Penyediaan Gaji', 'Jumlah laporan gaji', 78, 26, 26],
    ['2.13.01.2.02.07', 'Laporan Bulanan', 'Jumlah laporan bulanan', 54, 18, 18],
    ['2.13.01.2.06', 'Administrasi Umum', 'Jumlah pelaksanaan administrasi umum', 36, 12, 12],
    ['2.13.01.2.06.01', 'Listrik', 'Jumlah penyediaan listrik', 36, 12, 12],
    ['2.13.01.2.06.04', 'Logistik', 'Jumlah penyediaan logistik', 36, 12, 10],
    ['2.13.01.2.09', 'Pemeliharaan', 'Jumlah pemeliharaan', pemeliharaan, ...sums(11, 12).slice(1)],
    ['2.13.01.2.09.01', 'Kendaraan', 'Jumlah pemeliharaan kendaraan', 51, 17, 17],
    ['2.13.01.2.09.10', 'Gedung', 'Jumlah pemeliharaan gedung', 3, 1, 1],
    ['2.13.04.2.01', 'Pembinaan Administrasi Desa', 'Jumlah Desa yang baik', 371, 124, 124],
    ['2.13.04.2.01.01', 'Fasilitasi Administrasi', 'Jumlah kegiatan fasilitasi', 9, 3, 3],
    ['2.13.04.2.01.02', 'Produk Hukum', 'Jumlah desa berproduk hukum', 621, 207, 207],
    ['2.13.04.2.02', 'Kerja Sama', 'Jumlah kegiatan kerja sama', ...sums(17, 18)],
    ['2.13.04.2.02.01', 'Antar Desa', 'Jumlah kegiatan antar desa', 9, 3, 3],
    ['2.13.04.2.02.02', 'Pihak Ketiga', 'Jumlah kegiatan pihak ketiga', 9, 3, 3],
  ];
  const mine = (rows: Rows) =>
    told(rows).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('asks no sum of a kegiatan that is typed in all its columns', () => {
    expect(mine(plan('=SUM(D11:D12)'))).toEqual([]);
  });

  it('finds the one figure typed beside sums', () => {
    expect(mine(plan(54))).toEqual(['D10']);
  });
});

describe('rumus-ditimpa: a verdict typed over the formula that gives it', () => {
  const verdict = (row: number): string =>
    `=IF(F${row}="","",IF(F${row}>=91,"Sangat Tinggi",IF(F${row}>=76,"Tinggi",IF(F${row}>=66,"Sedang","Rendah"))))`;
  const rows = (typed: Input): Rows => [
    ['MATRIKS CAPAIAN KINERJA BAPPEDA TAHUN 2024'],
    [],
    ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
    ...Array.from({ length: 8 }, (_, i): Input[] => [
      `5.01.02.2.02.00${i + 10}`,
      `Analisis Data ${String.fromCharCode(65 + i)}`,
      `Jumlah dokumen analisis ${String.fromCharCode(65 + i)}`,
      20 + i,
      18 + i,
      `=E${i + 4}/D${i + 4}*100`,
      i === 4 ? typed : verdict(i + 4),
    ]),
  ];
  const mine = (typed: Input) =>
    told(rows(typed)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('is one of the words of the formula', () => {
    expect(mine(verdict(8))).toEqual([]);
    expect(mine('Rendah')).toEqual(['G8']);
    expect(mine('belum dinilai')).toEqual([]);
  });
});

function sums(from: number, to: number): string[] {
  return ['D', 'E', 'F'].map((letter) => `=SUM(${letter}${from}:${letter}${to})`);
}

describe('rumus-ditimpa: targets of the year that add their quarters', () => {
  const plan = (vaccinated: Input, staff: Input): Rows => [
    ['RENCANA AKSI DINAS PERTANIAN TAHUN 2025'],
    ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target 2025', 'Target'],
    [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['Program Penunjang', 'Nilai SAKIP', 'Nilai', 81.4, null, null, null, 81.4],
    ['Dokumen Perencanaan', 'Jumlah dokumen', 'Dokumen', '=E5+F5+G5+H5', 1, 1, 1, 1],
    ['Laporan Keuangan', 'Jumlah laporan', 'Laporan', '=E6+F6+G6+H6', 4, 5, 4, 5],
    ['Gaji ASN', 'Jumlah orang bergaji', 'Orang', staff, 118, 118, 118, 118],
    ['Bahan Logistik', 'Jumlah paket', 'Paket', '=E8+F8+G8+H8', 3, 3, 3, 3],
    ['Program Kesehatan Hewan', 'Persentase penurunan kasus', '%', 4.5, null, null, null, 4.5],
    ['Vaksinasi', 'Jumlah hewan yang divaksin', 'Ekor', vaccinated, 2550, 3600, 3500, 2750],
    ['Pengobatan', 'Jumlah hewan yang diobati', 'Ekor', '=E11+F11+G11+H11', 1220, 1780, 1770, 1470],
    ['Kesmavet', 'Jumlah sampel yang diuji', 'Sampel', '=E12+F12+G12+H12', 70, 80, 90, 70],
    ['Pendampingan', 'Jumlah unit usaha', 'Unit', '=E13+F13+G13+H13', 9, 11, 13, 10],
  ];
  const cells = (vaccinated: Input, staff: Input) =>
    tell(contextOf([gridFrom(plan(vaccinated, staff), 'Aksi', [], ['E2:H2'])]))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('leaves rates and counts that stand at one level alone', () => {
    expect(cells('=E10+F10+G10+H10', 118)).toEqual([]);
  });

  it('still finds the figure typed over a sum, right or wrong', () => {
    expect(cells(12_500, 118)).toEqual(['D10']);
    expect(cells(12_400, 118)).toEqual(['D10']);
  });
});

describe('rumus-ditimpa: results up to this year, what was reached before plus the year', () => {
  const QUARTERS = ['I', 'II', 'III', 'IV'].map((quarter) => `Realisasi TW ${quarter}`);
  const sheet = (staff: readonly Input[], renstra: Input): Rows => [
    ['EVALUASI HASIL RENJA DINAS KESEHATAN TAHUN 2025'],
    [
      ...['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target Renstra'],
      ...['Realisasi s.d. Tahun 2024', 'Target 2025', ...QUARTERS],
      ...['Jumlah Realisasi 2025', 'Realisasi Renstra s.d. Tahun 2025'],
    ],
    ...[12, 40, 9, 64, 28].map((count, i): Input[] => [
      `1.02.02.2.01.000${i + 1}`,
      `Pengadaan Alat ${String.fromCharCode(65 + i)}`,
      `Jumlah alat ${String.fromCharCode(65 + i)} yang dibeli`,
      'Unit',
      ...[count * 5, count * 3, count, count - 3, 1, 1, 1],
      `=SUM(H${i + 3}:K${i + 3})`,
      `=F${i + 3}+L${i + 3}`,
    ]),
    [
      ...['1.02.01.2.02.0001', 'Penyediaan Gaji', 'Jumlah orang yang menerima gaji'],
      ...['Orang/Bulan', 58, 56, 58, ...staff, 58, renstra],
    ],
  ];
  const cells = (staff: readonly Input[], renstra: Input) =>
    told(sheet(staff, renstra)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('are typed where the same people are paid in every quarter', () => {
    expect(cells([58, 58, 58, null], 58)).toEqual([]);
    expect(cells([58, 58, 58, null], 61)).toEqual(['M8']);
    expect(cells([12, 15, 16, 15], 58)).toContain('M8');
  });
});

describe('rumus-ditimpa: sums of programs over sub kegiatan with steps', () => {
  const steps: Input[][] = [
    [null, 'a. Rapat persiapan', null, null],
    [null, 'b. Pelaksanaan di lapangan', null, null],
  ];
  const sub = (name: string, pagu: number): Input[] => [null, name, `Jumlah ${name}`, pagu];
  const program = (no: string, name: string, first: number): Input[] => [
    ...[no, `Program ${name}`, 'Persentase desa'],
    `=SUM(D${first}:D${first + 5})`,
  ];
  const rows: Rows = [
    ['No', 'Program / Sub Kegiatan / Rencana Aksi', 'Indikator Kinerja', 'Anggaran (Rp)'],
    program('1', 'Penataan Desa', 3),
    ...[sub('desa yang ditata', 91_747_000), ...steps, sub('sarana desa', 475_301_000), ...steps],
    program('2', 'Kerja Sama Desa', 10),
    ...[sub('dokumen kerja sama', 83_149_000), ...steps, sub('kawasan', 123_793_000), ...steps],
    program('3', 'Administrasi Desa', 17),
    ...[sub('desa yang tertib', 175_741_000), ...steps, sub('desa', 90_250_000), ...steps],
    ['Jumlah', null, null, '=D2+D9+D16'],
  ];
  const cells = (changes: Record<string, Input>) =>
    told(change(rows, changes)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('do not go by the money typed per sub kegiatan', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ D9: 206_942_000 })).toEqual(['D9']);
    expect(cells({ D23: 1_039_981_000 })).toEqual(['D23']);
  });
});
