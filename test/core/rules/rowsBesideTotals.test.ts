// Sums whose rows stand above them, below them in another column, or on another sheet: too few of them, too many, or some twice.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const _ = null;
const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['1.02.02.2.02.0001', 'Pengelolaan Pelayanan Kesehatan Ibu Hamil', 48_000_000],
];
const formulas = (sheets: Readonly<Record<string, Rows>>): string[] =>
  tell(bookFrom({ Rencana: PLAN, ...sheets })).flatMap((each) =>
    each.code.startsWith('rumus') && each.severity !== 'info'
      ? [`${each.code} ${each.cell} ${repair(each) ?? ''}`.trim()]
      : [],
  );

const SIZES = [2, 1, 4, 3, 2];
/** Headings with their total in column D, the things bought below them in column C. */
const BOUGHT: Rows = [
  ['No', 'Uraian', 'Nominal', 'Total'],
  ...SIZES.flatMap((size, i): Input[][] => {
    const row = 2 + SIZES.slice(0, i).reduce((sum, each) => sum + each + 1, 0);
    const sum = `=SUM(C${row + 1}:C${row + size})`;
    return [
      [`5.1.02.01.01.00${24 + i} - Belanja ke-${i + 1}`, _, _, sum],
      ...Array.from({ length: size }, (__, j): Input[] => [
        j + 1,
        `Barang ${i + 1}.${j + 1}`,
        (i + 2) * 1_250_000 + j * 375_000,
      ]),
    ];
  }),
];

describe('a total beside the rows below it', () => {
  const told = (cells: Readonly<Record<string, Input>>): string[] =>
    formulas({ Belanja: change(BOUGHT, cells) });

  it('leaves none of them out, and takes none of the next heading', () => {
    expect(told({})).toEqual([]);
    expect(told({ D7: '=SUM(C8:C10)' })).toEqual(['rumus-kurang-baris D7 =SUM(C8:C11)']);
    expect(told({ D7: '=SUM(C8:C13)' })).toEqual(['rumus-lewat-batas D7 =SUM(C8:C11)']);
  });

  it('is left alone where two of them do otherwise', () => {
    expect(told({ D7: '=SUM(C8:C10)', D12: '=SUM(C13:C14)' })).toEqual([]);
  });
});

const LIST: Rows = [
  ['Uraian', 'Kegiatan', 'Pagu (Rp)', 'Serapan (Rp)'],
  ...Array.from({ length: 8 }, (__, i): Input[] => [
    `Bidang ${i + 1}`,
    `Kegiatan ke-${i + 1}`,
    (i + 3) * 14_500_000,
    (i + 2) * 9_750_000,
  ]),
  ['Rata-rata / jumlah', _, '=SUM(C2:C9)', '=SUM(D2:D9)'],
];

describe('a sum of the rows above it', () => {
  const told = (cells: Readonly<Record<string, Input>>): string[] =>
    formulas({ Daftar: change(LIST, cells) });

  it('stops before the last of them', () => {
    expect(told({})).toEqual([]);
    expect(told({ C10: '=SUM(C2:C7)', D10: _ })).toEqual(['rumus-kurang-baris C10 =SUM(C2:C9)']);
  });
});

const RECAP: Rows = [
  ['Kelompok', 'Banyak', 'Biaya (Rp)'],
  ['Esensial', '=COUNTA(Daftar!B2:B4)', '=SUM(Daftar!C2:C4)'],
  ['Pengembangan', '=COUNTA(Daftar!B5:B6)', '=SUM(Daftar!C5:C6)'],
  ['Perorangan', '=COUNTA(Daftar!B7:B9)', '=SUM(Daftar!C7:C9)'],
];

describe('stretches of a recap', () => {
  const told = (cells: Readonly<Record<string, Input>>): string[] =>
    formulas({ Daftar: LIST, Rekap: change(RECAP, cells) });

  it('do not overlap: the other column of the row tells which is wrong', () => {
    expect(told({})).toEqual([]);
    expect(told({ C2: '=SUM(Daftar!C2:C5)' })).toEqual([
      'rumus-hitung-ganda C2 =SUM(Daftar!C2:C4)',
    ]);
    expect(told({ C4: '=SUM(Daftar!C6:C9)' })).toEqual([
      'rumus-hitung-ganda C4 =SUM(Daftar!C7:C9)',
    ]);
  });

  it('may all overlap', () => {
    const running = { C3: '=SUM(Daftar!C2:C6)', C4: '=SUM(Daftar!C2:C9)' };
    expect(told(running)).toEqual([]);
  });
});
