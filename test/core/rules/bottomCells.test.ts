// Sums are held against the figures that they add in the end, in tables whose rows nobody understood as well.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

/** Village money: kinds of spending, groups in letters, no code that is known; nothing below reads it as a plan. */
const VILLAGE: Rows = [
  ['Jenis', 'Semula', 'Menjadi'],
  ['Belanja Pegawai', '=SUM(B3:B5)', '=SUM(C3:C5)'],
  ['Penghasilan tetap', 54e6, 53e6],
  ['Jaminan sosial', 19e6, 18e6],
  ['Tunjangan BPD', 45e6, 45e6],
  ['Belanja Modal', '=SUM(B7:B9)', '=SUM(C7:C9)'],
  ['Peralatan kantor', 23e6, 22e6],
  ['Jalan desa', 301e6, 300e6],
  ['Irigasi', 88e6, 87e6],
  ['Belanja Tidak Terduga', '=B11', '=C11'],
  ['Keadaan darurat', 107e6, 97e6],
  ['JUMLAH BELANJA', '=B2+B6+B10', '=C2+C6+C10'],
];
const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=C3'],
  ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Menengah Atas', 640_000_000],
];
const found = (cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Rencana: PLAN, Desa: change(VILLAGE, cells) })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
  );

describe('a sum that gets a figure twice', () => {
  it('is right as it stands', () => {
    expect(found()).toEqual([]);
  });

  it('adds a group and one of its rows', () => {
    expect(found({ B12: '=B2+B6+B8+B10' })).toEqual(['rumus-hitung-ganda B12']);
  });

  it('adds all levels where each group is a sum', () => {
    expect(found({ C12: '=SUM(C2:C11)' })).toEqual(['rumus-hitung-ganda C12']);
    expect(found({ C12: '=SUM(C2:C11)/2' })).toEqual([]);
  });

  it('names a group twice', () => {
    expect(found({ B12: '=B2+B6+B6+B10' })).toEqual(['rumus-hitung-ganda B12']);
  });

  it('stands above the table, in another column', () => {
    expect(found({ E1: '=SUM(B2:B11)' })).toEqual(['rumus-hitung-ganda E1']);
    expect(found({ E1: '=B2+B6+B10' })).toEqual([]);
  });

  it('is no fault of the total where one of its groups reaches too far', () => {
    expect(found({ C2: '=SUM(C3:C6)' })).toEqual(['rumus-lewat-batas C2']);
  });

  it('passes over subtotals, as SUBTOTAL does', () => {
    const nested = Object.fromEntries(
      ['B', 'C'].flatMap((c) => [
        [`${c}2`, `=SUBTOTAL(9;${c}3:${c}5)`],
        [`${c}6`, `=SUBTOTAL(9;${c}7:${c}9)`],
        [`${c}10`, `=SUBTOTAL(9;${c}11:${c}11)`],
        [`${c}12`, `=SUBTOTAL(9;${c}2:${c}11)`],
      ]),
    );
    expect(found(nested)).toEqual([]);
    expect(found({ ...nested, B12: '=SUM(B2:B11)' })).toEqual(['rumus-hitung-ganda B12']);
  });
});

describe('two sums of a row', () => {
  it('of which one stops a row early', () => {
    expect(found({ C6: '=SUM(C7:C8)' })).toEqual(['rumus-kurang-baris C6']);
    expect(found({ B12: '=B2+B6' })).toEqual(['rumus-kurang-baris B12']);
  });

  it('may differ where the row has no figure, or is added by another sum', () => {
    expect(found({ C9: 0, C6: '=SUM(C7:C8)' })).toEqual([]);
    expect(found({ C6: '=SUM(C7:C8)', C12: '=C2+C6+C9+C10' })).toEqual([]);
  });

  it('may hold averages of which one leaves rows out', () => {
    const means = { A13: 'Rata-rata', B13: '=AVERAGE(B3:B5;B7:B9)', C13: '=AVERAGE(C3:C5;C7:C9)' };
    expect(found(means)).toEqual([]);
    expect(found({ ...means, B13: '=AVERAGE(B3:B5;B7:B7)' })).toEqual(['rumus-rata-rata B13']);
  });
});
