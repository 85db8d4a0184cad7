// A figure typed over a formula on sheets that are no plan: what all its like calculate shows that a formula belonged there.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=C3'],
  ['1.01.02.2.01', 'Pengelolaan Sekolah Menengah Atas', 640_000_000],
];
const told = (sheet: Rows): string[] =>
  findingsIn(bookFrom({ Rencana: PLAN, Rincian: sheet })).flatMap(({ code, cells: [cell] }) =>
    code === 'rumus-ditimpa' ? [`${cell!.sheet} ${cellName(cell!.row, cell!.column)}`] : [],
  );

/** Groups with a name only, and below each its works with three kinds of money. */
const KINDS: Rows = [
  ['', 'Kelompok', 'Pegawai', 'Barang dan Jasa', 'Modal', 'Jumlah'],
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((row): Input[] =>
    row % 4 === 2
      ? ['', `Kelompok ${row}`]
      : [
          '',
          `Rincian ${row}`,
          row * 1_500_000,
          row * 7_250_000,
          900_000,
          `=C${row}+D${row}+E${row}`,
        ],
  ),
];

describe('a sum typed where all others of the column add along their row', () => {
  it('is told, also between groups', () => {
    expect(told(KINDS)).toEqual([]);
    expect(told(change(KINDS, { F7: 70_000_000 }))).toEqual(['Rincian F7']);
  });

  it('is silent where it is what the formula gives, or where two are typed', () => {
    expect(told(change(KINDS, { F7: 62_150_000 }))).toEqual([]);
    expect(told(change(KINDS, { F7: 70_000_000, F9: 80_000_000 }))).toEqual([]);
  });

  it('is silent where the row has nothing to add', () => {
    const whole = { C7: null, D7: null, E7: null, F7: 70_000_000 };
    expect(told(change(KINDS, whole))).toEqual([]);
  });
});

/** Accounts with their rows below, before and after the change. */
const HEADS = [2, 5, 8, 11, 14];
const BEFORE_AFTER: Rows = [
  ['', 'Keterangan', 'Sebelum', 'Setelah'],
  ...Array.from({ length: 15 }, (_, i): Input[] => {
    const row = i + 2;
    return HEADS.includes(row)
      ? ['', `Induk ${row}`, `=SUM(C${row + 1}:C${row + 2})`, `=SUM(D${row + 1}:D${row + 2})`]
      : ['', `Butir ${row}`, row * 1_250_000, row * 1_310_000];
  }),
];

describe('a sum of rows that is typed, and added up in the column beside it', () => {
  it('is told', () => {
    expect(told(BEFORE_AFTER)).toEqual([]);
    expect(told(change(BEFORE_AFTER, { C8: 32_500_000 }))).toEqual(['Rincian C8']);
  });

  it('is silent where it is right, where more of them are typed, or its rows are not told', () => {
    expect(told(change(BEFORE_AFTER, { C8: 23_750_000 }))).toEqual([]);
    expect(told(change(BEFORE_AFTER, { C8: 32_500_000, C5: 20_000_000 }))).toEqual([]);
    expect(told(change(BEFORE_AFTER, { C8: 32_500_000, C9: null, C10: null }))).toEqual([]);
  });
});
