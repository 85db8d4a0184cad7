// The rule tabel-tak-terbaca: a workbook without any table, of which the formulas are checked all the same.
import { describe, expect, it } from 'vitest';
import { readCalculations } from '../../../src/core/reader/readCalculations.ts';
import { change, gridFrom, type Input, type Rows, tell } from './plan.ts';

const CASH: Rows = [
  ...[0, 1, 2, 3, 4, 5].map((i): Input[] => [
    ...[i + 1, 40_000 + 500 * i, 30_000 + 700 * i, 25_000 + 300 * i],
    `=SUM(B${i + 1}:D${i + 1})`,
  ]),
  [null, '=SUM(B1:B6)', '=SUM(C1:C6)', '=SUM(D1:D6)', '=SUM(E1:E6)'],
];
const told = (cells: Readonly<Record<string, Input>>): string[] => {
  const grid = gridFrom(change(CASH, cells), 'Kas');
  const context = {
    tables: readCalculations(grid),
    grids: new Map([['Kas', grid]]),
    wilayah: null,
  };
  return tell(context).map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);
};

describe('tabel-tak-terbaca: a workbook without a table', () => {
  it('says so, and checks its formulas', () => {
    expect(told({})).toEqual(['info tabel-tak-terbaca A1']);
    expect(told({ C7: '=SUM(C2:C6)' })).toEqual([
      'info tabel-tak-terbaca A1',
      'error rumus-kurang-baris C7',
    ]);
  });

  it('is no workbook that hardly calculates', () => {
    const letter = gridFrom([['Yth. Bapak'], ['Jumlah', '=1+1']], 'Surat');
    expect(readCalculations(letter)).toEqual([]);
  });
});
