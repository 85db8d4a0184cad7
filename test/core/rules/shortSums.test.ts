// Tables with few totals, no plan among them: the one sum that leaves out a row which the sums beside it add.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

/** Schools by kabupaten, each with a total of its own, and a total of all. */
const SCHOOLS: Rows = [
  ['No', 'Satuan Pendidikan', 'Peserta Didik', 'Alokasi (Rp)', 'Belanja (Rp)', 'Sisa (Rp)'],
  ...[2, 7].flatMap((row, i): Input[][] => [
    ...[0, 1, 2, 3].map((k): Input[] => [
      ...[k + 1, `SMAN ${k + 1} Kabupaten ${i + 1}`, 300 + 41 * k, (450 + 61 * k) * 1e6],
      ...[(310 + 47 * k) * 1e6, `=D${row + k}-E${row + k}`],
    ]),
    [null, `Jumlah Kabupaten ${i + 1}`, ...sums(row, row + 3)],
  ]),
  [null, 'JUMLAH', ...['C', 'D', 'E', 'F'].map((c) => `=${c}6+${c}11`)],
];
function sums(from: number, to: number): Input[] {
  return ['C', 'D', 'E', 'F'].map((c) => `=SUBTOTAL(9;${c}${from}:${c}${to})`);
}
/** Three markets and their total. */
const MARKETS: Rows = [
  ['No', 'Retribusi', 'Ketetapan (Rp)', 'Setoran (Rp)', 'Tunggakan (Rp)'],
  ...[1, 2, 3].map((n): Input[] => [n, `Pasar ${n}`, n * 7e8, n * 5e8, n * 2e8]),
  [null, 'JUMLAH', ...['C', 'D', 'E'].map((c) => `=SUM(${c}2:${c}4)`)],
];

const PLAN: Rows = [
  ['Kode', 'Program/Kegiatan', 'Pagu (Rp)'],
  ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '=C3'],
  ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Menengah Atas', 640_000_000],
];
const beside = (rows: Rows): string[] =>
  tell(bookFrom({ Rencana: PLAN, Lain: rows })).map(({ code, cell }) => `${code} ${cell}`);

describe('a sum in a table with few totals', () => {
  it('is right as it stands', () => {
    expect(beside(SCHOOLS)).toEqual([]);
    expect(beside(MARKETS)).toEqual([]);
  });

  it('leaves out the first or the last row that the sums beside it add', () => {
    expect(beside(change(SCHOOLS, { F6: '=SUBTOTAL(9;F3:F5)' }))).toEqual([
      'rumus-kurang-baris F6',
    ]);
    expect(beside(change(MARKETS, { D5: '=SUM(D2:D3)' }))).toEqual(['rumus-kurang-baris D5']);
  });

  it('may leave out a row without a figure, and a subtotal of what it adds', () => {
    expect(beside(change(MARKETS, { D4: null, D5: '=SUM(D2:D3)' }))).toEqual([]);
    expect(beside(change(MARKETS, { D4: '=D2+D3', D5: '=SUM(D2:D3)' }))).toEqual([]);
  });

  it('may copy one row where the others add two', () => {
    expect(beside(change(SCHOOLS, { C12: '=C6' }))).toEqual([]);
  });

  it('may go its own way in all its rows, or beside another one that does', () => {
    const own = { C6: '=SUBTOTAL(9;C3:C5)', C11: '=SUBTOTAL(9;C8:C10)' };
    expect(beside(change(SCHOOLS, own))).toEqual([]);
    expect(beside(change(SCHOOLS, { C6: '=SUBTOTAL(9;C3:C5)', F6: '=SUBTOTAL(9;F3:F5)' }))).toEqual(
      [],
    );
  });
});
