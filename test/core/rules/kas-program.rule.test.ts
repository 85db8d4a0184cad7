// The rule kas-program: a program's money against the cash of its kegiatan.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, type Rows, tell } from './plan.ts';

const MONTHS =
  'Januari Pebruari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember'.split(
    ' ',
  );

const MERGES = ['F2:Q2', ...'ABCDER'.split('').map((letter) => `${letter}2:${letter}3`)];

const plan = (pagu: number): Rows => [
  ['RENCANA AKSI DAN ANGGARAN KAS TAHUN 2020'],
  [
    'Program',
    'Kegiatan',
    'Indikator Kinerja',
    'Target',
    'Satuan',
    'Anggaran Kas per Bulan (Rp)',
    ...Array<null>(11).fill(null),
    'Pagu Program (Rp)',
  ],
  [...Array<null>(5).fill(null), ...MONTHS, null],
  ['Program Pembinaan Bidang Kewilayahan Desa', ...Array<null>(16).fill(null), pagu],
  [null, 'Monev UPK-SPP', 'Jumlah Kelompok SPP', 56, 'Kelompok', ...cash(3_297_000)],
  [null, 'Pembangunan Inovasi Desa', 'Jumlah Inovasi Desa', 3, 'Inovasi', ...cash(3_297_000)],
];

function cash(december: number): number[] {
  return [...Array<number>(10).fill(3_980_000), 0, december];
}

describe('kas-program: a program and the cash of its kegiatan', () => {
  const mine = (pagu: number) =>
    tell(contextOf([gridFrom(plan(pagu), 'Rencana', [], MERGES)])).filter(
      (each) => each.code === 'kas-program',
    );

  it('is silent when they agree to the rupiah', () => {
    expect(mine(86_194_000)).toEqual([]);
  });

  it('shows the arithmetic once when they do not', () => {
    const found = mine(76_894_000);
    expect(found.map((each) => each.cell)).toEqual(['R4']);
    expect(found[0]!.message).toContain('43.097.000 + 43.097.000 = 86.194.000');
    expect(found[0]!.message).toContain('kurang 9.300.000');
    // Too little money is not explained by a kegiatan that was left out; too much is.
    expect(found[0]!.suggestion).toContain('dua kali');
    expect(mine(95_494_000)[0]!.suggestion).toContain('belum tertulis');
  });
});
