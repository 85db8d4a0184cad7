// One formula between copies of one another, along a row or down a column, on any sheet.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told, unread } from './plan.ts';

const LETTERS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const rows: Rows = [
  ['No', 'Uraian', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu'],
  [1, 'Rencana bulan ini', 4, 6, 9, 7, 8, 5, 11, 3],
  [2, 'Realisasi bulan ini', 3, 5, 9, 6, 8, 4, 10, 3],
  [3, 'Rencana kumulatif', ...LETTERS.map((at) => `=SUM($C2:${at}2)`)],
  [4, 'Realisasi kumulatif', ...LETTERS.map((at) => `=SUM($C3:${at}3)`)],
  [5, 'Deviasi', ...LETTERS.map((at) => `=${at}5-${at}4`)],
  [6, 'Persentase (%)', ...LETTERS.map((at) => `=${at}5/${at}4*100`)],
];

describe('one formula between copies of one another', () => {
  it('is right as it stands', () => {
    expect(unread(rows)).toEqual([]);
  });
  it('is told where it names another row, starts elsewhere, or loses its hundred', () => {
    expect(unread(change(rows, { F6: '=F3-F4' }))).toContain('rumus-beda F6');
    expect(unread(change(rows, { G5: '=SUM($D3:G3)' }))).toContain('rumus-beda G5');
    expect(unread(change(rows, { E7: '=E5/E4' }))[0]).toMatch(/E7$/);
  });
  it('is told at the end of a row too, if many others are alike', () => {
    expect(unread(change(rows, { J6: '=J3-J4' }))).toContain('rumus-beda J6');
    const few = rows.map((line) => line.slice(0, 6));
    expect(unread(change(few, { F6: '=F3-F4' }))).toEqual([]);
  });
  it('is left alone where it comes to the same, or another row of its column is calculated so', () => {
    expect(unread(change(rows, { F6: '=F5-F4+0' }))).toEqual([]);
  });
});

describe('a row that says what its shares are of', () => {
  const plan: Rows = [
    [
      'Kode',
      'Program / Kegiatan',
      'Indikator',
      'Target',
      'Pagu Induk',
      'Pagu Perubahan',
      'Realisasi',
    ],
    ...[1, 2, 3, 4].map((at): Rows[number] => [
      `1.0${at}`,
      `Kegiatan ${at}`,
      `Jumlah laporan ${at}`,
      at,
      at * 12_500_000,
      at * 13_000_000,
      at * 9_750_000,
    ]),
    [null, 'JUMLAH', null, null, '=SUM(E2:E5)', '=SUM(F2:F5)', '=SUM(G2:G5)'],
    [null, 'Bagian terhadap Pagu Perubahan (%)', null, null, '=E6/F6*100', null, '=G6/F6*100'],
  ];
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(plan, cells)).filter(({ code }) => code === 'rumus-penyebut');
  it('names the share that is divided by another column', () => {
    expect(mine({})).toEqual([]);
    const [found] = mine({ G7: '=G6/E6*100' });
    expect(found!.cell).toBe('G7');
    expect(found!.message).toContain('padahal menurut nama barisnya dibagi F6');
    expect(found!.suggestion).toContain('=G6/F6*100');
  });
  it('says nothing where no share is divided by it', () => {
    expect(mine({ E7: '=E6/D6*100', G7: '=G6/E6*100' })).toEqual([]);
  });
});
