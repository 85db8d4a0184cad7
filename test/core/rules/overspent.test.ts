// Money spent several times over in lists that are no plan: the one figure with zeros too many is named where it was typed.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=C3'],
  ['1.01.02.2.01', 'Pengelolaan Sekolah Menengah Atas', 640_000_000],
];
const SCHOOLS: Rows = [
  [
    'No',
    'Satuan Pendidikan',
    'Alokasi (Rp)',
    'Semester I',
    'Juli-September',
    'Jumlah',
    'Serapan (%)',
  ],
  ...[810, 720, 655, 940, 505, 1120, 430].map((alokasi, i): Input[] => [
    ...[i + 1, `SMAN ${i + 1}`, alokasi * 1e6, (alokasi - 300 + 21 * i) * 1e6],
    ...[(90 + 17 * i) * 1e6, `=D${i + 2}+E${i + 2}`, `=F${i + 2}/C${i + 2}*100`],
  ]),
  [null, 'JUMLAH', ...['C', 'D', 'E', 'F'].map((c) => `=SUM(${c}2:${c}8)`), '=F9/C9*100'],
];
const found = (sheets: Readonly<Record<string, Rows>>): string[] =>
  findingsIn(bookFrom({ Rencana: PLAN, ...sheets })).flatMap(({ code, cells: [cell] }) =>
    code === 'angka-janggal' ? [`${cell!.sheet} ${cellName(cell!.row, cell!.column)}`] : [],
  );
const schools = (cells: Readonly<Record<string, Input>>) => found({ BOS: change(SCHOOLS, cells) });

/** Programs down, kecamatan across, on a sheet of what there is, one of what was spent, one of both. */
const WIDE = ['B', 'C', 'D', 'E'];
const matrix = (figure: (row: number, at: string) => Input): Rows => [
  ['Urusan', 'Kecamatan Kota', 'Kecamatan Timur', 'Kecamatan Barat', 'Kecamatan Utara'],
  ...[2, 3, 4, 5].map((row): Input[] => [`Urusan ${row}`, ...WIDE.map((at) => figure(row, at))]),
];
const money = (row: number, at: string): number => (42 + row * 9 + WIDE.indexOf(at) * 7) * 1e6;
const across = (spent: Readonly<Record<string, Input>>): string[] =>
  found({
    Pagu: matrix(money),
    Realisasi: change(
      matrix((row, at) => money(row, at) * 0.4 + row * 1e5),
      spent,
    ),
    Capaian: matrix(
      (row, at) => `=IF(Pagu!${at}${row}=0;"-";Realisasi!${at}${row}/Pagu!${at}${row})`,
    ),
  });

describe('money spent several times over', () => {
  it('is none as it stands', () => {
    expect(schools({})).toEqual([]);
    expect(across({})).toEqual([]);
  });

  it('has a digit too many in one of the figures that were added', () => {
    expect(schools({ D5: 7_030_000_000 })).toEqual(['BOS D5']);
  });

  it('has three zeros too many on the sheet of what was spent', () => {
    expect(across({ C4: 34_800_000_000 })).toEqual(['Realisasi C4']);
  });

  it('has a digit too many in a plan whose budget stands on another sheet', () => {
    const names = ['Listrik', 'Rapat', 'Cetak', 'Logistik', 'Gaji', 'Kebersihan', 'Rak'];
    const pagu = (i: number): number => (142 + 31 * i) * 1e6;
    const list = (title: string, figure: (i: number) => Input[]): Rows => [
      ['No', 'Sub Kegiatan', 'Indikator', title, 'Capaian (%)'],
      ...names.map((name, i) => [i + 1, `Penyediaan ${name}`, 'Jumlah paket', ...figure(i)]),
    ];
    const books = (spent: number): string[] =>
      found({
        Awal: list('Pagu (Rp)', (i) => [pagu(i)]),
        Laporan: list('Realisasi (Rp)', (i) => [
          i === 1 ? spent : pagu(i) * 0.6,
          `=D${i + 2}/Awal!D${i + 2}*100`,
        ]),
      });
    expect(books(95_000_000)).toEqual([]);
    expect(books(950_000_000)).toEqual(['Laporan D3']);
  });

  it('is left alone where two rows are so, or where a row has little to spend', () => {
    expect(schools({ D5: 7_030_000_000, D3: 4_410_000_000 })).toEqual([]);
    expect(schools({ C5: 94_000_000 })).toEqual([]);
  });

  it('is left alone where it counts something else than money', () => {
    const orang = Object.fromEntries(
      [2, 3, 4, 5, 6, 7, 8].flatMap((row) => [
        [`C${row}`, 40 + row],
        [`D${row}`, row === 5 ? 310 : 20 + row],
        [`E${row}`, 5],
      ]),
    );
    expect(schools(orang)).toEqual([]);
  });
});
