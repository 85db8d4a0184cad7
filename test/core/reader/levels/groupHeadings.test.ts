// Rows of an urusan, an office or a bidang that have no code head the programs below them and are none themselves.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../../src/core/model/planTable.ts';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const levels = (table: PlanTable): string =>
  table.rows.map((row) => `${row.row + 1} ${row.level}`).join(', ');
const headings = (table: PlanTable): string =>
  table.ignoredRows.map(({ row, why }) => `${row + 1} ${why}`).join(', ');
const sum = (f: string, v: number): CellInput => ({ v, f });

describe('heads of programs without codes', () => {
  const titles: Row = ['Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];

  it('are urusan and bidang with the money of all, formulas or not', () => {
    for (const of of [(f: string, v: number) => sum(f, v), (_f: string, v: number) => v]) {
      const table = read([
        titles,
        ['URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN', _, _, of('=D3', 61_000_000)],
        ['PEMBERDAYAAN MASYARAKAT DAN DESA', _, _, of('=D4', 61_000_000)],
        ['PROGRAM PENATAAN DESA', 'Persentase desa tertata', 80, of('=D5', 61_000_000)],
        ['Penyelenggaraan Penataan Desa', 'Jumlah desa', 12, of('=SUM(D6:D7)', 61_000_000)],
        ['Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 7, 36_000_000],
        ['Fasilitasi Penataan Kewenangan Desa', 'Jumlah desa', 5, 25_000_000],
      ]);
      expect(levels(table)).toBe('4 program, 5 kegiatan, 6 sub_kegiatan, 7 sub_kegiatan');
      expect(headings(table)).toBe('2 judul kelompok, 3 judul kelompok');
      expect(table.totalRows).toEqual([]);
    }
  });

  it('are offices, also the one that is only called by its short name', () => {
    const head = (v: string, pagu: number): Row => [{ v, bold: true }, _, _, pagu];
    const table = read([
      ['Perangkat Daerah / Program Prioritas', 'Indikator', 'Target', 'Pagu (Rp)'],
      head('Dinas Sosial', 3_000_000),
      ['PROGRAM PEMBERDAYAAN SOSIAL', 'Persentase PSKS aktif', 61, 1_000_000],
      ['PROGRAM REHABILITASI SOSIAL', 'Persentase PMKS', 72, 2_000_000],
      head('DPMPTSP', 900_000),
      ['PROGRAM PROMOSI PENANAMAN MODAL', 'Jumlah minat investasi', 24, 900_000],
      head('Dinas Perhubungan', 500_000),
      ['PROGRAM PENGELOLAAN PELAYARAN', 'Persentase dermaga', 51, 500_000],
    ]);
    expect(levels(table)).toBe('3 program, 4 program, 6 program, 8 program');
    expect(headings(table)).toBe('2 judul kelompok, 5 judul kelompok, 7 judul kelompok');
  });

  it('are offices with a number that looks like the code of a program', () => {
    const plan = (pieces: boolean) => {
      const kode = (text: string): CellInput[] => (pieces ? text.split('.') : [text]);
      const blank = (n: number): CellInput[] => Array.from({ length: pieces ? 3 - n : 0 }, () => _);
      const rows = [
        ['Kode', ...blank(1), 'Program', 'Indikator', 'Target', 'Pagu (Rp)'],
        [...kode('1.02'), ...blank(2), 'KESEHATAN', _, _, 700],
        [...kode('1.02.01'), 'DINAS KESEHATAN', _, _, 700],
        [...kode('1.02.02'), 'PROGRAM UPAYA KESEHATAN', 'Persentase layanan', 90, 400],
        [...kode('1.02.03'), 'PROGRAM SDM KESEHATAN', 'Persentase tenaga', 80, 300],
        [...kode('2.11'), ...blank(2), 'LINGKUNGAN HIDUP', _, _, 500],
        [...kode('2.11.01'), 'DINAS LINGKUNGAN HIDUP', _, _, 500],
        [...kode('2.11.03'), 'PROGRAM PENGENDALIAN PENCEMARAN', 'Indeks air', 52, 500],
      ];
      return read(rows, { merges: pieces ? ['A1:C1'] : [] });
    };
    for (const pieces of [false, true]) {
      expect(levels(plan(pieces))).toBe('4 program, 5 program, 8 program');
      expect(plan(pieces).ignoredRows.map(({ heads }) => heads)).toEqual([
        ...['bidang urusan', 'perangkat daerah'],
        ...['bidang urusan', 'perangkat daerah'],
      ]);
    }
  });

  it('are no offices with an indicator of their own', () => {
    const table = read([
      ['Kode', 'Program', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['7.01.01', 'KECAMATAN SEBATIK', 'Indeks kepuasan', 80, 400],
      ['7.01.02', 'PROGRAM PELAYANAN PUBLIK', 'Persentase layanan', 90, 400],
      ['7.01.03', 'PROGRAM PEMBERDAYAAN DESA', 'Persentase desa', 80, 300],
    ]);
    expect(levels(table)).toBe('2 program, 3 program, 4 program');
  });

  it('are strategies by their mark in the place of a code, above the offices', () => {
    const table = read([
      ['Kode', 'Strategi / Perangkat Daerah / Program', 'Indikator', 'Pagu (Rp)'],
      [_, 'TOTAL KEBUTUHAN PENDANAAN', _, sum('=D3+D7', 900)],
      ['STRATEGI I', 'Pengurangan Beban Pengeluaran', _, sum('=D4', 600)],
      [_, 'Dinas Sosial', _, sum('=D5', 600)],
      ['1.06.05', 'PROGRAM PERLINDUNGAN SOSIAL', _, sum('=D6', 600)],
      ['1.06.05.2.02', 'Pengelolaan Data Fakir Miskin', 'Jumlah keluarga', 600],
      ['STRATEGI II', 'Peningkatan Pendapatan Masyarakat', _, sum('=D8', 300)],
      [_, 'Dinas Pertanian', _, sum('=D9', 300)],
      ['3.27.02', 'PROGRAM SARANA PERTANIAN', _, sum('=D10', 300)],
      ['3.27.02.2.01', 'Pengawasan Sarana Pertanian', 'Jumlah laporan', 300],
    ]);
    expect(levels(table)).toBe('5 program, 6 kegiatan, 9 program, 10 kegiatan');
    expect(table.ignoredRows.map(({ row, heads }) => `${row + 1} ${heads}`)).toEqual([
      ...['3 strategi', '4 perangkat daerah', '7 strategi', '8 perangkat daerah'],
    ]);
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([2]);
  });

  it('are bidang alone in the column of the programs', () => {
    const table = read([
      ['No', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Pagu (Rp)'],
      [1, 'BAGIAN TATA PEMERINTAHAN', _, _, _],
      [_, 'Pemerintahan dan Kesejahteraan Rakyat', _, _, 500],
      [_, _, 'Administrasi Tata Pemerintahan', _, 500],
      [_, _, _, 'Penataan Administrasi', 500],
      [2, 'BAGIAN HUKUM', _, _, _],
      [_, 'Pemerintahan dan Kesejahteraan Rakyat', _, _, 300],
      [_, _, 'Fasilitasi Bantuan Hukum', _, 300],
      [_, _, _, 'Penanganan Perkara', 300],
    ]);
    expect(levels(table)).toBe(
      '3 program, 4 kegiatan, 5 sub_kegiatan, 7 program, 8 kegiatan, 9 sub_kegiatan',
    );
    expect(headings(table)).toBe('2 judul kelompok, 6 judul kelompok');
  });

  it('are urusan, offices and bidang above programs that do not say PROGRAM', () => {
    const table = read([
      titles,
      ['URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', _, _, sum('=D3', 700)],
      ['DINAS PENDIDIKAN', _, _, sum('=D4', 700)],
      ['PENGELOLAAN PENDIDIKAN', 'Angka partisipasi sekolah', 99, sum('=D5', 700)],
      ['Sekolah Dasar', 'Jumlah ruang kelas', 12, sum('=SUM(D6:D7)', 700)],
      ['Ruang Kelas Baru', 'Jumlah ruang', 8, 300],
      ['Rehabilitasi Kelas', 'Jumlah ruang', 4, 400],
      ['URUSAN PEMERINTAHAN BIDANG KESEHATAN', _, _, sum('=D9', 500)],
      ['DINAS KESEHATAN', _, _, sum('=D10', 500)],
      ['UPAYA KESEHATAN PERORANGAN', 'Capaian SPM', 90, sum('=D11', 500)],
      ['Fasilitas Pelayanan', 'Jumlah fasilitas', 2, sum('=SUM(D12:D13)', 500)],
      ['Puskesmas Keliling', 'Jumlah unit', 1, 200],
      ['Alat Kesehatan', 'Jumlah paket', 1, 300],
    ]);
    expect(levels(table)).toBe(
      '4 program, 5 kegiatan, 6 sub_kegiatan, 7 sub_kegiatan, ' +
        '10 program, 11 kegiatan, 12 sub_kegiatan, 13 sub_kegiatan',
    );
  });

  it('are no offices that are listed one below the other', () => {
    const table = read([
      ['Program / Perangkat Daerah', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['PROGRAM PENATAAN DESA', 'Persentase desa tertata', 80, 600],
      ['Kecamatan Sebatik', _, _, 100],
      ['Kecamatan Lumbis', _, _, 200],
      ['Kecamatan Sembakung', _, _, 300],
    ]);
    expect(table.rows).toHaveLength(4);
  });

  it('are no heads with an indicator of their own, nor what should come of the programs', () => {
    const table = read([
      ['Sasaran/Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['Meningkatnya kemandirian desa', _, _, 900],
      ['PROGRAM PENATAAN DESA', 'Persentase desa tertata', 80, 900],
      ['Penyelenggaraan Penataan Desa', 'Jumlah desa', 12, 900],
    ]);
    expect(table.rows[0]?.level).toBe('sasaran');
  });
});
