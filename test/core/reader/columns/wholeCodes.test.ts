// Whole codes in columns side by side, and numbers of the office's own that look like codes of programs.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });

describe('two columns of whole codes', () => {
  const SUBS: readonly CellInput[][] = [
    ['7.01.02.2.01', '7.01.02.2.01.0001', 'Koordinasi Pemerintahan', 30e6, 20e6],
    ['7.01.02.2.01', '7.01.02.2.01.0002', 'Peningkatan Efektivitas', 10e6, 5e6],
    ['7.01.03.2.02', '7.01.03.2.02.0001', 'Musyawarah Kelurahan', 15e6, 9e6],
    ['7.01.03.2.02', '7.01.03.2.02.0002', 'Pembangunan Sarana', 45e6, 30e6],
  ];
  const codes = (table: ReturnType<typeof read>) =>
    table.rows.map(({ level, kode }) => `${level} ${kode}`);

  it('hold the code of the row where it goes on from the one beside it', () => {
    const table = read([
      ['Kode Kegiatan', 'Kode Sub Kegiatan', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...SUBS,
    ]);
    expect(codes(table)).toEqual(SUBS.map(([, kode]) => `sub_kegiatan ${kode}`));
  });

  it('do so whichever of them stands first', () => {
    const table = read([
      ['Kode Sub Kegiatan', 'Kode Kegiatan', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...SUBS.map(([above, own, ...rest]) => [own!, above!, ...rest]),
    ]);
    expect(codes(table)).toEqual(SUBS.map(([, kode]) => `sub_kegiatan ${kode}`));
  });

  it('hold the codes of what stands above, alone and by their title', () => {
    const alone = (title: string, at: 0 | 1) =>
      read([
        [title, 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
        ...SUBS.map((row) => [row[at]!, ...row.slice(2)]),
      ]);
    expect(codes(alone('Kode Kegiatan', 0))).toEqual(SUBS.map(() => 'sub_kegiatan null'));
    // The same title over codes of the rows themselves.
    expect(codes(alone('Kode Kegiatan', 1))).toEqual(SUBS.map((row) => `sub_kegiatan ${row[1]}`));
  });

  it('name the plan rather than its accounts, whichever stands first', () => {
    const accounts = [
      '5.1.02.01.01.0024',
      '5.1.02.01.01.0052',
      '5.1.02.04.01.0001',
      '5.2.02.05.01.0001',
    ];
    const plan = SUBS.map(([, own, ...rest], i) => [accounts[i]!, own!, ...rest]);
    const table = read([
      ['Kode Rekening', 'Kode Sub Kegiatan', 'Uraian Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ...plan,
    ]);
    expect(codes(table)).toEqual(SUBS.map(([, kode]) => `sub_kegiatan ${kode}`));
  });
});

describe('numbers of the office’s own in steps', () => {
  const line = (
    account: string | null,
    kode: string | null,
    name: string,
    ...figures: CellInput[]
  ) => [account, kode, name, ...figures];
  const SCHOOL: readonly CellInput[][] = [
    ['Kode Rekening', 'Kode Program', 'Uraian', 'Volume', 'Tarif', 'Jumlah'],
    line(_, '02.', 'Pengembangan Standar Isi', _, _, sum('=F3', 9e6)),
    line(_, '02.02.', 'Pengembangan Perpustakaan', _, _, sum('=F4+F7', 9e6)),
    line(_, '02.02.01.', 'Buku Teks Utama', _, _, sum('=SUM(F5:F6)', 6e6)),
    line('5.2.05.01.01.0001', '02.02.01.', 'Buku teks kelas satu', 100, 4e4, sum('=D5*E5', 4e6)),
    line('5.2.05.01.01.0001', '02.02.01.', 'Buku panduan guru', 50, 4e4, sum('=D6*E6', 2e6)),
    line(_, '02.02.03.', 'Buku Bacaan', _, _, sum('=SUM(F8:F9)', 3e6)),
    line('5.2.05.01.01.0001', '02.02.03.', 'Buku cerita', 50, 4e4, sum('=D8*E8', 2e6)),
    line('5.2.05.01.01.0001', '02.02.03.', 'Kamus', 10, 1e5, sum('=D9*E9', 1e6)),
    line(_, '06.', 'Pengembangan Standar Pengelolaan', _, _, sum('=F11', 5e6)),
    line(_, '06.05.', 'Administrasi Sekolah', _, _, sum('=F12+F14', 5e6)),
    line(_, '06.05.01.', 'Alat Tulis', _, _, sum('=SUM(F13:F13)', 3e6)),
    line('5.1.02.01.01.0024', '06.05.01.', 'Kertas', 60, 5e4, sum('=D13*E13', 3e6)),
    line(_, '06.05.04.', 'Rapat Sekolah', _, _, sum('=SUM(F15:F15)', 2e6)),
    line('5.1.02.01.01.0052', '06.05.04.', 'Konsumsi rapat', 80, 25e3, sum('=D15*E15', 2e6)),
    line(_, _, 'Jumlah', _, _, sum('=F2+F10', 14e6)),
  ];

  it('are no codes of programs: each row stands where its sums put it', () => {
    const table = read(SCHOOL);
    expect(ids(table)).not.toContain('kode');
    expect(table.rows).toHaveLength(14);
    expect(table.rows.map(({ kode }) => kode)).toEqual(table.rows.map(() => null));
    expect(table.rows.map(({ parent }) => parent)).toEqual([
      ...[null, 0, 1, 2, 2, 1, 5, 5],
      ...[null, 8, 9, 10, 9, 12],
    ]);
  });

  it('are codes where urusan and bidang stand above the programs', () => {
    const table = read([
      ['Kode', 'Urusan / Program', 'Indikator', 'Pagu (Rp)'],
      ['1', 'URUSAN PEMERINTAHAN WAJIB', _, 30e6],
      ['1.01', 'Pendidikan', _, 20e6],
      ['1.01.02', 'Pengelolaan Sekolah', 'Persentase sekolah', 20e6],
      ['1.02', 'Kesehatan', _, 10e6],
      ['1.02.02', 'Pemenuhan Upaya Kesehatan', 'Persentase puskesmas', 10e6],
      ['2', 'URUSAN PEMERINTAHAN BUKAN PELAYANAN DASAR', _, 9e6],
      ['2.13', 'Pemberdayaan Desa', _, 9e6],
      ['2.13.02', 'Penataan Wilayah Desa', 'Persentase desa', 9e6],
    ]);
    expect(ids(table)).toContain('kode');
    expect(table.rows.map(({ kode }) => kode)).toEqual(['1.01.02', '1.02.02', '2.13.02']);
  });
});
