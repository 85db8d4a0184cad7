// Rows between a total at the top and the plan: shares and running sums of that total, and groups that are none.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { read } from '../readOne.ts';

type Row = readonly CellInput[];
const _ = null;
const f = (formula: string, value: number): CellInput => ({ f: formula, v: value });
const HEADER: Row = ['Lv', 'Kode', 'Program / Kegiatan', 'Pagu (Rp)', 'TW I (Rp)', 'TW II (Rp)'];
const PLAN: readonly Row[] = [
  ['P', '7.01.01', 'PROGRAM PENUNJANG URUSAN', f('=D6', 30e6), f('=E6', 10e6), f('=F6', 20e6)],
  ['K', '7.01.01.2.01', 'Perencanaan dan Penganggaran', 30e6, 10e6, 20e6],
  ['P', '7.01.02', 'PROGRAM PELAYANAN PUBLIK', f('=D8', 50e6), f('=E8', 30e6), f('=F8', 20e6)],
  ['K', '7.01.02.2.01', 'Koordinasi Pelayanan Publik', 50e6, 30e6, 20e6],
];
const sumIf = (column: string, value: number): CellInput =>
  f(`=SUMIF($A$5:$A$8;"P";${column}$5:${column}$8)`, value);
const total = (...figures: readonly CellInput[]): Row => ['T', _, 'JUMLAH KECAMATAN', ...figures];
const RIGHT = total(sumIf('D', 80e6), sumIf('E', 40e6), sumIf('F', 40e6));

describe('rows between a total at the top and the plan', () => {
  it('are left aside where they work out shares or run on', () => {
    const table = read([
      HEADER,
      RIGHT,
      [_, _, 'Kumulatif keuangan terhadap pagu (%)', _, f('=E2/$D$2', 0.5), f('=F3+E2/$D$2', 1)],
      [_, _, 'Kumulatif keuangan', 'Kum Keu', f('=SUM($E$2:E2)', 40e6), f('=SUM($E$2:F2)', 80e6)],
      ...PLAN,
    ]);
    expect(table.rows.map(({ name }) => name)).toEqual(PLAN.map(([, , name]) => name));
    expect(table.totalRows.map(({ row }) => row)).toEqual([1]);
  });

  it('do not cost the total its name when one of its formulas takes a program away', () => {
    const wrong = total(
      sumIf('D', 80e6),
      sumIf('E', 40e6),
      f('=SUMIF($A$5:$A$8;"P";F$5:F$8)-F7', 20e6),
    );
    const table = read([HEADER, wrong, [_, _, _], [_, _, _], ...PLAN]);
    expect(table.totalRows.map(({ row }) => row)).toEqual([1]);
  });
});

describe('groups above programs', () => {
  const group = (name: string, column: number, value: number): Row => [
    ...['KL', _, name],
    ...['D', 'E', 'F'].map((c) =>
      f(`=SUMIF($A${column}:$A${column + 1};"P";${c}${column}:${c}${column + 1})`, value),
    ),
  ];

  it('are told by the marks of the programs that they add', () => {
    const table = read([
      HEADER,
      total(f('=D3+D6', 80e6), f('=E3+E6', 40e6), f('=F3+F6', 40e6)),
      group('KELEMBAGAAN', 4, 30e6),
      ...PLAN.slice(0, 2),
      group('KLASTER I HAK SIPIL', 7, 50e6),
      ...PLAN.slice(2),
    ]);
    expect(table.rows.map(({ level }) => level)).toEqual([
      'program',
      'kegiatan',
      'program',
      'kegiatan',
    ]);
  });
});
