// Repairs of formulas are written as the office writes its own.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

/** A plan of two programs whose sums stand one by one in `SUM(…;…)`, with each row's share of the total. */
function plan(sum: (...cells: string[]) => string): Rows {
  const line = (row: number, kode: string, nama: string, pagu: Input): Input[] => [
    kode,
    nama,
    pagu,
    `=C${row}/C$11*100`,
  ];
  return [
    ['Kode', 'Program / Kegiatan', 'Pagu (Rp)', 'Bobot (%)'],
    line(2, '2.23.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', sum('C3', 'C5', 'C6')),
    line(3, '2.23.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja', '=SUM(C4)'),
    line(4, '2.23.01.2.01.0001', 'Penyusunan Dokumen Perencanaan', 12_500_000),
    line(5, '2.23.01.2.02', 'Administrasi Keuangan Perangkat Daerah', 310_200_000),
    line(6, '2.23.01.2.06', 'Administrasi Umum Perangkat Daerah', 48_750_000),
    line(7, '2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', sum('C8', 'C9', 'C10')),
    line(8, '2.23.02.2.01', 'Pengelolaan Perpustakaan Tingkat Daerah', 96_000_000),
    line(9, '2.23.02.2.02', 'Pembudayaan Gemar Membaca Tingkat Daerah', 61_300_000),
    line(10, '2.23.02.2.03', 'Pelestarian Naskah Kuno Milik Daerah', 17_450_000),
    ['JUMLAH', null, sum('C2', 'C7'), '=C11/C$11*100'],
  ];
}
const listed = (...cells: string[]): string => `=SUM(${cells.join(';')})`;
const chained = (...cells: string[]): string => `=${cells.join('+')}`;

const repairs = (rows: Rows) => told(rows).map((each) => [each.cell, repair(each)]);

describe('a repair is written like the formulas beside it', () => {
  it('is a list in SUM where the office lists, and a chain where it chains', () => {
    expect(told(plan(listed))).toEqual([]);
    expect(repairs(change(plan(listed), { C2: '=SUM(C3;C5)' }))).toEqual([
      ['C2', '=SUM(C3;C5;C6)'],
    ]);
    expect(repairs(change(plan(chained), { C2: '=C3+C5' }))).toEqual([['C2', '=C3+C5+C6']]);
  });

  it('keeps the $ of its column', () => {
    expect(repairs(change(plan(listed), { D7: '=C7/C10*100' }))).toEqual([['D7', '=C7/C$11*100']]);
  });

  it('is a SUBTOTAL among SUBTOTALs, which a plain SUM would be counted in', () => {
    const subtotals = EVALUASI.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' ? cell.replace(/^=SUM\(G/, '=SUBTOTAL(9;G') : cell,
      ),
    );
    const [typed] = told(change(subtotals, { G7: 30_000_000 })).filter(
      (each) => each.cell === 'G7',
    );
    expect(repair(typed)).toBe('=SUBTOTAL(9;G8:G11)');
  });
});
