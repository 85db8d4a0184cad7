// The rule angka-janggal: zeros too many or too few that only the table as a whole, or another year, gives away.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'angka-janggal';
const cells = (rows: Rows) =>
  told(rows)
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);
const WORKS = [161, 256, 184, 131, 236, 400, 88, 152, 44, 213, 97, 305];
const name = (i: number): Input[] => [
  `3.27.02.2.01.00${10 + i}`,
  `Pengelolaan Prasarana Pertanian ${String.fromCharCode(65 + i)}`,
  'Dokumen',
  1,
];

describe('angka-janggal: the least amount of a table', () => {
  const rows = (odd: number): Rows => [
    ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'],
    ...WORKS.map((amount, i): Input[] => [...name(i), i === 8 ? odd : amount * 1_000_000]),
  ];

  it('is told with three zeros too many, far above all others', () => {
    expect(cells(rows(44_000_000_000))).toEqual(['E10']);
  });

  it('may be a large work of its own', () => {
    expect(cells(rows(4_400_000_000))).toEqual([]);
  });
});

describe('angka-janggal: money spent until June', () => {
  const rows = (odd: number): Rows => [
    ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'].concat(
      ['I', 'II', 'III', 'IV'].map((quarter) => `Realisasi TW ${quarter} (Rp)`),
    ),
    ...WORKS.map((amount, i): Input[] => [
      ...name(i),
      amount * 1_000_000,
      i === 3 ? odd : amount * 201_000,
      amount * 242_000,
    ]),
  ];

  it('is told in the one quarter that lost three zeros', () => {
    expect(cells(rows(26_331))).toEqual(['F5']);
    expect(cells(rows(0))).toEqual([]);
    expect(cells(rows(2_633_100))).toEqual([]);
  });
});

describe('angka-janggal: kinds of spending that are added up', () => {
  const rows = (goods: number, before?: number): Rows => [
    ['Kode', 'Sub Kegiatan', 'Satuan', 'Target', 'Tahun 2025 (T-1)'].concat(
      ...['Belanja Pegawai', 'Belanja Barang dan Jasa', 'Jumlah Pagu 2026 (Rp)'],
    ),
    ...WORKS.map((amount, i): Input[] => [
      ...name(i),
      i === 4 && before ? before : amount * 950_000,
      amount * 60_000,
      i === 4 ? goods : amount * 940_000,
      `=F${i + 2}+G${i + 2}`,
    ]),
  ];

  it('are told where the sum leaves the step of last year because of one of them', () => {
    const [found, ...more] = told(rows(221_840)).filter((each) => each.code === CODE);
    expect(more).toEqual([]);
    expect(found!.cells).toEqual(['G6', 'H6', 'E6']);
    expect(found!.message).toContain('Mungkin yang dimaksud 221.840.000');
    expect(cells(rows(2_218_400_000))).toEqual(['G6']);
  });

  it('are left alone where they are merely more, and where all is right', () => {
    expect(cells(rows(221_840_000))).toEqual([]);
    expect(cells(rows(780_000_000))).toEqual([]);
    expect(cells(rows(221_840_000, 22_420_000))).toEqual(['E6']);
  });
});
