// Roll-ups by conditions that stand in cells: SUMIF over the code of the parent, SUMPRODUCT over a level.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const HEAD: Input[] = [
  'Kode',
  'Kode Induk',
  'Jenjang',
  'Nomenklatur',
  'Indikator',
  'Anggaran (Rp)',
];
const sum = (row: number): string => `=SUMIF($B${row + 1}:$B$9;$A${row};F${row + 1}:F$9)`;
const ROWS: Rows = [
  HEAD,
  ['2.17.02', '2.17', 'Program', 'PROGRAM PELAYANAN IZIN', 'Persentase koperasi', sum(2)],
  ['2.17.02.2.01', '2.17.02', 'Kegiatan', 'Penerbitan Izin', 'Jumlah izin', sum(3)],
  ['2.17.02.2.01.01', '2.17.02.2.01', 'Sub Kegiatan', 'Fasilitasi', 'Jumlah koperasi', 25_000_000],
  ['2.17.02.2.01.02', '2.17.02.2.01', 'Sub Kegiatan', 'Verifikasi', 'Jumlah dokumen', 12_500_000],
  ['2.17.02.2.02', '2.17.02', 'Kegiatan', 'Izin Kantor Cabang', 'Jumlah izin', sum(6)],
  ['2.17.02.2.02.01', '2.17.02.2.02', 'Sub Kegiatan', 'Kelayakan', 'Jumlah laporan', 8_000_000],
  ['2.17.02.2.02.02', '2.17.02.2.02', 'Sub Kegiatan', 'Pembukaan', 'Jumlah kantor', 9_250_000],
  ['2.17.02.2.02.03', '2.17.02.2.02', 'Sub Kegiatan', 'Penutupan', 'Jumlah kantor', 1_250_000],
  [null, null, null, 'TOTAL', null, '=SUMPRODUCT((C2:C9="Program")*F2:F9)'],
];
const kinds = (rows: Rows): string[] => told(rows).map((each) => `${each.code} ${each.cell}`);

describe('sums under conditions in cells', () => {
  it('are right as they stand', () => {
    expect(kinds(ROWS)).toEqual([]);
  });

  it('leave a row out when the range begins too late, and are stretched', () => {
    const found = told(change(ROWS, { F6: '=SUMIF($B8:$B$9;$A6;F8:F$9)' }));
    expect(found.map((each) => `${each.code} ${each.cell}`)).toEqual(['rumus-kurang-baris F6']);
    expect(repair(found[0])).toBe('=SUMIF($B7:$B$9;$A6;F7:F$9)');
  });

  it('leave a row out because of the cell that is tested, which is named', () => {
    const found = told(change(ROWS, { B8: '2.17.02.2.20' }));
    expect(found.map((each) => `${each.code} ${each.cell}`)).toEqual(['rumus-kurang-baris F6']);
    expect(found[0]!.cells).toContain('B8');
  });

  it('take another column, another condition, or every level at once', () => {
    expect(kinds(change(ROWS, { F3: '=SUMIF($B4:$B$9;$A6;F4:F$9)' }))).toEqual([
      'rumus-bergeser F3',
    ]);
    expect(kinds(change(ROWS, { F10: '=SUMPRODUCT((C2:C9<>"Program")*F2:F9)' }))).toEqual([
      'rumus-hitung-ganda F10',
    ]);
  });
});

describe('sums under conditions with ? and *', () => {
  const by = (row: number, code: string): Input[] => [
    `=SUMIF($A${row + 1}:$A$10;"${code}.????";C${row + 1}:C$10)`,
    `=SUMIF($A${row + 1}:$A$10;"${code}.????";D${row + 1}:D$10)`,
    `=SUM(C${row}:D${row})`,
  ];
  const leaf = (row: number, pad: Input, dau: Input): Input[] => [
    pad,
    dau,
    `=SUM(C${row}:D${row})`,
  ];
  const SOURCES: Rows = [
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'PAD (Rp)', 'DAU (Rp)', 'Total Pagu (Rp)'],
    ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', ...by(2, '1.01.02.2.??')],
    ['1.01.02.2.01', 'Pengelolaan Sekolah Dasar', ...by(3, '1.01.02.2.01')],
    ['1.01.02.2.01.0006', 'Pembangunan Ruang Kelas Baru', ...leaf(4, null, 423_070_000)],
    ['1.01.02.2.01.0027', 'Pengadaan Mebel Sekolah', ...leaf(5, 272_913_000, 91_651_000)],
    ['1.01.02.2.03', 'Pengelolaan PAUD', ...by(6, '1.01.02.2.03')],
    ['1.01.02.2.03.0010', 'Pengadaan Alat Praktik', ...leaf(7, null, 63_210_000)],
    ['1.01.02.2.03.0018', 'Pembinaan Kelembagaan', ...leaf(8, null, 252_841_000)],
    ['1.01.02.2.03.0019', 'Pengadaan Buku', ...leaf(9, null, 52_000_000)],
    ['1.01.02.2.03.0021', 'Pelatihan Guru', ...leaf(10, null, 48_500_000)],
  ];

  it('leave nothing out where the rows of a kegiatan are blank', () => {
    expect(kinds(SOURCES)).toEqual([]);
  });

  it('leave out what does not have as many characters', () => {
    const short = '=SUMIF($A3:$A$10;"1.01.02.2.01.????";D3:D$10)';
    expect(kinds(change(SOURCES, { D2: short }))).toEqual(['rumus-kurang-baris D2']);
    const literal = '=SUMIF($A3:$A$10;"1.01.02.2.~?~?.????";D3:D$10)';
    expect(kinds(change(SOURCES, { D2: literal }))[0]).toContain('D2');
    expect(kinds(change(SOURCES, { D2: '=SUMIF($A3:$A$10;"1.01.02.2.*.0*";D3:D$10)' }))).toEqual(
      [],
    );
  });

  it('leave out a typed figure of the kegiatan itself', () => {
    expect(kinds(change(SOURCES, { C6: 5_000_000 })).some((each) => /C[26]/.test(each))).toBe(true);
  });
});
