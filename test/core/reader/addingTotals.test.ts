// Totals that the office calls whatever it likes: told by what they add.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../support/gridOf.ts';
import { read } from './readOne.ts';

const _ = null;
const HEADER = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'];
const totals = (rows: readonly (readonly CellInput[])[]): string[] =>
  read(rows).totalRows.map(({ row, label }) => `${row + 1} ${label}`);
const sum = (formula: string, value: number): CellInput => ({ f: formula, v: value });

const PROGRAMS: readonly (readonly CellInput[])[] = [
  ['2.13.02', 'PROGRAM PENATAAN DESA', sum('=C3', 30_000_000), sum('=D3', 12_000_000)],
  ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 30_000_000, 12_000_000],
  ['2.13.04', 'PROGRAM ADMINISTRASI DESA', sum('=C5', 50_000_000), sum('=D5', 20_000_000)],
  ['2.13.04.2.01', 'Pembinaan dan Pengawasan Pemerintahan Desa', 50_000_000, 20_000_000],
];

const TYPED: readonly (readonly CellInput[])[] = [
  ['2.13.02', 'PROGRAM PENATAAN DESA', 30_000_000, 12_000_000],
  ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 30_000_000, 12_000_000],
  ['2.13.04', 'PROGRAM ADMINISTRASI DESA', 50_000_000, 20_000_000],
  ['2.13.04.2.01', 'Pembinaan dan Pengawasan Pemerintahan Desa', 50_000_000, 20_000_000],
];

describe('a row at the end that adds the rows above', () => {
  it('is a total by whatever name', () => {
    const last = [_, 'KEKUATAN ANGGARAN', sum('=C2+C4', 80_000_000), sum('=D2+D4', 32_000_000)];
    expect(totals([HEADER, ...PROGRAMS, last])).toEqual(['6 KEKUATAN ANGGARAN']);
  });

  it('is a total above a share of it, and above words under the figures', () => {
    const last = [_, 'Se-Dinas', sum('=SUM(C2;C4)', 80_000_000), sum('=SUM(D2;D4)', 32_000_000)];
    const share = [_, 'Bagian yang terserap', _, sum('=D6/C6', 0.4)];
    expect(totals([HEADER, ...PROGRAMS, last, share, [_, _, _, 'Palu, 3 Januari 2025']])).toEqual([
      '6 Se-Dinas',
    ]);
  });

  it('is a total without formulas, when each level comes to the same', () => {
    expect(totals([HEADER, ...TYPED, [_, 'SELURUH BELANJA', 80_000_000, 32_000_000]])).toEqual([
      '6 SELURUH BELANJA',
    ]);
    expect(totals([HEADER, ...TYPED, [_, 'Pengadaan Meja Kursi', 70_000_000, 0]])).toEqual([]);
  });

  it('is a row of the plan when it has a code', () => {
    const last = ['2.13.05', 'PROGRAM PEMBERDAYAAN', sum('=C2+C4', 80_000_000), sum('=D2', 1)];
    expect(totals([HEADER, ...PROGRAMS, last])).toEqual([]);
  });
});

describe('rows between the programs', () => {
  it('are their subtotals when several of the same words copy or add what stands above', () => {
    const rows = [
      HEADER,
      ...PROGRAMS.slice(0, 2),
      [_, 'Subjml I', sum('=C2', 30_000_000), sum('=D2', 12_000_000)],
      ['2.13.04', 'PROGRAM ADMINISTRASI DESA', sum('=C6', 50_000_000), sum('=D6', 20_000_000)],
      PROGRAMS[3]!,
      [_, 'Subjml II', sum('=C5', 50_000_000), sum('=D5', 20_000_000)],
    ];
    expect(totals(rows)).toEqual(['4 Subjml I', '7 Subjml II']);
  });
});

describe('a row at the top that adds the programs', () => {
  it('is a total by whatever name', () => {
    const first = [_, 'Kekuatan APBD', sum('=C3+C5', 80_000_000), sum('=D3+D5', 32_000_000)];
    expect(totals([HEADER, first, ...TYPED])).toEqual(['2 Kekuatan APBD']);
  });
});

describe('a label in front of the names', () => {
  it('names a total, merged over the names and all between', () => {
    const table = read(
      [
        ['Pengampu', 'Uraian', 'Satuan', 'Dana (Rp)', 'Serapan (Rp)'],
        ['Bidang Dayasos', 'Pemberdayaan Sosial', 'Orang', sum('=D3', 30), sum('=E3', 12)],
        [_, 'Pengembangan Potensi Sosial', 'Orang', sum('=SUM(D4:D5)', 30), sum('=SUM(E4:E5)', 12)],
        [_, 'Pelatihan Karang Taruna', 'Orang', 10, 4],
        [_, 'Pembinaan Pilar Sosial', 'Orang', 20, 8],
        ['Jml. dana Bidang Dayasos', _, _, sum('=SUM(D2)', 30), sum('=SUM(E2)', 12)],
        ['Bidang Rehsos', 'Rehabilitasi Sosial', 'Orang', sum('=D8', 40), sum('=E8', 15)],
        [_, 'Rehabilitasi Anak Terlantar', 'Orang', sum('=SUM(D9:D9)', 40), sum('=SUM(E9:E9)', 15)],
        [_, 'Penyediaan Permakanan', 'Orang', 40, 15],
        ['Jml. dana Bidang Rehsos', _, _, sum('=SUM(D7)', 40), sum('=SUM(E7)', 15)],
        ['DANA DINSOS SELURUHNYA', _, _, sum('=SUM(D6;D10)', 70), sum('=SUM(E6;E10)', 27)],
      ],
      { merges: ['A6:C6', 'A10:C10', 'A11:C11'] },
    );
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([6, 10, 11]);
  });
});
