// The total in the lines above a block of accounts names the subtotals of the block: all of them.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const _ = null;
const TITLES: Input[] = ['Kode Rekening', 'Uraian', 'Volume', 'Harga Satuan', 'Jumlah'];

/** Lines about a package and its three accounts with two lines each, from sheet row `first`. */
function block(name: string, first: number): Input[][] {
  const heads = [first + 3, first + 6, first + 9];
  return [
    ['Paket Belanja', name],
    ['Total Anggaran', `=${heads.map((row) => `E${row}`).join('+')}`],
    TITLES,
    ...heads.flatMap((row, i): Input[][] => [
      [`5.1.02.01.01.00${24 + i}`, `Belanja ke-${i + 1}`, _, _, `=SUM(E${row + 1}:E${row + 2})`],
      ...[1, 2].map((line): Input[] => [
        ...[_, `Barang ${row + line}`, 10 + row, 25_000 + 500 * line],
        `=C${row + line}*D${row + line}`,
      ]),
    ]),
    [],
  ];
}
const SHEET: Rows = [
  ...block('Bahan Logistik', 1),
  ...block('Rapat Koordinasi', 14),
  ...block('Bahan Pustaka', 27),
];
const places = (cells: Readonly<Record<string, Input>>): string[] => {
  // A plan elsewhere in the workbook is not needed, but a table is: that of the accounts of one sub kegiatan.
  const rows: Rows = [
    ...change(SHEET, cells),
    ['Kode', 'Sub Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)'],
    ['5.01.01.2.06.0004', 'Penyediaan Bahan Logistik Kantor', 12, 'Paket', 9_000_000],
  ];
  return told(rows).flatMap(({ code, cell }) =>
    code === 'rumus-kurang-baris' && cell.startsWith('B') ? [cell] : [],
  );
};

describe('a total above its block', () => {
  it('names all subtotals', () => {
    expect(places({})).toEqual([]);
  });

  it('leaves none of them out, be it the last, the first or one between', () => {
    expect(places({ B15: '=E17+E20' })).toEqual(['B15']);
    expect(places({ B15: '=E20+E23' })).toEqual(['B15']);
    expect(places({ B15: '=E17+E23' })).toEqual(['B15']);
  });

  it('names no part of a subtotal in its place', () => {
    expect(places({ B15: '=E17+E21+E23' })).toEqual(['B15']);
    expect(places({ B15: '=E18+E20+E23' })).toEqual(['B15']);
  });

  it('may leave out what another total names', () => {
    expect(places({ B15: '=E17+E20', D15: '=E20+E23' })).toEqual([]);
  });

  it('says nothing where the others leave something out as well', () => {
    expect(places({ B15: '=E17+E20', B2: '=E4+E7' })).toEqual([]);
  });
});
