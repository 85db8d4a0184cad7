// What stands under the grand total of a plan with codes: the shares of the total and a recap by source of money.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';
import { change, contextOf, findingsIn, gridFrom, type Rows, tell } from '../rules/plan.ts';

const _ = null;
const MERGES = ['A1:E1', 'F1:F2', 'G1:G2', 'H1:J1', 'K1:K2'];
const PLAN: Rows = [
  ['Kode', _, _, _, _, 'Uraian', 'Sumber Dana', 'Tahun Anggaran 2026 (Rp)', _, _, 'Prakiraan Maju'],
  ['Urusan', 'Bidang', 'Program', 'Kegiatan', 'Sub', _, _, 'Operasi', 'Modal', 'Jumlah', _],
  ['5', '02', '04', _, _, 'PROGRAM PENGELOLAAN PENDAPATAN DAERAH', _, ...sums(3, '4')],
  ['5', '02', '04', '2.01', _, 'Kegiatan Pengelolaan Pendapatan Daerah', _, ...sums(4, '5:7')],
  sub(5, '0004', 'Penyediaan Sarana Pengelolaan Pajak Daerah', 'PAD', 54_310_000, 318_475_000),
  sub(6, '0005', 'Pengolahan dan Pelaporan Basis Data Pajak Daerah', 'DAU', 187_640_000, 0),
  sub(7, '0011', 'Penagihan Pajak Daerah', 'DBH', 276_430_000, 0),
  ['JUMLAH BELANJA', _, _, _, _, _, _, ...sums(8, '3')],
];
const SHARES = ['H', 'I', 'J', 'K'].map((column) => `=${column}8/$J$8*100`);
const RECAP: Rows = [
  ...PLAN,
  ['Komposisi Belanja (%)', _, _, _, _, _, _, ...SHARES],
  [],
  line('REKAPITULASI MENURUT SUMBER DANA', 'Jumlah (Rp)'),
  line('PAD', '=SUMIF($G$5:$G$7;F12;$J$5:$J$7)'),
  line('DAU', '=SUMIF($G$5:$G$7;F13;$J$5:$J$7)'),
  line('DBH', '=SUMIF($G$5:$G$7;F14;$J$5:$J$7)'),
  line('Jumlah Sumber Dana', '=SUM(J12:J14)'),
];

function sums(row: number, of: string): string[] {
  const at = (column: string): string =>
    of.includes(':') ? `=SUM(${column}${of.replace(':', `:${column}`)})` : `=${column}${of}`;
  return [at('H'), at('I'), `=SUM(H${row}:I${row})`, at('K')];
}

function sub(row: number, kode: string, name: string, source: string, a: number, b: number) {
  const next = Math.round((a + b) * 1.05);
  return ['5', '02', '04', '2.01', kode, name, source, a, b, `=SUM(H${row}:I${row})`, next];
}

function line(name: string, money: string | number | null): Rows[number] {
  return [_, _, _, _, _, name, _, _, _, money];
}

const grid = (rows: Rows) => gridFrom(rows, 'Ringkasan', [], MERGES);
const told = (rows: Rows): string[] =>
  tell(contextOf([grid(rows)])).map(({ code, cell }) => `${code} ${cell}`);
const table = (rows: Rows): PlanTable => readGrid(grid(rows))[0]!;
const last = (rows: Rows): string => {
  const { rows: plan, totalRows } = table(rows);
  return `${plan.at(-1)!.row + 1} | ${totalRows.map(({ row }) => row + 1).join(' ')}`;
};

describe('under the grand total', () => {
  it('shares and a recap are no rows of the plan', () => {
    expect(last(RECAP)).toBe('7 | 8');
    expect(
      findingsIn(contextOf([grid(RECAP)])).filter((found) => found.severity !== 'info'),
    ).toEqual([]);
  });

  it('a recap is no part of the plan either when its figures are typed', () => {
    const typed = { J12: 372_905_000, J13: 187_640_000, J14: 276_430_000 };
    expect(last(change(RECAP, typed))).toBe('7 | 8');
    expect(last(change(RECAP, { ...typed, F15: 'JUMLAH', J11: null }))).toBe('7 | 8');
  });

  it('the plan of drawing the money by quarter is no work either, also where no row has a code', () => {
    const drawing: Rows = [
      [],
      line('Rencana Penarikan Dana per Triwulan', null),
      line('Triwulan I', 200_000_000),
      line('Triwulan II', 300_000_000),
      line('Triwulan III', 236_855_000),
      line('Triwulan IV', 100_000_000),
      line('Jumlah', '=SUM(J11:J14)'),
    ];
    expect(last([...PLAN, ...drawing])).toBe('7 | 8');
    expect(told([...PLAN, ...drawing])).toEqual([]);
    const bare = (rows: Rows) =>
      rows.map((row, i) => [...row.map((v, c) => (i > 1 && c < 5 ? _ : v))]);
    const label = bare([...PLAN, ...drawing]);
    label[7]![5] = 'JUMLAH BELANJA';
    expect(last(label)).toBe('7 | 8');
  });

  it('the faults of the shares and of the recap are told', () => {
    expect(told(change(RECAP, { I9: '=I8/$J$8' }))).toEqual(['rumus-beda I9']);
    expect(told(change(RECAP, { J15: '=SUM(J12:J13)' }))).toEqual(['rumus-kurang-baris J15']);
    const short = '=SUMIF($G$5:$G$6;F13;$J$5:$J$6)';
    expect(told(change(RECAP, { J13: short }))).toEqual(['rumus-beda J13']);
  });

  it('work goes on where it has a code', () => {
    const rows = [
      ...PLAN,
      ['5', '02', '05', _, _, 'REKAPITULASI DATA PENDAPATAN', _, 1000, 0, '=SUM(H9:I9)', 1050],
    ];
    expect(table(rows).rows.at(-1)!.row).toBe(8);
  });
});

describe('under a plan whose total stands at the top', () => {
  const TOP: readonly (readonly CellInput[])[] = [
    ['Kode', 'Uraian', 'Pagu (Rp)'],
    [_, 'JUMLAH BELANJA', { f: '=C3', v: 90 }],
    ['1.02.05', 'PROGRAM PEMBERDAYAAN MASYARAKAT', { f: '=C4', v: 90 }],
    ['1.02.05.2.01', 'Advokasi dan Pemberdayaan', { f: '=SUM(C5:C7)', v: 90 }],
    ['1.02.05.2.01.0001', 'Peningkatan Upaya Promosi Kesehatan', 20],
    ['1.02.05.2.01.0002', 'Bimbingan Teknis dan Supervisi', 30],
    ['1.02.05.2.01.0003', 'Penumbuhan Kesadaran Keluarga', 40],
    [],
  ];
  const lastPlan = (rows: readonly (readonly CellInput[])[]): string => {
    const [found] = readGrid(gridOf([...TOP, ...rows]));
    return `${found!.rows.at(-1)!.row + 1} | ${found!.totalRows.map(({ row }) => row + 1).join(' ')}`;
  };

  it('the months of its cash are no rows of the plan', () => {
    const months = ['Januari', 'Februari', 'Maret'].map((name, i) => [i + 1, name, 30]);
    const rows = [
      ['Rencana Penarikan Dana per Bulan'],
      ...months,
      [_, 'Jumlah', { f: '=SUM(C10:C12)', v: 90 }],
    ];
    expect(lastPlan(rows)).toBe('7 | 2');
  });

  it('nor are lines without codes below a blank row, whatever they are', () => {
    expect(
      lastPlan([
        [_, 'Dana Alokasi Umum', 60],
        [_, 'Pendapatan Asli Daerah', 30],
      ]),
    ).toBe('7 | 2');
  });
});

describe('under the grand total, with figures pasted as values', () => {
  const values: Rows = [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'TW I', 'TW II'],
    ['5.02.04', 'PROGRAM PENGELOLAAN PENDAPATAN DAERAH', 300, 120, 180],
    ['5.02.04.2.01', 'Kegiatan Pengelolaan Pendapatan Daerah', 300, 120, 180],
    ['5.02.04.2.01.0005', 'Pengolahan dan Pelaporan Basis Data Pajak Daerah', 180, 80, 100],
    ['5.02.04.2.01.0011', 'Penagihan Pajak Daerah', 120, 40, 80],
    ['JUMLAH', _, 300, 120, 180],
    [_, 'Rencana Penarikan Kumulatif (%)', _, 40, 100],
    [_, 'Rincian per sumber biaya:', _, _, _],
    [_, 'PAD', 180, _, _],
    [_, 'DBH', 120, _, _],
  ];
  const lastOf = (rows: Rows): string => {
    const { rows: plan, totalRows } = readGrid(gridFrom(rows, 'Ringkasan'))[0]!;
    return `${plan.at(-1)!.row + 1} | ${totalRows.map(({ row }) => row + 1).join(' ')}`;
  };

  it('running shares and a headed list are no rows of the plan', () => {
    expect(lastOf(values)).toBe('5 | 6');
  });
  it('a work without a heading is one, though it stands below a total of its group', () => {
    const more: Rows = [...values.slice(0, 6), [_, 'Sosialisasi Pajak Daerah', 40, 10, 30]];
    expect(lastOf(more)).toBe('7 | 6');
  });
});
