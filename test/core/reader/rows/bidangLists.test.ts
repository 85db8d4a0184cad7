// Lists by bidang, questions below a table, and columns that say how a work is done.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { readAll } from '../readOne.ts';

const _ = null;
const OFFICES: CellInput[][] = [
  ['No', 'Perangkat Daerah', 'Kode Bidang', 'Pagu 2026 (Rp)', 'Pagu 2027 (Rp)'],
  [1, 'Dinas Kesehatan', '1.02', 148_720_000, 154_390_000],
  [2, 'Rumah Sakit Umum Daerah', '1.02', 86_415_000, 91_200_000],
  [3, 'Dinas Pekerjaan Umum', '1.03', 173_840_000, 181_265_000],
  [4, 'Satuan Polisi Pamong Praja', '1.05', 21_360_000, 22_145_000],
  [5, 'Dinas Perikanan', '3.25', 14_520_000, 15_110_000],
];

describe('a list by bidang', () => {
  it('has its offices as rows', () => {
    const [table] = readAll(OFFICES);
    expect(table!.rows.map(({ name }) => name)).toEqual(OFFICES.slice(1).map(([, name]) => name));
  });

  it('is none where programs stand below them', () => {
    const [table] = readAll([
      OFFICES[0]!,
      ...[1, 2, 3, 4].flatMap((i): CellInput[][] => [
        [_, `URUSAN BIDANG KE-${i}`, `1.0${i}`, i * 90_000_000, i * 95_000_000],
        [i, `PROGRAM PENGELOLAAN KE-${i}`, `1.0${i}.02`, i * 90_000_000, i * 95_000_000],
      ]),
    ]);
    expect(table!.rows.map(({ kode }) => kode)).toEqual([
      '1.01.02',
      '1.02.02',
      '1.03.02',
      '1.04.02',
    ]);
  });

  it('asks nothing below its last row', () => {
    const [table] = readAll([
      ...OFFICES,
      [_, 'JUMLAH', _, 444_855_000, 464_110_000],
      ['Apakah CCTV sudah terpasang?', _, 'Ya'],
    ]);
    expect(table!.rows).toHaveLength(5);
  });
});

describe('a column of how a work is done', () => {
  it('is no level', () => {
    const [table] = readAll([
      ['No', 'Nama Paket', 'Mekanisme Kegiatan', 'Volume', 'Anggaran (Rp)'],
      ...[1, 2, 3, 4, 5, 6].map((i): CellInput[] => [
        i,
        `Perluasan SPAM Desa Nomor ${i}`,
        i % 2 === 0 ? 'Swakelola' : 'Kontraktual',
        `${i * 12} SR`,
        i * 310_000_000,
      ]),
    ]);
    expect(table!.rows).toHaveLength(6);
    expect(table!.columns.map(({ id }) => id)).not.toContain('kegiatan');
  });
});
