// Money of each kegiatan beside its first row: a sum that ends too soon, runs over, or takes another column.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const _ = null;
/** First row of each kegiatan, and how many sub kegiatan it has. */
const GROUPS: readonly (readonly [number, number])[] = [
  [2, 3],
  [5, 2],
  [7, 4],
  [11, 1],
  [12, 3],
];
const names = ['Penataan', 'Pembinaan', 'Pengelolaan', 'Pelayanan', 'Pengawasan'];
const PLAN: Rows = [
  [
    'Kegiatan',
    'Sub Kegiatan',
    'Indikator',
    'Target',
    'Satuan',
    'Cadangan (Rp)',
    'Pagu (Rp)',
    'Pagu per Kegiatan (Rp)',
  ],
  ...GROUPS.flatMap(([from, many], group): Input[][] =>
    Array.from({ length: many }, (_each, i): Input[] => [
      ...[i === 0 ? `${names[group]} Arsip Daerah` : _, `${names[group]} berkas tahap ${i + 1}`],
      ...[`Jumlah berkas ${names[group]!.toLowerCase()} tahap ${i + 1}`, 10 + i, 'Berkas'],
      ...[1_150_000 * (i + 1), 12_340_000 + 3_310_000 * (from + i)],
      i === 0 ? `=SUM(G${from}:G${from + many - 1})` : _,
    ]),
  ),
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(PLAN, cells)).map((each) => [each.code, each.cell, repair(each)]);

describe('sums beside the first row of a group', () => {
  it('are as long as their groups', () => {
    expect(found({})).toEqual([]);
  });

  it('are told where they end too soon or run over', () => {
    expect(found({ H7: '=SUM(G7:G9)' })).toEqual([['rumus-kurang-baris', 'H7', '=SUM(G7:G10)']]);
    expect(found({ H5: '=SUM(G5:G7)' })).toEqual([['rumus-lewat-batas', 'H5', '=SUM(G5:G6)']]);
  });

  it('are told where they take another column', () => {
    expect(found({ H12: '=SUM(F12:F14)' })).toEqual([['rumus-beda', 'H12', '=SUM(G12:G14)']]);
  });
});
