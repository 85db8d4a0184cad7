// Formulas in rows and tables that were not understood: held against their column, their row, and the same cell of sheets of one form.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

type Cells = Readonly<Record<string, Input>>;

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=C3'],
  ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Menengah Atas', 640_000_000],
];
const told = (sheets: Readonly<Record<string, Rows>>): string[] =>
  tell(bookFrom({ Rencana: PLAN, ...sheets })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
  );

/** Items of a warehouse: what came quarter by quarter, and what is left of what was asked for. */
const ITEMS: Rows = [
  ['Barang', 'Diminta', 'TW I', 'TW II', 'TW III', 'Datang', 'Kurang'],
  ...[2, 3, 4, 5, 6, 7, 8].map((row): Input[] => [
    ...[`Barang ${row}`, 90 + row * 7, 11 + row, 13 + row * 2, 17 + row],
    ...[`=SUM(C${row}:E${row})`, `=B${row}-SUM(C${row}:E${row})`],
  ]),
];

describe('a formula in a row that was not understood', () => {
  const found = (cells: Cells = {}): string[] => told({ Gudang: change(ITEMS, cells) });

  it('is right as it stands', () => {
    expect(found()).toEqual([]);
  });

  it('leaves out a column that its column takes', () => {
    expect(found({ F5: '=SUM(C5:D5)' })).toEqual(['rumus-beda F5']);
    expect(found({ G5: '=B5-SUM(C5:D5)' })).toEqual(['rumus-beda G5']);
  });

  it('may take a way of its own: other cells, one of many, or as another row does', () => {
    expect(found({ F8: '=B8*2' })).toEqual([]);
    expect(found({ F8: '=E8' })).toEqual([]);
    expect(found({ F5: '=C5+E5', F7: '=C7+E7' })).toEqual([]);
  });
});

/** Income, spending and what is left, with no code that is known. */
const BALANCE: Rows = [
  ['Pos', 'Semula', 'Menjadi'],
  ['Pendapatan asli', 61e6, 60e6],
  ['Pendapatan transfer', 138e6, 136e6],
  ['Pendapatan', '=B2+B3', '=C2+C3'],
  ['Belanja', 180e6, 171e6],
  ['Selisih', '=B4-B5', '=C4-C5'],
];

describe('a formula over rows above', () => {
  const found = (cells: Cells = {}): string[] => told({ Neraca: change(BALANCE, cells) });

  it('takes one of them from the column beside it', () => {
    expect(found()).toEqual([]);
    expect(found({ C6: '=B4-C5' })).toEqual(['rumus-kolom-lain C6']);
  });

  it('may go on from the column before, or hold one column by its sign', () => {
    expect(found({ B6: '=$B4-B5', C6: '=$B4-C5' })).toEqual([]);
    expect(found({ C6: '=B6+C4-C5' })).toEqual([]);
  });
});

/** Rates of three units, their total, and a mean. */
const RATES: Rows = [
  ['Unit', 'Pagu', 'Keluar', 'Persen'],
  ...[2, 3, 4].map((row): Input[] => [
    `Unit ${row}`,
    row * 1e8,
    row * 7e7 + 1e6,
    `=C${row}/B${row}*100`,
  ]),
  ['JUMLAH', '=SUM(B2:B4)', '=SUM(C2:C4)', '=C5/B5*100'],
  ['RATA-RATA', null, null, '=AVERAGE(D2:D4)'],
];

describe('an average', () => {
  const found = (cells: Cells = {}): string[] => told({ Unit: change(RATES, cells) });

  it('takes in the rate of the total', () => {
    expect(found()).toEqual([]);
    expect(found({ D6: '=AVERAGE(D2:D5)' })).toEqual(['rumus-rata-rata D6']);
  });

  it('may take a last row that adds only some of the others', () => {
    expect(found({ B5: '=SUM(B3:B4)', C5: '=SUM(C3:C4)', D6: '=AVERAGE(D2:D5)' })).toEqual([]);
  });
});

/** One form a bidang: what was received, spent, and the share of it. */
const form = (by: number): Rows => [
  ['Tahap I', 20e6 * by],
  ['Tahap II', 30e6 * by],
  ['Diterima', '=B1+B2'],
  ['Dibelanjakan', 41e6 * by + 1e6],
  ['Belanja modal', 11e6 * by],
  ['Persentase', '=B4/B3*100'],
];

describe('a form that is filled in once per bidang', () => {
  const found = (cells: Cells, rows: Rows = form(2)): string[] =>
    told({ Pendidikan: form(1), Kesehatan: change(rows, cells), Sosial: form(3) });

  it('calculates otherwise in one sheet', () => {
    expect(found({})).toEqual([]);
    expect(found({ B6: '=B4/B5*100' })).toEqual(['rumus-beda B6']);
  });

  it('may have other rows there', () => {
    expect(found({ A3: 'Sisa tahun lalu', A5: 'Jumlah Diterima', B6: '=B4/B5*100' })).toEqual([]);
  });
});
