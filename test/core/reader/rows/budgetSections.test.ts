// Sections of a budget beside what they leave over: income, spending and financing in one list.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

const _ = null;
const TITLE: CellInput[] = ['Nomor', 'Uraian', 'Volume Output', 'Anggaran (Rp)'];
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });
const BUDGET: readonly CellInput[][] = [
  ['1.', 'PENDAPATAN', _, _],
  ['1.1', 'Dana Desa', '1 Tahun', 300e6],
  [_, 'JUMLAH PENDAPATAN', _, sum('=D3', 300e6)],
  ['2.', 'BELANJA', _, _],
  ['2.1', 'Bidang Pembangunan Desa', _, sum('=D7', 210e6)],
  ['2.1.1', 'Pembangunan Talud', '165 Meter', 210e6],
  [_, 'JUMLAH BELANJA', _, sum('=D6', 210e6)],
];
const why = (table: ReturnType<typeof read>) =>
  table.ignoredRows.map((row) => [row.row + 1, row.why]);

describe('financing', () => {
  it('is a section of its own where rows are numbered below it', () => {
    const table = read([
      TITLE,
      ...BUDGET,
      ['3.', 'PEMBIAYAAN', _, _],
      ['3.1', 'Pengeluaran Pembiayaan', _, sum('=D11', 90e6)],
      ['3.1.1', 'Penyertaan Modal BUM Desa', '1 BUM Desa', 90e6],
      [_, 'JUMLAH PEMBIAYAAN', _, sum('=D10', 90e6)],
      [_, 'JUMLAH (PENDAPATAN - BELANJA - PEMBIAYAAN)', _, sum('=D4-D8-D12', 0)],
    ]);
    const names = table.rows.map(({ name }) => name);
    expect(names.slice(-3)).toEqual([
      'PEMBIAYAAN',
      'Pengeluaran Pembiayaan',
      'Penyertaan Modal BUM Desa',
    ]);
    expect(table.rows.map(({ parent }) => parent).slice(-3)).toEqual([null, 5, 6]);
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([4, 8, 12]);
    expect(why(table)).toEqual([[13, 'selisih antarbagian']]);
  });

  it('is what is left over where nothing stands below it but more of its kind', () => {
    const table = read([
      TITLE,
      ...BUDGET,
      ['3.', 'PEMBIAYAAN', _, _],
      ['3.1', 'Penerimaan Pembiayaan', _, 40e6],
      ['4.', 'SURPLUS / (DEFISIT)', _, sum('=D4-D8', 90e6)],
    ]);
    expect(table.rows).toHaveLength(5);
    expect(why(table).map(([row]) => row)).toEqual([9, 10, 11]);
  });
});

describe('a total', () => {
  it('stays one where a single column takes away', () => {
    const table = read([
      ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
      [1, 'PROGRAM PENATAAN DESA', 300e6, 100e6, sum('=C2-D2', 200e6)],
      [2, 'PROGRAM ADMINISTRASI DESA', 200e6, 80e6, sum('=C3-D3', 120e6)],
      [_, 'JUMLAH', sum('=C2+C3', 500e6), sum('=D2-D3', 20e6), sum('=C4-D4', 480e6)],
    ]);
    expect(table.totalRows.map(({ row }) => row)).toEqual([3]);
  });
});
