// Names under titles that speak of offices first, rows of balances and shares that are no works, steps below coded works.
import { describe, expect, it } from 'vitest';
import { WHY } from '../../../src/core/reader/rows/rowClass.ts';
import type { CellInput } from '../../support/gridOf.ts';
import { ids, read } from './readOne.ts';

const _ = null;

describe('the column that names the rows', () => {
  const works = (title: string): CellInput[][] => [
    ['No', title, 'Lokasi', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
    ['I', 'Dinas (Induk)', _, _, _, _, '=SUM(G3:G4)'],
    [1, 'Operasional posko kebakaran hutan', 'Provinsi', 6, 'Bulan', 42_500_000, '=D3*F3'],
    [2, 'Pengadaan mesin pompa portabel', 'Provinsi', 12, 'Unit', 38_750_000, '=D4*F4'],
    ['II', 'UPTD KPHP Unit V', _, _, _, _, '=SUM(G6:G7)'],
    [1, 'Pembuatan tanaman hutan rakyat', 'Katingan', 120, 'Ha', 8_450_000, '=D6*F6'],
    [2, 'Patroli rutin pencegahan', 'Katingan', 72, 'Kali', 2_850_000, '=D7*F7'],
    [_, 'JUMLAH', _, _, _, _, '=G2+G5'],
  ];
  it.each([
    'Pelaksana / Uraian Kegiatan',
    'Uraian Pekerjaan / Bantuan',
    'Nama Paket / Kelompok Penerima',
    'Uraian Kegiatan',
  ])('%s', (title) => {
    const table = read(works(title));
    expect(table.rows.map(({ name }) => name)).toContain('Patroli rutin pencegahan');
    expect(table.totalRows).toHaveLength(1);
  });

  it('stays the one in charge where another column names the rows', () => {
    const table = read([
      ['No', 'Program / Kegiatan', 'Pelaksana Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)'],
      [1, 'Penyuluhan Pertanian', 'Bidang Penyuluhan', 12, 'Kelompok', 120_000_000],
      [2, 'Pengawasan Pupuk', 'Bidang Sarana', 4, 'Laporan', 60_000_000],
      [3, 'Pembangunan Embung', 'Bidang Prasarana', 3, 'Unit', 900_000_000],
    ]);
    expect(ids(table)).toContain('penanggungJawab');
  });
});

describe('rows that balance a budget, or share out its total', () => {
  const table = read([
    ['Kode', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    ['4', 'PENDAPATAN BLUD', 900, 700],
    ['4.1', 'Jasa layanan', 900, 700],
    ['5', 'BELANJA BLUD', 880, 600],
    ['5.1', 'Belanja operasi', 600, 500],
    ['5.2', 'Belanja modal', 280, 100],
    ['C', 'SURPLUS / (DEFISIT) (A - B)', 20, 100],
    ['D', 'PEMBIAYAAN', 30, 30],
    ['D.1', 'Penerimaan: SiLPA tahun sebelumnya', 30, 30],
    ['D.2', 'Pengeluaran pembiayaan', 0, 0],
    ['E', 'SILPA TAHUN BERKENAAN (C + D)', 50, 130],
    [_, 'Saldo kas akhir triwulan', 50, 130],
    [_, '% TERHADAP PAGU', 100, 78],
  ]);

  it('are no rows of the plan', () => {
    expect(table.rows.map(({ name }) => name)).toEqual([
      'PENDAPATAN BLUD',
      'Jasa layanan',
      'BELANJA BLUD',
      'Belanja operasi',
      'Belanja modal',
    ]);
    expect(table.ignoredRows.filter(({ why }) => why === WHY.balance)).toHaveLength(6);
  });
});

describe('steps that are listed below a coded sub kegiatan', () => {
  it('are steps of it, also with an indicator of their own', () => {
    const table = read([
      ['Kode', 'Kegiatan / Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
      ['2.17.03.2.01', 'Pemeriksaan Koperasi', 'Jumlah koperasi', 90, 'Koperasi', 234_750_000],
      ['2.17.03.2.01.0001', 'Pengawasan Koperasi', 'Jumlah', 60, 'Koperasi', 148_500_000],
      [_, 'a. Penyusunan jadwal', 'Jumlah dokumen', 1, 'Dokumen', _],
      [_, 'b. Pemeriksaan lapangan', 'Jumlah koperasi', 60, 'Koperasi', _],
      ['2.17.03.2.01.0002', 'Peningkatan Kepatuhan', 'Jumlah', 30, 'Koperasi', 86_250_000],
      [_, 'a. Bimbingan teknis', 'Jumlah peserta', 120, 'Orang', _],
    ]);
    expect(table.rows.map(({ level }) => level)).toEqual([
      ...['kegiatan', 'sub_kegiatan', 'aksi', 'aksi', 'sub_kegiatan', 'aksi'],
    ]);
  });
});

describe('what an achievement is held against', () => {
  it('is not what it is', () => {
    const table = read([
      [...['No', 'Program', 'Target TW III', 'Realisasi s.d. TW III'], ...['Capaian (%)', _]],
      [_, _, _, _, 'thd Target TW III', 'thd Target Tahun'],
      [1, 'Program Pengembangan UMKM', 60, 60.4, 100.67, 97.4],
      [2, 'Program Stabilisasi Harga', 45, 45.5, 101.11, 91],
    ]);
    expect(ids(table)).not.toMatch(/\btw3\b.*\btw3\b/);
    expect(table.columns.find(({ column }) => column === 4)?.type).toBe('percent');
  });
});

describe('levels by their numbers', () => {
  it('begin below a program without a number, and sasaran may stand among their indicators', () => {
    const numbered = read([
      ['No', 'Program / Kegiatan / Sub Kegiatan / Aksi', 'Volume', 'Satuan', 'Jumlah (Rp)'],
      [_, 'PROGRAM PENINGKATAN KETENTERAMAN', _, _, 500],
      ['1', 'Penanganan Gangguan', _, _, 300],
      ['1.1', 'Pencegahan Gangguan', _, _, 300],
      ['1.1.1', 'Patroli wilayah', 240, 'Kali', 100],
      ['1.1.2', 'Pengamanan hari besar', 6, 'Kali', 200],
      ['2', 'Penegakan Peraturan', _, _, 200],
      ['2.1', 'Sosialisasi Penegakan', _, _, 200],
      ['2.1.1', 'Sosialisasi tatap muka', 12, 'Kali', 150],
      ['2.1.2', 'Pencetakan media', 900, 'Lembar', 50],
    ]);
    expect(numbered.rows.map(({ level }) => level)).toEqual([
      ...['program', 'kegiatan', 'sub_kegiatan', 'aksi', 'aksi'],
      ...['kegiatan', 'sub_kegiatan', 'aksi', 'aksi'],
    ]);
    const aims = read([
      ['No', 'Sasaran / Indikator Kinerja Utama / Rencana Aksi', 'Satuan', 'Target', 'Pagu (Rp)'],
      [1, 'SASARAN: Meningkatnya profesionalitas ASN', _, _, 900],
      ['1.1', 'IKU: Indeks Profesionalitas ASN', 'Indeks', 82.5, 900],
      ['a', 'Melaksanakan uji kompetensi', 'Orang', 120, 500],
      ['b', 'Memproses izin belajar', 'SK', 60, 400],
    ]);
    expect(aims.rows[0]!.level).toBe('sasaran');
  });
});
