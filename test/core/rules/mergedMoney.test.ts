// Groups whose money is merged over the columns of the figure and its rupiah: a formula there is one of the money.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, repair, tell } from './plan.ts';

const _ = null;
const YEARS = ['E', 'G', 'I'];

const program = (kode: string, name: string, base: number): Input[] => [
  ...[kode, name, `Persentase ${name.toLowerCase()}`, 60],
  ...[61, base * 1e6, 62, (base + 150) * 1e6, 63, (base + 320) * 1e6],
  'Dinas',
];

const group = (
  kode: string | null,
  name: string,
  sum: (k: string, rp: string) => string,
): Input[] => [...[kode, name, _, _], ...[sum('E', 'F'), _, sum('G', 'H'), _, sum('I', 'J'), _, _]];

const ROWS: Rows = [
  ['Kode', 'Program', 'Indikator', 'Kondisi Awal', 'Target', _, _, _, _, _, 'Penanggung Jawab'],
  [_, _, _, _, 'Tahun-1', _, 'Tahun-2', _, 'Tahun-3', _, _],
  [_, _, _, _, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', _],
  group('1', 'URUSAN WAJIB', (k) => `=${k}5+${k}9`),
  group(_, 'DINAS PENDIDIKAN', (_k, rp) => `=SUM(${rp}6:${rp}8)`),
  program('1.01.15', 'Program Pendidikan Anak Usia Dini', 2_808),
  program('1.01.16', 'Program Wajib Belajar', 31_949),
  program('1.01.18', 'Program Pendidikan Non Formal', 1_265),
  group(_, 'DINAS KESEHATAN', (_k, rp) => `=SUM(${rp}10:${rp}12)`),
  program('1.02.15', 'Program Obat dan Perbekalan', 4_360),
  program('1.02.16', 'Program Upaya Kesehatan', 9_804),
  program('1.02.20', 'Program Perbaikan Gizi', 841),
  group(_, 'TOTAL', (k) => `=${k}4`),
];

const MERGES = [
  ...['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:J1', 'K1:K3', 'E2:F2', 'G2:H2', 'I2:J2'],
  ...[4, 5, 9, 13].flatMap((row) => [`E${row}:F${row}`, `G${row}:H${row}`, `I${row}:J${row}`]),
];

const told = (rows: Rows) => tell(contextOf([gridFrom(rows, 'Rencana', [], MERGES)]));

describe('money merged over two columns', () => {
  it('adds the column of the money', () => {
    expect(told(ROWS)).toEqual([]);
  });

  it.each(YEARS)('is told in the cell where it stands, when a row is left out (%s)', (column) => {
    const rp = String.fromCharCode(column.charCodeAt(0) + 1);
    const mine = told(change(ROWS, { [`${column}9`]: `=SUM(${rp}10:${rp}11)` })).filter(
      ({ code }) => code.startsWith('rumus-'),
    );
    expect(mine.map(({ cell }) => cell)).toContain(`${column}9`);
    expect(repair(mine.find(({ cell }) => cell === `${column}9`))).toBe(`=SUM(${rp}10:${rp}12)`);
  });

  it('does not add the money of another year', () => {
    const mine = told(change(ROWS, { G9: '=SUM(F10:F12)' }));
    expect(mine.map(({ cell }) => cell)).toContain('G9');
  });

  it('is none where shares of a hundred are merged', () => {
    const shares = change(ROWS, { E5: '=AVERAGE(E6:E8)', E9: '=AVERAGE(E10:E12)', E4: 61 });
    expect(told(shares).map(({ code }) => code)).not.toContain('rumus-kolom-lain');
  });

  it('is so where the merged cells were taken apart', () => {
    const plain = (rows: Rows) => tell(contextOf([gridFrom(rows, 'Rencana')]));
    expect(plain(ROWS)).toEqual([]);
    const mine = plain(change(ROWS, { E9: '=SUM(F10:F11)' }));
    expect(mine.map(({ cell }) => cell)).toContain('E9');
  });

  it('is none where a single row has its money in the column of the figure', () => {
    const alone = ROWS.map((row, i) =>
      [3, 4, 12].includes(i) ? row.map((each, column) => (column > 3 ? null : each)) : row,
    );
    const mine = tell(contextOf([gridFrom(alone, 'Rencana')]));
    expect(mine.map(({ code }) => code)).toContain('rumus-kolom-lain');
  });
});
