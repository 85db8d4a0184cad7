// What an office keeps below its plan, a blank row apart: recaps that take from the plan, small tables, remarks.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../support/gridOf.ts';
import { read } from './readOne.ts';

type Line = readonly (CellInput | null)[];
const _ = null;
const f = (formula: string, value: number): CellInput => ({ f: formula, v: value });

const HEAD: Line = [
  'No',
  'Program / Kegiatan',
  'Pelaksana',
  'Pagu (Rp)',
  'TW I',
  'TW II',
  'Bobot (%)',
];
const PLAN: readonly Line[] = [
  HEAD,
  [
    'A',
    'PROGRAM PENGELOLAAN PERSAMPAHAN',
    _,
    f('=D3+D4', 300e6),
    f('=E3+E4', 100e6),
    f('=F3+F4', 200e6),
    f('=D2/$D$5*100', 60),
  ],
  [1, 'Pengurangan Sampah', 'Bidang PSLB3', 120e6, 40e6, 80e6, f('=D3/$D$5*100', 24)],
  [2, 'Penanganan Sampah', 'Sekretariat', 180e6, 60e6, 120e6, f('=D4/$D$5*100', 36)],
  ['JUMLAH', _, _, f('=D2', 300e6), f('=E2', 100e6), f('=F2', 200e6), f('=D5/$D$5*100', 100)],
  [],
];

/** Names of the rows of the plan, and the sheet rows of its totals. */
const plan = (rows: readonly Line[]): string => {
  const table = read(rows);
  const names = table.rows.map(({ name }) => name.split(' ')[0]);
  return `${names.join(' ')} | ${table.totalRows.map(({ row }) => row + 1).join(' ')}`;
};
const ONLY = 'PROGRAM Pengurangan Penanganan | 5';
const share = (name: string, row: number): Line => [
  _,
  name,
  _,
  f(`=SUMIF($C$3:$C$4;$B${row};D$3:D$4)`, 120e6),
  f(`=SUMIF($C$3:$C$4;$B${row};E$3:E$4)`, 40e6),
];

describe('below a blank row', () => {
  it('a recap with titles of its own is no plan', () => {
    const rows = [
      ...PLAN,
      [_, 'REKAP PER PELAKSANA', _, 'Pagu DPA', 'Kas I'],
      share('Sekretariat', 8),
      share('Bidang PSLB3', 9),
      [_, 'Jumlah', _, f('=SUM(D8:D9)', 300e6), f('=SUM(E8:E9)', 100e6)],
    ];
    expect(plan(rows)).toBe(ONLY);
  });

  it('a recap is none under a heading alone, under the titles of the plan, or without either', () => {
    const lines = [share('Sekretariat', 9), share('Bidang PSLB3', 10)];
    expect(plan([...PLAN, [_, 'Menurut pelaksana'], [], ...lines])).toBe(ONLY);
    const again: Line = [_, 'Pelaksana', _, 'Pagu (Rp)', 'TW I', 'TW II'];
    expect(plan([...PLAN, [_, 'REKAP PER PELAKSANA'], again, ...lines])).toBe(ONLY);
    expect(plan([...PLAN, share('Sekretariat', 7), share('Bidang PSLB3', 8)])).toBe(ONLY);
  });

  it('a recap of groups by their names, under the titles of the table, is none', () => {
    const rows = [
      ...PLAN,
      [_, 'REKAPITULASI'],
      HEAD.map((title) => (title === 'Program / Kegiatan' ? 'Bidang' : title)),
      ['A', 'PROGRAM PENGELOLAAN PERSAMPAHAN', _, f('=D5', 300e6), f('=E5', 100e6)],
      [_, 'JUMLAH DINAS', _, f('=SUM(D9:D9)', 300e6), f('=SUM(E9:E9)', 100e6)],
    ];
    expect(plan(rows)).toBe(ONLY);
  });

  it('a table of typed figures under titles of its own is none', () => {
    const rows = [
      ...PLAN,
      [_, 'Sumber Dana', _, 'Jumlah', 'Triwulan ini'],
      [_, 'DAU', _, 200e6, 70e6],
      [_, 'PAD', _, 100e6, 30e6],
    ];
    expect(plan(rows)).toBe(ONLY);
  });

  it('remarks are none, and do not change what the columns mean', () => {
    const remarks: readonly Line[] = [
      ['Keterangan:'],
      ['1. Pagu sesuai DPA Nomor 900/12/2025'],
      [2, 'Kolom realisasi diisi setiap akhir triwulan'],
    ];
    expect(plan([...PLAN, ...remarks])).toBe(ONLY);
  });

  it('a lone mean is none, a lone work is one', () => {
    const mean: Line = [_, 'Rata-rata bobot', _, _, _, _, f('=ROUND(AVERAGE(G3:G4);2)', 30)];
    expect(plan([...PLAN, mean])).toBe(ONLY);
    expect(plan([...PLAN, [3, 'Penataan Taman Kota', 'Sekretariat', 50e6]])).toContain('Penataan');
  });

  it('the next program is one', () => {
    const next: readonly Line[] = [
      ['B', 'PROGRAM PERTAMANAN', _, f('=D8', 50e6), f('=E8', 50e6), _, f('=D7/$D$5*100', 16)],
      [1, 'Penataan Taman Kota', 'Sekretariat', 50e6, 50e6, _, f('=D8/$D$5*100', 16)],
    ];
    expect(plan([...PLAN, ...next])).toBe('PROGRAM Pengurangan Penanganan PROGRAM Penataan | 5');
  });

  it('what a row above takes its figures from is one', () => {
    const below: readonly Line[] = [
      ['B', 'Kegiatan Lain', _, f('=D3+D4', 300e6), f('=E3', 40e6)],
      ['C', 'Kegiatan Bersama', _, f('=D3', 120e6), f('=E4', 60e6)],
    ];
    const total = [...PLAN.slice(0, 4), ['JUMLAH', _, _, f('=D2+D7+D8', 720e6)], []] as Line[];
    expect(plan([...total, ...below])).toContain('Kegiatan Kegiatan');
  });
});

describe('years of a balance below a plan of numbered strategies', () => {
  const _ = null;
  const NUMBERS = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '1.2.2', '2', '2.1', '2.1.1'];
  const table = read([
    ['RENCANA AKSI DAERAH PENGELOLAAN SAMPAH'],
    ['No.', 'Strategi – Program – Aksi', 'Satuan', 'Sasaran Keluaran', _, _, 'Dana (juta rupiah)'],
    [_, _, _, '2023', '2024', '2025', _],
    ...NUMBERS.map((number, i) => {
      const step = number.length === 5;
      const goals = step ? ['Unit', 5 + i, 14, 8] : [_, _, _, _];
      return [number, `Penanganan Sampah ke-${i}`, ...goals, step ? 187.5 + i : 400];
    }),
    [_, 'JUMLAH KEBUTUHAN DANA', _, _, _, _, 800],
    [],
    [],
    [_, 'NERACA PENGELOLAAN SAMPAH', 'Satuan', '2023', '2024', '2025', _],
    [_, 'Proyeksi timbulan sampah', 'Ton/tahun', 214620, 218912, 223290, _],
    [_, 'Target pengurangan', '%', 27, 28, 30, _],
  ]);

  it('are no rows of it, and its names stand on three levels', () => {
    expect(table.rows.at(-1)!.row + 1).toBe(13);
    expect(new Set(table.rows.map(({ level }) => level)).size).toBe(3);
    expect(table.columns.map(({ id }) => id)).toContain('targetTahun3');
  });
});
