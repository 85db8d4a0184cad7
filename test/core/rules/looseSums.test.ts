// Rows that the reader could not place: what they add is held against their neighbours in the same row all the same.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const plan: Rows = [
  ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator', '2024', '2025', '2026'],
  ['1.06.05', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', 'Keluarga', 90, 95, 99],
  ...[3, 6, 9, 12, 15].flatMap((row, i): Rows => {
    const sums = ['D', 'E', 'F'].map((letter) => `=SUM(${letter}${row + 1}:${letter}${row + 2})`);
    const work = (at: number): Input[] => ['', `Bantuan ${at}`, 'Orang', 100 + at, 110 + at, 120];
    return [['', `Kelompok ${i + 1}`, '', ...sums], work(2 * i), work(2 * i + 1)];
  }),
];

/** As if nothing below the first row had been understood. */
function unread(rows: Rows): string[] {
  const context = contextOf([gridFrom(rows)]);
  const [table] = context.tables;
  const tables = [{ ...table!, rows: table!.rows.slice(0, 1), totalRows: [], ignoredRows: [] }];
  return tell({ ...context, tables }).map(({ code, cell }) => `${code} ${cell}`);
}

describe('sums in rows of no plan', () => {
  it('are right as they stand', () => {
    expect(unread(plan)).toEqual([]);
  });
  it('are told where one adds other rows than the sums beside it', () => {
    expect(unread(change(plan, { E9: '=SUM(E10:E10)' }))).toEqual(['rumus-beda E9']);
  });
  it('are left alone where rows have habits of their own', () => {
    const many = { E3: '=SUM(E4:E4)', F6: '=SUM(F7:F7)' };
    expect(unread(change(plan, many))).toEqual([]);
  });
});
