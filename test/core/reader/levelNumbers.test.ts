// Levels that a column of numbers tells, codes in pieces of any title, and names of offices above their works.
import { describe, expect, it } from 'vitest';
import { ids, read } from './readOne.ts';

const _ = null;

describe('a column that numbers the levels', () => {
  const TK = [1, 2, 3, 3, 2, 3, 1, 2, 3, 3];
  const table = read([
    ['Tk', 'Unit Kerja / Kegiatan / Sub Kegiatan', 'Tolok Ukur', 'Sat', 'Target', 'Rp'],
    [_, 'KECAMATAN DUMAI TIMUR (SELURUHNYA)', _, _, _, { f: '=SUMIF(A3:A12;1;F3:F12)', v: 990 }],
    ...TK.map((level, i) => [
      level,
      level === 1 ? `KELURAHAN TELUK BINJAI ${i}` : `Pekerjaan kelurahan ke-${i}`,
      level === 3 ? `Jumlah lembaga ke-${i}` : _,
      ...(level === 3 ? ['Lembaga', 4, 99] : [_, _, { f: `=F${i + 4}`, v: 99 }]),
    ]),
    [],
    [_, 'Serapan per unit', _, _, 'Pagu', 'Tw. I'],
    [_, { f: '=B3', v: 'KELURAHAN TELUK BINJAI 0' }, _, _, 99, 50],
  ]);

  it('tells them, whatever the column is called and whatever is alike', () => {
    expect(ids(table)).toBe('uraian indikator satuan target pagu');
    expect(table.rows.map(({ level }) => level)).toEqual(
      TK.map((level) => ['program', 'kegiatan', 'sub_kegiatan'][level - 1]),
    );
  });

  it('leaves the total above and the lines below a blank row out of the plan', () => {
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([2]);
    expect(table.rows.at(-1)!.row + 1).toBe(12);
  });
});

describe('a helper column of letters beside one of keys', () => {
  const LV = ['P', 'K', 'S', 'S', 'K', 'S', 'P', 'K', 'S', 'S'];
  const table = read([
    ['DINAS KESEHATAN KABUPATEN KERINCI'],
    ['LV', 'KEG', 'URAIAN', 'PAGU DPA', 'BULAN INI'],
    [_, _, 'DINAS KESEHATAN KABUPATEN KERINCI', 990, 330],
    ...LV.map((level, i) => [
      level,
      level === 'P' ? _ : `k1.${i < 6 ? 1 : 2}`,
      `Upaya ke-${i}`,
      99,
      33,
    ]),
  ]);

  it('has its levels told by the letters, and no names among the keys', () => {
    expect(ids(table)).not.toContain('kegiatan');
    expect(table.rows.map(({ level }) => level)).toEqual(
      LV.map((level) => ({ P: 'program', K: 'kegiatan' })[level] ?? 'sub_kegiatan'),
    );
  });
  it('has its total on top, which bears the name of the office', () => {
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([3]);
  });
});

describe('a running number that begins again in every group', () => {
  it('is no level', () => {
    const table = read([
      ['No', 'Program/Kegiatan', 'Indikator', 'Pagu (Rp)'],
      ...[1, 2, 3, 1, 2, 1, 2, 3].map((no, i) => [no, `Kegiatan Pembinaan ${i}`, 'Jumlah', 10 + i]),
    ]);
    expect(new Set(table.rows.map(({ level }) => level)).size).toBe(1);
  });
});

describe('codes in three pieces below Rekening', () => {
  it('have a last piece whatever it is called', () => {
    const table = read(
      [
        ['Rekening', _, _, 'Uraian', 'Indikator', 'Jumlah (Rp)'],
        ['Prog', 'Keg', 'Sub', _, _, _],
        ['6.01.01', _, _, 'PROGRAM PENUNJANG', 'Nilai SAKIP', 29_825_000],
        ['6.01.01', '2.01', _, 'Perencanaan dan Penganggaran', 'Jumlah dokumen', 29_825_000],
        ['6.01.01', '2.01', '01', 'Penyusunan Dokumen Perencanaan', 'Jumlah', 21_475_000],
        ['6.01.01', '2.01', '02', 'Penyusunan Dokumen RKA-SKPD', 'Jumlah dokumen', 8_350_000],
      ],
      { merges: ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2'] },
    );
    expect(table.rows.map(({ level }) => level)).toEqual([
      ...['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'],
    ]);
  });
});

describe('codes in pieces that are written once', () => {
  it('hold for the rows below: a lone 2.02 is a kegiatan, no urusan', () => {
    const table = read(
      [
        ['KODE', _, _, 'PROGRAM/KEGIATAN/SUB KEGIATAN', 'TOLOK UKUR', 'PAGU DPPA'],
        ['PROG', 'KEG', 'SUB', _, _, _],
        ['2.15.02', _, _, 'PROGRAM PENYELENGGARAAN LALU LINTAS', 'Rasio konektivitas', 90],
        [_, '2.02', _, 'Penyediaan Perlengkapan Jalan', 'Persentase perlengkapan', 60],
        [_, _, '0001', 'Pembangunan Prasarana Jalan', 'Jumlah prasarana', 40],
        [_, _, '0002', 'Penyediaan Rambu dan Marka', 'Jumlah rambu', 20],
        [_, '2.06', _, 'Manajemen dan Rekayasa Lalu Lintas', 'Kecepatan rata-rata', 30],
        [_, _, '0002', 'Penataan Simpang', 'Jumlah simpang', 30],
      ],
      { merges: ['A1:C1', 'D1:D2', 'E1:E2', 'F1:F2'] },
    );
    expect(table.rows.map(({ level, kode }) => `${level} ${kode}`)).toEqual([
      'program 2.15.02',
      'kegiatan 2.15.02.2.02',
      'sub_kegiatan 2.15.02.2.02.0001',
      'sub_kegiatan 2.15.02.2.02.0002',
      'kegiatan 2.15.02.2.06',
      'sub_kegiatan 2.15.02.2.06.0002',
    ]);
  });
});

describe('indicators among goals, programs and kegiatan, without a level of their own', () => {
  const _ = null;
  const sums = (formula: (letter: string) => string) =>
    ['D', 'E', 'F'].map((letter) => ({ f: formula(letter), v: 100 }));
  const rows = [3, 7, 11].flatMap((row, i) => [
    [`TPB ${i + 1}`, `TUJUAN ${i + 1}`, _, ...sums((at) => `=${at}${row + 1}`)],
    [`1.${i}.1.(a)`, `Proporsi peserta ke-${i}`, 70, ...sums((at) => `=${at}${row + 2}`)],
    [
      _,
      `Program Pemenuhan Upaya ke-${i}`,
      _,
      ...sums((at) => `=SUM(${at}${row + 3}:${at}${row + 3})`),
    ],
    [_, `Pengelolaan Jaminan ke-${i}`, _, 100, 100, 100],
  ]);
  const table = read([
    ['Kode', 'Tujuan / Indikator / Program / Kegiatan', 'Target', 'Anggaran', _, _],
    [_, _, _, '2025', '2026', '2027'],
    ...rows,
  ]);

  it('have the levels that the sums show', () => {
    expect(table.rows.map(({ level, parent }) => `${level} ${parent}`).slice(0, 4)).toEqual([
      'tujuan null',
      'sasaran 0',
      'program 1',
      'kegiatan 2',
    ]);
  });
});
