// Totals that the office calls whatever it likes: told by what they add.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../support/gridOf.ts';
import { read } from './readOne.ts';

const _ = null;
const HEADER = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'];
const totals = (rows: readonly (readonly CellInput[])[]): string[] =>
  read(rows).totalRows.map(({ row, label }) => `${row + 1} ${label}`);
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });

const PROGRAMS: readonly (readonly CellInput[])[] = [
  ['2.13.02', 'PROGRAM PENATAAN DESA', sum('=C3', 30_000_000), sum('=D3', 12_000_000)],
  ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 30_000_000, 12_000_000],
  ['2.13.04', 'PROGRAM ADMINISTRASI DESA', sum('=C5', 50_000_000), sum('=D5', 20_000_000)],
  ['2.13.04.2.01', 'Pembinaan dan Pengawasan Pemerintahan Desa', 50_000_000, 20_000_000],
];

const TYPED: readonly (readonly CellInput[])[] = [
  ['2.13.02', 'PROGRAM PENATAAN DESA', 30_000_000, 12_000_000],
  ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 30_000_000, 12_000_000],
  ['2.13.04', 'PROGRAM ADMINISTRASI DESA', 50_000_000, 20_000_000],
  ['2.13.04.2.01', 'Pembinaan dan Pengawasan Pemerintahan Desa', 50_000_000, 20_000_000],
];

describe('a row at the end that adds the rows above', () => {
  it('is a total by whatever name', () => {
    const last = [_, 'KEKUATAN ANGGARAN', sum('=C2+C4', 80_000_000), sum('=D2+D4', 32_000_000)];
    expect(totals([HEADER, ...PROGRAMS, last])).toEqual(['6 KEKUATAN ANGGARAN']);
  });

  it('is a total with a remark on where it comes from', () => {
    const header = [...HEADER, 'Keterangan'];
    const last = [_, 'KABUPATEN', sum('=C2+C4', 80_000_000), sum('=D2+D4', 32_000_000), 'Data BPS'];
    expect(totals([header, ...PROGRAMS, last])).toEqual(['6 KABUPATEN']);
  });

  it('is a total above a share of it, and above words under the figures', () => {
    const last = [_, 'Se-Dinas', sum('=SUM(C2;C4)', 80_000_000), sum('=SUM(D2;D4)', 32_000_000)];
    const share = [_, 'Bagian yang terserap', _, sum('=D6/C6', 0.4)];
    expect(totals([HEADER, ...PROGRAMS, last, share, [_, _, _, 'Palu, 3 Januari 2025']])).toEqual([
      '6 Se-Dinas',
    ]);
  });

  it('is a total without formulas, when each level comes to the same', () => {
    expect(totals([HEADER, ...TYPED, [_, 'SELURUH BELANJA', 80_000_000, 32_000_000]])).toEqual([
      '6 SELURUH BELANJA',
    ]);
    expect(totals([HEADER, ...TYPED, [_, 'Pengadaan Meja Kursi', 70_000_000, 0]])).toEqual([]);
  });

  it('is a row of the plan when it has a code', () => {
    const last = ['2.13.05', 'PROGRAM PEMBERDAYAAN', sum('=C2+C4', 80_000_000), sum('=D2', 1)];
    expect(totals([HEADER, ...PROGRAMS, last])).toEqual([]);
  });
});

describe('rows between the programs', () => {
  it('are their subtotals when several of the same words copy or add what stands above', () => {
    const rows = [
      HEADER,
      ...PROGRAMS.slice(0, 2),
      [_, 'Subjml I', sum('=C2', 30_000_000), sum('=D2', 12_000_000)],
      ['2.13.04', 'PROGRAM ADMINISTRASI DESA', sum('=C6', 50_000_000), sum('=D6', 20_000_000)],
      PROGRAMS[3]!,
      [_, 'Subjml II', sum('=C5', 50_000_000), sum('=D5', 20_000_000)],
    ];
    expect(totals(rows)).toEqual(['4 Subjml I', '7 Subjml II']);
  });
});

describe('a row at the top that adds the programs', () => {
  it('is a total by whatever name', () => {
    const first = [_, 'Kekuatan APBD', sum('=C3+C5', 80_000_000), sum('=D3+D5', 32_000_000)];
    expect(totals([HEADER, first, ...TYPED])).toEqual(['2 Kekuatan APBD']);
  });
});

describe('typed totals', () => {
  it('come again and again, each with the money of the rows since the one before', () => {
    const group = (n: number, first: number, second: number): readonly (readonly CellInput[])[] => [
      [`Penguatan Ideologi ${n}`, _, _, 'Indeks', 83, _],
      [_, `Pembauran Bangsa ${n}`, _, 'Jumlah forum', 4, first + second],
      [_, _, `Fasilitasi Forum ${n}`, 'Jumlah forum', 2, first],
      [_, _, `Kemah Kebangsaan ${n}`, 'Jumlah peserta', 90, second],
      ['Biaya program di atas', _, _, _, _, first + second],
    ];
    const table = read([
      ['Program', 'Kegiatan', 'Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ...group(1, 320_000, 450_000),
      ...group(2, 910_000, 150_000),
      ...group(3, 270_000, 660_000),
    ]);
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([6, 11, 16]);
    expect(table.rows.filter(({ level }) => level === 'program')).toHaveLength(3);
  });

  it('stand first, with the money of all that a column numbers 1', () => {
    const table = read([
      ['Tk', 'Uraian', 'Vol.', 'Sat.', 'Pagu (Rp)', 'Kategori'],
      [_, 'BELANJA DAERAH', _, _, 900_000, 'Tinggi'],
      [1, 'Kelurahan Teluk Binjai', _, _, 500_000, 'Tinggi'],
      [2, 'Sarana Kelurahan', 4, 'Unit', 300_000, 'Tinggi'],
      [2, 'Forum Warga', 2, 'Kali', 200_000, 'Tinggi'],
      [1, 'Kelurahan Buluh Kasap', _, _, 400_000, 'Sedang'],
      [2, 'Posyandu', 7, 'Unit', 250_000, 'Sedang'],
      [2, 'Pembinaan RT', 38, 'Orang', 150_000, 'Sedang'],
    ]);
    expect(table.totalRows.map(({ label }) => label)).toEqual(['BELANJA DAERAH']);
    expect(table.rows.map(({ row }) => row + 1)).toEqual([3, 4, 5, 6, 7, 8]);
  });
});

describe('a label in front of the names', () => {
  it('names a total with typed money too', () => {
    const table = read([
      ['Pengampu', 'Uraian', 'Satuan', 'Dana (Rp)'],
      ['Kabid Dayasos', 'Pemberdayaan Sosial', 'Orang', 30_000],
      [_, 'Pelatihan Karang Taruna', 'Orang', 30_000],
      ['Jml. dana Bidang Dayasos', _, _, 30_000],
    ]);
    expect(table.totalRows.map(({ label }) => label)).toEqual(['Jml. dana Bidang Dayasos']);
  });

  it('names a total, merged over the names and all between', () => {
    const table = read(
      [
        ['Pengampu', 'Uraian', 'Satuan', 'Dana (Rp)', 'Serapan (Rp)'],
        ['Bidang Dayasos', 'Pemberdayaan Sosial', 'Orang', sum('=D3', 30), sum('=E3', 12)],
        [_, 'Pengembangan Potensi Sosial', 'Orang', sum('=SUM(D4:D5)', 30), sum('=SUM(E4:E5)', 12)],
        [_, 'Pelatihan Karang Taruna', 'Orang', 10, 4],
        [_, 'Pembinaan Pilar Sosial', 'Orang', 20, 8],
        ['Jml. dana Bidang Dayasos', _, _, sum('=SUM(D2)', 30), sum('=SUM(E2)', 12)],
        ['Bidang Rehsos', 'Rehabilitasi Sosial', 'Orang', sum('=D8', 40), sum('=E8', 15)],
        [_, 'Rehabilitasi Anak Terlantar', 'Orang', sum('=SUM(D9:D9)', 40), sum('=SUM(E9:E9)', 15)],
        [_, 'Penyediaan Permakanan', 'Orang', 40, 15],
        ['Jml. dana Bidang Rehsos', _, _, sum('=SUM(D7)', 40), sum('=SUM(E7)', 15)],
        ['DANA DINSOS SELURUHNYA', _, _, sum('=SUM(D6;D10)', 70), sum('=SUM(E6;E10)', 27)],
      ],
      { merges: ['A6:C6', 'A10:C10', 'A11:C11'] },
    );
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([6, 10, 11]);
  });
});

describe('the last work of a plan', () => {
  const head = ['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'];
  const plan = (pagu: number, groups: readonly string[]): readonly (readonly CellInput[])[] => [
    head,
    [_, 'PROGRAM PENATAAN DESA', sum('=C3', 0), sum('=D3', 9_000_000)],
    [_, 'Penyelenggaraan Penataan Desa', sum('=C4', 0), sum('=D4', 9_000_000)],
    [_, 'Fasilitasi Batas Desa', 0, 9_000_000],
    [_, 'PROGRAM ADMINISTRASI DESA', sum('=C6', pagu), sum('=D6', 8_000_000)],
    [
      _,
      'Pembinaan dan Pengawasan Pemerintahan Desa',
      sum(groups[0]!, pagu),
      sum(groups[1]!, 8_000_000),
    ],
    [_, 'Evaluasi APB Desa', 0, 4_000_000],
  ];

  it('is none when it alone has pagu, as much as its kegiatan and its program', () => {
    const last = [_, 'Pembinaan Aparatur', 5_000_000, 4_000_000];
    const rows = [...plan(5_000_000, ['=SUM(C7:C8)', '=SUM(D7:D8)']), last];
    expect(totals(rows)).toEqual([]);
    expect(read(rows).rows).toHaveLength(7);
  });

  it('is none either where the groups above have their money typed', () => {
    const typed = [
      head,
      [_, 'PROGRAM ADMINISTRASI DESA', 5_000_000, 8_000_000],
      [_, 'Pembinaan dan Pengawasan Pemerintahan Desa', 5_000_000, 8_000_000],
      [_, 'Evaluasi APB Desa', 0, 4_000_000],
      [_, 'Pembinaan Aparatur', 5_000_000, 4_000_000],
    ];
    expect(totals(typed)).toEqual([]);
  });

  it('is one that a group above reaches by a slip in one column', () => {
    const [, ...groups] = plan(8_000_000, ['=SUM(C7:C7)', '=SUM(D7:D8)']).slice(0, 6);
    const both = groups.map((row, i) => (i < 3 ? [_, row[1]!, 9_000_000, 9_000_000] : row));
    const work = [_, 'Evaluasi APB Desa', 8_000_000, 8_000_000];
    const last = [_, 'SELURUH BELANJA', 17_000_000, 17_000_000];
    expect(totals([head, ...both, work, last])).toEqual(['8 SELURUH BELANJA']);
  });
});
