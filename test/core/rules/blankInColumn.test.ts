// A column calculated alike in all rows but one, which is blank though there is something to calculate.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, repair, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ['3.27.02.2.01.0001', 'Pengawasan Penggunaan Sarana', 48_000_000],
  ['3.27.02.2.01.0002', 'Pendampingan Penggunaan Sarana', 25_000_000],
];
/** Groups of works between headings, so that the rows are not all of one kind. */
const LIST: Rows = [
  ['RINCIAN BELANJA'],
  ['Uraian', 'Volume', 'Harga (Rp)', 'Jumlah (Rp)', 'Diserap (Rp)', 'Sisa (Rp)'],
  ...Array.from({ length: 9 }, (_, i): Input[] =>
    i % 4 === 0
      ? [`Kelompok ${i / 4 + 1}`]
      : [
          `Belanja ${i}`,
          i + 2,
          250_000 * i,
          `=B${i + 3}*C${i + 3}`,
          60_000 * i,
          `=D${i + 3}-E${i + 3}`,
        ],
  ),
  ['Belanja lain', 4, 125_000, '=B12*C12', 90_000, '=D12-E12'],
];
const told = (cells: Readonly<Record<string, Input>>): string[] =>
  tell(bookFrom({ Rencana: PLAN, Rincian: change(LIST, cells) })).flatMap((each) =>
    each.severity === 'info' ? [] : [`${each.code} ${each.cell} ${repair(each) ?? ''}`.trim()],
  );

describe('a column that is calculated alike in all rows', () => {
  it('has one blank', () => {
    expect(told({})).toEqual([]);
    expect(told({ F8: null })).toEqual(['rumus-hilang F8 =D8-E8']);
  });

  it('may be blank in two rows, at its end, and where there is nothing to calculate', () => {
    expect(told({ F6: null, F8: null })).toEqual([]);
    expect(told({ F12: null })).toEqual([]);
    expect(told({ E8: null, F8: null })).toEqual([]);
  });
});

describe('a column that is calculated from a list of prices, or from another sheet', () => {
  const PRICES: Rows = [
    ['HARGA SATUAN'],
    ['Barang', 'Harga (Rp)'],
    ...Array.from({ length: 6 }, (_, i): Input[] => [`Barang ${i + 1}`, 125_000 * (i + 2)]),
  ];
  const COSTS: Rows = [
    ['KEBUTUHAN'],
    ['Uraian', 'Volume', 'Biaya (Rp)', 'Ambil'],
    ...Array.from({ length: 8 }, (_, i): Input[] => [
      `Belanja ${i + 1}`,
      i === 3 ? null : i + 4,
      i === 3 ? null : `=B${i + 3}*Harga!$B$${3 + (i % 6)}`,
      `=Harga!B${i + 2}`,
    ]),
  ];
  const mine = (cells: Readonly<Record<string, Input>>): string[] =>
    tell(bookFrom({ Rencana: PLAN, Harga: PRICES, Kebutuhan: change(COSTS, cells) })).flatMap(
      ({ code, cell, severity }) => (code === 'rumus-hilang' && severity !== 'info' ? [cell] : []),
    );

  it('has one blank though there is a volume, and none where there is no volume', () => {
    expect(mine({})).toEqual([]);
    expect(mine({ C5: null })).toEqual(['C5']);
  });
});
