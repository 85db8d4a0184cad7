// Levels of rows that say little by themselves: outcomes above coded programs, and lone names of the nomenclature.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { gridFrom, type Rows } from '../rules/plan.ts';

const HEADER = [
  'No',
  'Kode',
  'Sasaran / Program / Kegiatan / Sub Kegiatan',
  'Indikator',
  'Target',
  'Pagu (Rp)',
];

const levels = (rows: Rows) => readGrid(gridFrom(rows))[0]!.rows.map(({ level }) => level);

describe('levels of uncoded rows', () => {
  it('takes an outcome right above a coded program for a sasaran, with or without money', () => {
    const block = (no: number, outcome: string, code: string): Rows => [
      [no, null, outcome, 'Indeks yang dicapai', 80, 90_000_000],
      [null, code, 'PROGRAM KEPEGAWAIAN DAERAH', 'Persentase yang terlayani', 90, 90_000_000],
      [
        null,
        `${code}.2.01`,
        'Pengadaan dan Informasi Kepegawaian ASN',
        'Jumlah dokumen',
        4,
        90_000_000,
      ],
      [
        null,
        `${code}.2.01.0001`,
        'Penyusunan Rencana Kebutuhan ASN',
        'Jumlah dokumen',
        2,
        40_000_000,
      ],
      [null, `${code}.2.01.0002`, 'Koordinasi Pengadaan ASN', 'Jumlah dokumen', 2, 50_000_000],
    ];
    const found = levels([
      ['RENCANA AKSI BADAN KEPEGAWAIAN DAERAH TAHUN 2025'],
      [],
      HEADER,
      ...block(1, 'Meningkatnya kualitas tata kelola kepegawaian', '5.03.02'),
      ...block(2, 'Terwujudnya aparatur yang profesional', '5.03.03'),
    ]);
    const once = ['sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'];
    expect(found).toEqual([...once, ...once]);
  });

  it('does not raise one row among many because the nomenclature knows its name', () => {
    const jobs = (count: number, of: string): Rows =>
      Array.from({ length: count }, (_, i) => [
        i + 1,
        `${of} ruang ${'ABCDEFG'[i]}`,
        2,
        10_000_000 + i,
      ]);
    const rows: Rows = [
      ['RENCANA KERJA RUMAH SAKIT UMUM DAERAH TAHUN 2025'],
      [],
      ['No', 'Uraian Program / Kegiatan', 'Target', 'Pagu (Rp)'],
      [null, 'BIDANG KEPERAWATAN', null, '=SUM(D5:D9)'],
      ...jobs(5, 'Pengadaan linen'),
      [null, 'BIDANG KEUANGAN', null, '=SUM(D11:D13)'],
      [1, 'Jasa pelayanan pegawai BLUD', 12, 11_500_000],
      [2, 'Penyediaan Gaji dan Tunjangan ASN', 12, 31_700_000],
      [3, 'Verifikasi klaim BPJS Kesehatan', 12, 2_100_000],
      [null, 'BIDANG SARANA', null, '=SUM(D15:D20)'],
      ...jobs(6, 'Pemeliharaan gas medis'),
    ];
    const found = levels(rows);
    expect(new Set(found.slice(7, 10)).size).toBe(1);
  });
});
