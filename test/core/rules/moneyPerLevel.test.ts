// A cascade: each level has a money column of its own, added up from the one of the level below.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, repair, tell } from './plan.ts';

const line = (
  program: [string, string] | null,
  kegiatan: [string, string] | null,
  sub: string,
  pagu: number,
): Input[] => [
  program?.[0] ?? null,
  program?.[1] ?? null,
  kegiatan?.[0] ?? null,
  kegiatan?.[1] ?? null,
  sub,
  `Jumlah laporan ${sub.toLowerCase()}`,
  4,
  'Laporan',
  pagu,
];
const ROWS: Rows = [
  ['Program', 'Anggaran Program (Rp)', 'Kegiatan', 'Anggaran Kegiatan (Rp)', 'Sub Kegiatan'].concat(
    ['Indikator Sub Kegiatan', 'Target', 'Satuan', 'Anggaran Sub Kegiatan (Rp)'],
  ),
  line(['PROGRAM A', '=SUM(D2:D5)'], ['Kegiatan Satu', '=SUM(I2:I3)'], 'Penetapan', 10_000_000),
  line(null, null, 'Pengadaan', 20_000_000),
  line(null, ['Kegiatan Dua', '=SUM(I4:I5)'], 'Pemeliharaan', 15_000_000),
  line(null, null, 'Monitoring', 5_000_000),
  line(['PROGRAM B', '=SUM(D6:D7)'], ['Kegiatan Tiga', '=SUM(I6:I7)'], 'Promosi', 8_000_000),
  line(null, null, 'Festival', 9_000_000),
  line(['PROGRAM C', '=SUM(D8:D9)'], ['Kegiatan Empat', '=SUM(I8:I9)'], 'Pelatihan', 7_000_000),
  line(null, null, 'Sertifikasi', 6_000_000),
  ['TOTAL', '=SUM(B2:B9)', null, '=SUM(D2:D9)', null, null, null, null, '=SUM(I2:I9)'],
];
const MERGES = ['A2:A5', 'B2:B5', 'C2:C3', 'D2:D3', 'C4:C5', 'D4:D5', 'A6:A7', 'B6:B7'].concat([
  'C6:C7',
  'D6:D7',
  'A8:A9',
  'B8:B9',
  'C8:C9',
  'D8:D9',
]);
const found = (cells: Readonly<Record<string, Input>>) =>
  tell(contextOf([gridFrom(change(ROWS, cells), 'Cascading', [], MERGES)])).map((each) => [
    `${each.code} ${each.cell}`,
    repair(each),
  ]);

describe('money columns per level', () => {
  it('are right as they stand', () => expect(found({})).toEqual([]));

  it('a program that takes one kegiatan only, on its own sheet row', () => {
    expect(found({ B2: '=D2' }).map(([told]) => told)).toEqual(['rumus-kurang-baris B2']);
  });

  it('a typed program is offered the sum of its kegiatan, a typed total that of its column', () => {
    expect(found({ B6: 25_000_000 })).toEqual([['rumus-ditimpa B6', '=D6']]);
    expect(found({ D10: 90_000_000 }).map(([told]) => told)).toEqual(['rumus-ditimpa D10']);
  });

  it('a total that leaves out the last program', () => {
    expect(found({ B10: '=SUM(B2:B7)' }).map(([told]) => told)).toEqual(['rumus-kurang-baris B10']);
  });
});
