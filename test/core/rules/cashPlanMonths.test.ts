// A cash plan by month with its accounts: the total on top, and at the foot the months alone, run up and as shares.
import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/core/grid/a1.ts';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const QUARTERS = [3, 7, 11, 15];
const MONTHS = QUARTERS.flatMap((from) => [from, from + 1, from + 2]);
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];

/** Code, name and budget in A to C; months and the sum of each quarter from D on; year and rest in T and U. */
function row(at: number, code: string, name: string, cell: (column: number) => Input): Input[] {
  const year = QUARTERS.map((from) => `${columnName(from + 3)}${at}`).join('+');
  const quarters = QUARTERS.flatMap((from): Input[] => [
    ...[from, from + 1, from + 2].map(cell),
    `=SUM(${columnName(from)}${at}:${columnName(from + 2)}${at})`,
  ]);
  return [code, name, cell(2), ...quarters, `=${year}`, `=C${at}-T${at}`];
}

const added = (rows: readonly number[]) => (column: number) =>
  `=${rows.map((each) => `${columnName(column)}${each}`).join('+')}`;
const typed = (of: number) => (column: number) => {
  const month = (at: number): number => 4_250_000 + ((of * 3 + at * 7) % 5) * 625_000;
  return column === 2 ? MONTHS.reduce((sum, at) => sum + month(at), 0) : month(column);
};
const foot = (name: string, cell: (column: string, before: string | null) => Input): Input[] => {
  const cells = Array.from({ length: 18 }, (_, column): Input => {
    const at = MONTHS.indexOf(column);
    return at < 0 ? null : cell(columnName(column), at === 0 ? null : columnName(MONTHS[at - 1]!));
  });
  return [name, ...cells.slice(1)];
};

const PLAN: Rows = [
  ['ANGGARAN KAS DINAS PERHUBUNGAN TAHUN ANGGARAN 2025'],
  [
    ...['Kode Rekening', 'Uraian', 'Anggaran (Rp)'],
    ...QUARTERS.flatMap((_, i) => [...NAMES.slice(i * 3, i * 3 + 3), `Jml TW ${i + 1}`]),
    ...['Jumlah Setahun', 'Selisih'],
  ],
  row(3, '5', 'BELANJA DAERAH', added([4, 11])),
  row(4, '2.15.02', 'PROGRAM PENYELENGGARAAN LALU LINTAS', added([5])),
  row(5, '2.15.02.2.02', 'Perlengkapan Jalan', added([6, 8])),
  row(6, '2.15.02.2.02.0001', 'Pembangunan Prasarana Jalan', added([7])),
  row(7, '5.2.02.10', 'Belanja Modal Rambu', typed(1)),
  row(8, '2.15.02.2.02.0003', 'Pemeliharaan Perlengkapan Jalan', added([9, 10])),
  row(9, '5.1.02.01', 'Belanja Barang', typed(2)),
  row(10, '5.1.02.02', 'Belanja Jasa', typed(3)),
  row(11, '2.15.03', 'PROGRAM PENGELOLAAN PELAYARAN', added([12])),
  row(12, '2.15.03.2.09', 'Pelabuhan Sungai dan Danau', added([13])),
  row(13, '2.15.03.2.09.0005', 'Pengoperasian Pelabuhan', added([14, 15])),
  row(14, '5.1.02.01', 'Belanja Barang', typed(4)),
  row(15, '5.1.02.04', 'Belanja Perjalanan Dinas', typed(5)),
  ['JUMLAH ALOKASI KAS PER BULAN', null, '=C3', ...foot('', (c) => `=${c}3`).slice(3)],
  foot('KUMULATIF S.D. BULAN', (c, before) => (before ? `=${before}17+${c}16` : `=${c}16`)),
  foot('% KUMULATIF TERHADAP ANGGARAN', (c) => `=${c}17/$C$16*100`),
];

const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(PLAN, cells)).map((each) => [each.code, each.cell, repair(each)]);

describe('a cash plan by month', () => {
  it('has at its foot the months alone, without their quarters and the year', () => {
    expect(found({})).toEqual([]);
  });

  it('has lost a month there', () => {
    expect(found({ E16: null }).map(([code, cell]) => [code, cell])).toContainEqual([
      ...['rumus-hilang', 'E16'],
    ]);
  });

  it('has a share of another figure than the months beside it', () => {
    expect(found({ N18: '=N17/$C$4*100' })).toEqual([['rumus-beda', 'N18', '=N17/$C$16*100']]);
  });
});
