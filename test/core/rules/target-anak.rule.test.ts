// The rule target-anak: counts that add up from children to parents, where they plainly do.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'target-anak';

/** Magetan 2024, table 2.4: kegiatan whose targets are the sums of their sub kegiatan. */
const REVIEW: Rows = [
  ['RENCANA KERJA DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2024'],
  ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator Kinerja', 'Target', 'Pagu (Rp)'],
  [
    '2.13.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    'Persentase kegiatan pendukung yang dilaksanakan',
    '100 %',
    2_890_503_363,
  ],
  [
    '2.13.01.2.01',
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'Jumlah dokumen perencanaan, penganggaran dan evaluasi kinerja yang disusun',
    '5 dokumen',
    65_000_000,
  ],
  [
    '2.13.01.2.01.01',
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Jumlah dokumen perencanaan perangkat daerah yang disusun',
    '4 Dokumen',
    35_000_000,
  ],
  [
    '2.13.01.2.01.07',
    'Evaluasi Kinerja Perangkat Daerah',
    'Jumlah dokumen evaluasi capaian kinerja perangkat daerah yang disusun',
    '1 Dokumen',
    30_000_000,
  ],
  [
    '2.13.01.2.02',
    'Administrasi Keuangan Perangkat Daerah',
    'Jumlah Laporan Keuangan yang di susun',
    '44 laporan',
    2_656_503_363,
  ],
  [
    '2.13.01.2.02.01',
    'Penyediaan Gaji dan Tunjangan ASN',
    'jumlah laporan penyediaan gaji dan tunjangan ASN',
    '26 laporan',
    2_652_503_363,
  ],
  [
    '2.13.01.2.02.07',
    'Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD',
    'jumlah laporan keuangan yang disusun',
    '18 laporan',
    4_000_000,
  ],
  [
    '2.13.01.2.08',
    'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
    'Jumlah penyediaan jasa penunjang yang dilaksanakan',
    '12 Bulan',
    69_000_000,
  ],
  [
    '2.13.01.2.08.02',
    'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
    'Jumlah Jasa Komunikasi, Sumber Daya Air dan Listrik yang tersedia',
    '12 Bulan',
    42_000_000,
  ],
  [
    '2.13.01.2.08.04',
    'Penyediaan Jasa Pelayanan Umum Kantor',
    'Jumlah Jasa Pelayanan Umum Kantor yang tersedia',
    '12 Bulan',
    27_000_000,
  ],
  [
    '2.13.01.2.09',
    'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
    'Jumlah Pemeliharaan barang milik daerah',
    '19 unit',
    100_000_000,
  ],
  [
    '2.13.01.2.09.02',
    'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan',
    'Jumlah Jasa Pemeliharaan Kendaraan Dinas',
    '18 Unit',
    80_000_000,
  ],
  [
    '2.13.01.2.09.09',
    'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
    'Jumlah Pemeliharaan/Rehabilitasi Gedung Kantor',
    '1 Unit',
    20_000_000,
  ],
];

const withTargets = (targets: Readonly<Record<number, Input>>): Rows =>
  REVIEW.map((row, i) => (i + 1 in targets ? [...row.slice(0, 3), targets[i + 1]!, row[4]!] : row));
const mine = (rows: Rows) => told(rows).filter((each) => each.code === CODE);

describe('target-anak: counts from children to parents', () => {
  it('is silent where they add up, and for months that each child repeats', () => {
    expect(told(REVIEW)).toEqual([]);
  });

  it('names the parent with swapped digits and shows the sum', () => {
    const found = told(withTargets({ 13: '91 unit' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'D13']]);
    expect(found[0]!.message).toContain(
      'tertulis 91, padahal 2 baris di bawahnya berjumlah 18 + 1 = 19 unit',
    );
    expect(found[0]!.message).toContain('dua angkanya tertukar: mestinya 19');
    expect(found[0]!.message).toContain('Di 2 kelompok lain kolom ini jumlahnya cocok');
    expect(found[0]!.suggestion).toContain('memang tidak dijumlahkan');
  });

  it('names the child that is ten times too large, or has swapped digits', () => {
    expect(mine(withTargets({ 8: '260 laporan' })).map((each) => each.cell)).toEqual(['D8']);
    expect(mine(withTargets({ 9: '81 laporan' })).map((each) => each.cell)).toEqual(['D9']);
  });

  it('tells of a parent that leaves a child out, as information', () => {
    const [found] = mine(withTargets({ 7: '26 laporan' }));
    expect([found?.cell, found?.severity]).toEqual(['D7', 'info']);
    expect(found?.message).toContain('belum ikut dijumlahkan');
  });

  it('speaks up for a lone group only when words and a slip of the pen agree', () => {
    const lone = (parent: Input, child: Input): Rows => [
      ['RENCANA AKSI TAHUN 2024'],
      ['Kegiatan', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target'],
      ['Administrasi Keuangan', null, 'Tersusunnya laporan keuangan', 'Laporan', parent],
      [null, 'Penyediaan Gaji', 'Tersusunnya laporan gaji', 'Laporan', child],
      [null, 'Laporan Bulanan', 'Tersusunnya laporan bulanan', 'Laporan', 18],
    ];
    expect(told(lone(44, 26))).toEqual([]);
    const found = told(lone(44, 62));
    expect(found.map((each) => [each.code, each.severity, each.cell])).toEqual([
      [CODE, 'info', 'E4'],
    ]);
    expect(told(lone(50, 26))).toEqual([]);
  });

  it('follows each column by itself', () => {
    const two = REVIEW.map((row, i) =>
      i === 1 ? [...row, 'Prakiraan Maju 2025 Target'] : [...row, row[3] ?? null],
    );
    const wrong = two.map((row, i) => (i === 6 ? [...row.slice(0, 5), '440 laporan'] : row));
    expect(mine(two)).toEqual([]);
    expect(mine(wrong).map((each) => each.cell)).toEqual(['F7']);
  });

  it('never adds people or villages without proof, other units, or a lone misfit', () => {
    // The same villages are met by each activity; the same people by each training.
    expect(mine(withTargets({ 7: '144 Desa', 8: '207 Desa', 9: '10 Desa' }))).toEqual([]);
    expect(mine(withTargets({ 7: '40 Orang', 8: '40 Orang', 9: '25 Orang' }))).toEqual([]);
    // Another thing is counted above than below.
    expect(mine(withTargets({ 7: '6 Kegiatan', 8: '2 Dokumen', 9: '3 Dokumen' }))).toEqual([]);
    // Nothing else in the table adds up.
    const alone = REVIEW.filter((_, i) => ![3, 4, 5, 12, 13, 14].includes(i)).map((row) =>
      row[3] === '44 laporan' ? [...row.slice(0, 3), '12 laporan', row[4]!] : row,
    );
    expect(mine(alone)).toEqual([]);
  });

  it('leaves the word to the quarters when they contradict one of its figures', () => {
    const quarters: Rows = [
      ['RENCANA AKSI TAHUN 2025'],
      [
        'Kegiatan',
        'Sub Kegiatan',
        'Indikator',
        'Satuan',
        'Target',
        'TW I',
        'TW II',
        'TW III',
        'TW IV',
      ],
      [
        'Pembinaan Administrasi Pemerintahan Desa',
        null,
        'Jumlah dokumen hasil pembinaan',
        'Dokumen',
        22,
        5,
        6,
        6,
        5,
      ],
      [
        null,
        'Penyusunan Produk Hukum Desa',
        'Jumlah dokumen produk hukum',
        'Dokumen',
        21,
        3,
        3,
        3,
        3,
      ],
      [
        null,
        'Pengelolaan Keuangan Desa',
        'Jumlah dokumen keuangan desa',
        'Dokumen',
        10,
        2,
        3,
        3,
        2,
      ],
      ['Penataan Desa', null, 'Jumlah dokumen penataan desa', 'Dokumen', 7, 1, 2, 2, 2],
      [null, 'Tata Wilayah Desa', 'Jumlah dokumen tata wilayah', 'Dokumen', 4, 1, 1, 1, 1],
      [null, 'Penataan Kewenangan Desa', 'Jumlah dokumen kewenangan', 'Dokumen', 3, 0, 1, 1, 1],
    ];
    expect(told(quarters).map((each) => [each.code, each.cell])).toEqual([
      ['triwulan-tahun', 'E4'],
    ]);
  });

  it('is not moved by one digit where only one other column fits', () => {
    const bridges = (renstra: number, year = 46): Rows => [
      ['EVALUASI HASIL RENJA DINAS PEKERJAAN UMUM TAHUN 2024'],
      [
        ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan'],
        ...['Target Akhir Periode Renstra', 'Target 2024'],
      ],
      ['1.03.10.2.02', 'Penyelenggaraan Jembatan', 'Jumlah jembatan mantap', 'Unit', renstra, year],
      ['1.03.10.2.02.01', 'Pembangunan Jembatan', 'Jumlah jembatan yang dibangun', 'Unit', 15, 3],
      ['1.03.10.2.02.02', 'Penggantian Jembatan', 'Jumlah jembatan yang diganti', 'Unit', 10, 2],
      ['1.03.10.2.02.03', 'Pemeliharaan Jembatan', 'Jumlah jembatan terpelihara', 'Unit', 237, 41],
    ];
    expect(mine(bridges(262))).toEqual([]);
    expect(mine(bridges(260))).toEqual([]);
    expect(mine(bridges(226)).map((each) => each.cell)).toEqual(['E3']);
  });
});
