// Sheets of several offices: what their names, urusan and bagian head is no part of one plan, and is added up by rank.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const _ = null;
const sheet = (rows: Rows, changes: Record<string, Input>) =>
  told(change(rows, changes)).filter((each) => each.severity !== 'info');
const cells = (rows: Rows, changes: Record<string, Input>) =>
  sheet(rows, changes).map((each) => `${each.code} ${each.cell}`);

describe('evaluasi RKPD: urusan, bidang urusan, perangkat daerah, program', () => {
  const HEAD = ['Kode', 'Urusan / Perangkat Daerah / Program / Kegiatan', 'Indikator', 'Satuan'];
  const PENUNJANG = new Map([
    ['1.02.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'],
    ['1.02.01.2.10', 'Peningkatan Pelayanan BLUD'],
  ]);
  const head = (kode: string | null, name: string, row: number, sum: string): Input[] => [
    kode,
    name,
    _,
    _,
    ...['E', 'F'].map((letter) => `=${sum.replace(/#/g, letter)}`),
    `=F${row}/E${row}*100`,
  ];
  const program = (kode: string, row: number, from: number, to: number): Input[] => [
    kode,
    PENUNJANG.get(kode) ?? `PROGRAM ${kode}`,
    'Persentase layanan yang memenuhi standar',
    '%',
    `=SUM(E${from}:E${to})`,
    `=SUM(F${from}:F${to})`,
    `=F${row}/E${row}*100`,
  ];
  const work = (kode: string, row: number, pagu: number, spent: number): Input[] => [
    kode,
    PENUNJANG.get(kode) ?? `Pengelolaan layanan ${kode}`,
    'Jumlah layanan',
    'Unit',
    pagu,
    spent,
    `=F${row}/E${row}*100`,
  ];
  const RKPD: Rows = [
    [...HEAD, 'Anggaran (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
    head('1', 'URUSAN PEMERINTAHAN WAJIB', 2, '#3+#14'),
    head('1.02', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN', 3, '#4+#11'),
    head(_, 'DINAS KESEHATAN', 4, '#5+#8'),
    program('1.02.02', 5, 6, 7),
    work('1.02.02.2.01', 6, 14_453_137_000, 12_765_970_000),
    work('1.02.02.2.02', 7, 29_100_250_500, 25_272_296_800),
    program('1.02.03', 8, 9, 10),
    work('1.02.03.2.02', 9, 8_195_755_000, 7_172_819_350),
    work('1.02.03.2.03', 10, 1_196_825_000, 1_128_757_450),
    head(_, 'RSUD SUKAMAJU', 11, '#12'),
    program('1.02.01', 12, 13, 13),
    work('1.02.01.2.10', 13, 63_606_113_750, 60_852_502_450),
    head('1.03', 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM', 14, '#15'),
    head(_, 'DINAS PEKERJAAN UMUM', 15, '#16'),
    program('1.03.02', 16, 17, 18),
    work('1.03.02.2.01', 17, 11_222_017_325, 10_416_802_750),
    work('1.03.02.2.02', 18, 18_751_987_000, 17_781_232_000),
    [_, 'JUMLAH', _, _, '=E2', '=F2', '=F19/E19*100'],
  ];

  it('is right as it is, and the codes begin anew below each office', () => {
    expect(told(RKPD)).toEqual([]);
  });

  it('finds the office that leaves out a program or counts it twice', () => {
    expect(cells(RKPD, { E4: '=E5' })).toEqual(['rumus-kurang-baris E4']);
    expect(cells(RKPD, { F4: '=F5+F8+F5' })).toEqual(['rumus-hitung-ganda F4']);
  });

  it('finds the bidang that leaves out an office and the urusan that adds one again', () => {
    expect(cells(RKPD, { E3: '=E4' })).toEqual(['rumus-kurang-baris E3']);
    expect(cells(RKPD, { F2: '=F3+F14+F15' })).toEqual(['rumus-hitung-ganda F2']);
  });

  it('tells only the code where a kegiatan bears that of the program above', () => {
    const one: Rows = [
      ...RKPD.slice(0, 5),
      RKPD[5]!,
      ['1.02.03', 'PROGRAM 1.02.03', 'Persentase', '%', '=SUM(E8:E8)', '=SUM(F8:F8)', '=F7/E7*100'],
      work('1.02.02.2.01', 8, 8_195_755_000, 7_172_819_350),
    ].map((row, i) =>
      i === 4
        ? program('1.02.02', 5, 6, 6)
        : i === 3
          ? head(_, 'DINAS KESEHATAN', 4, '#5+#7')
          : row,
    );
    const upper = change(one, { E2: '=E3', F2: '=F3', E3: '=E4', F3: '=F4' });
    expect(told(upper).map((each) => each.cell)).toEqual(['A8']);
  });

  it('finds a figure typed over the sum of an office', () => {
    expect(cells(RKPD, { E4: 52_945_000_000 }).some((each) => each.endsWith('E4'))).toBe(true);
  });
});

describe('laporan realisasi of a Sekretariat Daerah: one program in several bagian', () => {
  const line = (kode: string | null, name: string, pagu: Input, pptk: string | null): Input[] => [
    kode,
    name,
    pagu,
    pptk,
  ];
  const SETDA: Rows = [
    ['Kode Rekening', 'Bagian / Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'PPTK'],
    line(_, 'BAGIAN TATA PEMERINTAHAN', _, _),
    line('4.01.02', 'PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT', '=C4', _),
    line('4.01.02.2.01', 'Administrasi Tata Pemerintahan', '=SUM(C5:C6)', _),
    line('4.01.02.2.01.0001', 'Penataan Administrasi Pemerintahan', 187_913_000, 'Kabag'),
    line('4.01.02.2.01.0002', 'Pengelolaan Administrasi Kewilayahan', 138_391_880, 'Kabag'),
    line(_, 'SUB JUMLAH BAGIAN TATA PEMERINTAHAN', '=C3', _),
    line(_, 'BAGIAN HUKUM', _, _),
    line('4.01.02', 'PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT', '=C10', _),
    line('4.01.02.2.03', 'Fasilitasi dan Koordinasi Hukum', '=SUM(C11:C12)', _),
    line('4.01.02.2.03.0001', 'Fasilitasi Penyusunan Produk Hukum Daerah', 272_590_500, 'Kabag'),
    line('4.01.02.2.03.0002', 'Fasilitasi Bantuan Hukum', 340_193_500, 'Kabag'),
    line(_, 'SUB JUMLAH BAGIAN HUKUM', '=C9', _),
    line(_, 'JUMLAH', '=C7+C13', _),
  ];

  it('is no code and no row written twice', () => {
    expect(told(SETDA)).toEqual([]);
  });

  it('is one within the same bagian', () => {
    expect(cells(SETDA, { A12: '4.01.02.2.03.0001' })).toEqual(['kode-ganda A12']);
  });
});

describe('the sum of one office on top of a report without codes', () => {
  const line = (
    no: string | null,
    name: string,
    unit: Input,
    pagu: Input,
    spent: Input,
    done: Input,
    row: number,
  ): Input[] => [
    ...[no, name, no === null ? 'Kepala Dinas' : 'Kepala Bidang', unit],
    ...[pagu, `=E${row}/E$2*100`, spent, done],
  ];
  const rows: Rows = [
    [
      'No',
      'Program / Kegiatan / Sub Kegiatan',
      'Penanggung Jawab',
      'Satuan',
      'Pagu (Rp)',
      'Bobot (%)',
      'Realisasi Keuangan (Rp)',
      'Realisasi Fisik (%)',
    ],
    line(null, 'DINAS SOSIAL', _, '=SUM(E3;E7)', '=SUM(G3;G7)', 75.2, 2),
    line('A', 'PROGRAM PEMBERDAYAAN SOSIAL', _, '=E4', '=G4', 74, 3),
    line('1', 'Pengumpulan Sumbangan dalam Daerah', _, '=SUM(E5:E6)', '=SUM(G5:G6)', 74, 4),
    line('1.1', 'Koordinasi Penerbitan Izin Undian', 'Dokumen', 18_350_000, 12_100_500, 75, 5),
    line('1.2', 'Pengawasan Penyelenggaraan Undian', 'Laporan', 21_775_000, 15_600_250, 73, 6),
    line('B', 'PROGRAM PENANGANAN BENCANA', _, '=E8', '=G8', 80, 7),
    line('1', 'Perlindungan Sosial Korban Bencana', _, '=SUM(E9:E10)', '=SUM(G9:G10)', 80, 8),
    line('1.1', 'Penyediaan Makanan', 'Orang', 241_300_000, 180_655_000, 82, 9),
    line('1.2', 'Pelayanan Dukungan Psikososial', 'Orang', 44_170_000, 28_312_350, 70, 10),
  ];

  it('is no program, and is added up from the programs', () => {
    expect(sheet(rows, {})).toEqual([]);
    expect(cells(rows, { G2: '=SUM(G3)' })).toEqual(['rumus-kurang-baris G2']);
    expect(cells(rows, { E2: '=SUM(E3;E6;E7)' })).toEqual(['rumus-hitung-ganda E2']);
  });
});
