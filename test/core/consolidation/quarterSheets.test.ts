// Offices that report without columns per quarter: one figure to date, or one sheet for each quarter.
import { describe, expect, it } from 'vitest';
import { mergeDistricts } from '../../../src/core/consolidation/mergeDistricts.ts';
import { moneyOf } from '../../../src/core/consolidation/province.ts';
import { readDistrict } from '../../../src/core/consolidation/readDistrict.ts';
import { reportsFromText, reportText } from '../../../src/core/consolidation/reportText.ts';
import { indicatorLines } from '../../../src/core/consolidation/rollUp.ts';
import { traceTotal } from '../../../src/core/consolidation/trace.ts';
import { readGrids } from '../../../src/core/reader/readGrids.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';

type Figures = readonly (number | null)[];

/** One sheet of Kabupaten Tuban: realised K and Rp under two titles. */
function sheet(name: string, titles: readonly string[], k: Figures, rp: Figures, extra = '') {
  const head = ['Kode', 'Uraian', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)', ...titles];
  const rows: CellInput[][] = [
    [`EVALUASI RENCANA AKSI KABUPATEN TUBAN TAHUN 2024${extra}`],
    [],
    head,
    ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa tertata', '%', 100, 150, k[0]!, null],
    ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 'Desa', 10, 150, k[1]!, null],
    [
      '2.13.02.2.01.0001',
      'Fasilitasi Penetapan',
      'Jumlah dokumen',
      'Dokumen',
      4,
      100,
      k[2]!,
      rp[0]!,
    ],
    ['2.13.02.2.01.0002', 'Fasilitasi Batas Desa', 'Jumlah peta', 'Peta', 6, 50, k[3]!, rp[1]!],
  ];
  return gridOf(rows, { sheet: name });
}

function read(grids: readonly ReturnType<typeof sheet>[], file = 'Kabupaten Tuban.xlsx') {
  const tables = readGrids(grids);
  const base = { file, tahun: 2024, wilayah: null, readAt: 'sekarang', link: null, failure: null };
  // As between two calls of the panel.
  return reportsFromText(reportText([readDistrict({ ...base, grids, tables })]))[0]!;
}

const PLAIN = ['Realisasi K', 'Realisasi Rp'];
const codes = (report: ReturnType<typeof read>) => report.problems.map(({ code }) => code);

describe('a sheet for each quarter', () => {
  const report = read([
    sheet('TW I', PLAIN, [20, 2, 1, 1], [10, 5]),
    sheet('TW II', PLAIN, [45, 3, 1, 2], [20, 7]),
    sheet('TW III', PLAIN, [null, null, null, null], [null, null]),
  ]);
  const province = mergeDistricts([report], { tahun: 2024, triwulan: 2 });

  it('is one report: pagu once, every quarter from its sheet', () => {
    expect(moneyOf(province.facts)).toEqual({ pagu: 150, realisedRp: [15, 27, null, null] });
    expect(report.rows).toBe(4);
    expect(province.districts[0]!.status).toBe('ok');
    expect(codes(report)).toContain('lembar-per-triwulan');
    expect(report.problems[0]!.message).toContain('"TW I", "TW II"');
    const lines = indicatorLines(province.facts, 2);
    expect(lines.find(({ unit }) => unit === 'Desa')!.realised).toEqual([2, 3, null, null]);
    expect(lines.find(({ unit }) => unit === '%')!.spread).toMatchObject({ most: 45, n: 1 });
  });
  it('traces each figure to the sheet that it came from', () => {
    const cells = traceTotal(province.facts, { wilayah: null, key: 'k:2.13.02', figure: 'rp2' });
    expect(cells.map((cell) => [cell.sheet, cell.cell, cell.value])).toEqual([
      ['TW II', 'H6', 20],
      ['TW II', 'H7', 7],
    ]);
  });
  it('that sums up since January is not added to the sums before it', () => {
    const sums = read([
      sheet('TW I', PLAIN, [20, 2, 1, 1], [10, 5], ' S.D. TRIWULAN I'),
      sheet('TW II', PLAIN, [45, 5, 2, 3], [30, 12], ' S.D. TRIWULAN II'),
    ]);
    expect(moneyOf(sums.facts)).toEqual({ pagu: 150, realisedRp: [null, 42, null, null] });
    expect(codes(sums)).toContain('realisasi-sd');
  });
});

describe('money reported by month', () => {
  it('makes up its quarters, and says which cells they were', () => {
    const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
    const rows: CellInput[][] = [
      ['REALISASI ANGGARAN KABUPATEN NGANJUK TAHUN 2024'],
      [],
      ['Kode', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi'],
      [null, null, null, ...months],
      ['2.13.02', 'PROGRAM PENATAAN DESA', 6e8, 1e6, 2e6, 3e6, 4e6, null, null],
      ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 6e8, 1e6, 2e6, 3e6, 4e6, null, null],
    ];
    const report = read([gridOf(rows, { sheet: 'Kas' })], 'Nganjuk.xlsx');
    expect(moneyOf(report.facts).realisedRp).toEqual([6e6, 4e6, null, null]);
    expect(report.reported).toEqual([true, true, false, false]);
    const cells = [1, 2].map(
      (q) =>
        traceTotal(report.facts, { wilayah: null, key: null, figure: q === 1 ? 'rp1' : 'rp2' })[0]!
          .cell,
    );
    expect(cells).toEqual(['D6:F6', 'G6']);
  });
});

describe('money told quarter by quarter since January', () => {
  const pagu = [40e6, 60e6, 90e6, 120e6, 150e6];
  const rows: CellInput[][] = [
    ['EVALUASI RENCANA AKSI KABUPATEN TUBAN TAHUN 2024'],
    [],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', null, null, null],
    [null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['2.13.02', 'PROGRAM PENATAAN DESA', 460e6],
    ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 460e6],
    ...pagu.map((amount, i): CellInput[] => [
      `2.13.02.2.01.000${i + 1}`,
      `Fasilitasi ${i + 1}`,
      amount,
      ...[20, 45, 70, 95].map((part) => (amount / 100) * part),
    ]),
  ];
  const report = read([gridOf(rows, { sheet: 'Evaluasi' })]);

  it('enters each quarter with what it spent alone, and says so', () => {
    const { realisedRp } = moneyOf(report.facts);
    expect(realisedRp).toEqual([92e6, 115e6, 115e6, 115e6]);
    expect(codes(report)).toContain('realisasi-kumulatif');
    expect(codes(report)).not.toContain('realisasi-melebihi-pagu');
  });
  it('is traced to the two cells that it is the difference of', () => {
    const cells = traceTotal(report.facts, { wilayah: null, key: null, figure: 'rp2' });
    expect(cells[0]).toMatchObject({ cell: 'E7-D7', value: 10e6 });
  });
});

describe('one figure for the year to date', () => {
  it('stands in the quarter that its title names', () => {
    const titles = ['Realisasi s.d. TW II (Fisik)', 'Realisasi s.d. TW II (Rp)'];
    const report = read([sheet('Evaluasi', titles, [45, 5, 2, 3], [30, 12])]);
    expect(moneyOf(report.facts).realisedRp).toEqual([null, 42, null, null]);
    expect(report.reported).toEqual([false, true, false, false]);
    expect(report.problems.find(({ code }) => code === 'realisasi-sd')!.message).toContain(
      'jumlah s.d. Triwulan II; seluruhnya dicatat di Triwulan II',
    );
  });
  it('in a first quarter is that quarter, and a semester ends with its second one', () => {
    const first = read([sheet('E', PLAIN, [20, 2, 1, 1], [10, 5], ' TRIWULAN I')]);
    expect(moneyOf(first.facts).realisedRp).toEqual([15, null, null, null]);
    expect(codes(first)).toEqual([]);
    const half = read([sheet('E', PLAIN, [20, 2, 1, 1], [10, 5], ' SEMESTER I')]);
    expect(moneyOf(half.facts).realisedRp).toEqual([null, 15, null, null]);
  });
  it('that names no quarter is told, and not entered by guess', () => {
    const report = read([sheet('Evaluasi', PLAIN, [20, 2, 1, 1], [10, 5])]);
    expect(moneyOf(report.facts)).toEqual({ pagu: 150, realisedRp: [null, null, null, null] });
    expect(codes(report)).toContain('realisasi-tanpa-triwulan');
  });
});

describe('a sheet that only reports, beside its rencana aksi', () => {
  const names = [
    ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persentase desa tertata', '%'],
    ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', 'Jumlah desa', 'Desa'],
    ['2.13.02.2.01.0001', 'Fasilitasi Penetapan', 'Jumlah dokumen', 'Dokumen'],
    ['2.13.02.2.01.0002', 'Fasilitasi Batas Desa', 'Jumlah peta', 'Peta'],
  ] as const;
  const head = ['Kode', 'Uraian', 'Indikator', 'Satuan'];
  const figures = (rows: readonly Figures[]) => names.map((name, i) => [...name, ...rows[i]!]);
  const plan = gridOf(
    [
      ['RENCANA AKSI KABUPATEN TUBAN TAHUN 2024'],
      [],
      [...head, 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Pagu (Rp)'],
      ...figures([
        [100, 25, 50, 75, 100, 150],
        [10, 2, 3, 2, 3, 150],
        [4, 1, 1, 1, 1, 100],
        [6, 1, 2, 2, 1, 50],
      ]),
    ],
    { sheet: "Rencana '24" },
  );
  const reported = gridOf(
    [
      ['REALISASI RENCANA AKSI KABUPATEN TUBAN TAHUN 2024'],
      [],
      [...head, 'Realisasi TW I', 'Realisasi TW II', 'Realisasi Rp TW I', 'Realisasi Rp TW II'],
      ...figures([
        [20, 45, null, null],
        [2, 3, null, null],
        [1, 1, 10, 20],
        [1, 2, 5, 7],
      ]),
    ],
    { sheet: 'Realisasi' },
  );
  const report = read([plan, reported]);

  it('takes targets and pagu from there, and says so', () => {
    expect(moneyOf(report.facts)).toEqual({ pagu: 150, realisedRp: [15, 27, null, null] });
    expect(report.facts.map((fact) => fact.target)).toEqual([100, 10, 4, 6]);
    expect(codes(report)).toEqual(['rencana-lain']);
    expect(report.problems[0]!.message).toContain("Rencana '24");
  });
  it('leads each pagu back to the cell of the plan, each realisation to its own', () => {
    const all = { wilayah: null, key: null };
    const cells = (figure: 'pagu' | 'rp2') =>
      traceTotal(report.facts, { ...all, figure }).map(({ sheet, cell }) => `${sheet} ${cell}`);
    expect(cells('pagu')).toEqual(["Rencana '24 J6", "Rencana '24 J7"]);
    expect(cells('rp2')).toEqual(['Realisasi H6', 'Realisasi H7']);
  });
});
