// Money told cumulatively quarter by quarter: the last quarter is the year's, and none falls below the one before.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const SUBS: readonly (readonly [string, number])[] = [
  ['Patroli Wilayah dan Pengawalan', 684_300_000],
  ['Penindakan atas Gangguan Ketenteraman', 214_750_500],
  ['Pemberdayaan Satuan Perlindungan Masyarakat', 392_600_000],
  ['Pengadaan Sarana dan Prasarana Trantibum', 276_480_250],
  ['Sosialisasi Penegakan Peraturan Daerah', 118_900_000],
  ['Pengawasan atas Kepatuhan Perda', 142_350_250],
  ['Penanganan atas Pelanggaran Perda', 97_800_000],
];
const quarters = (pagu: number): number[] => [
  ...[0.16, 0.46, 0.74].map((share) => Math.round((pagu * share) / 1000) * 1000),
  pagu,
];
const PLAN: Rows = [
  ['No', 'Sub Kegiatan', 'Indikator', 'Pagu (Rp)', 'Anggaran Kas (Rp)', null, null, null],
  [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...SUBS.map(([name, pagu], i) => [i + 1, name, 'Jumlah kegiatan', pagu, ...quarters(pagu)]),
];
const SPENT: Rows = [
  ['No', 'Sub Kegiatan', 'Indikator', 'Pagu (Rp)', 'Realisasi Anggaran (Rp)', null, null, null],
  ...PLAN.slice(1).map((row, i) =>
    row.map((cell, column) =>
      i > 0 && column > 3 ? Math.round(Number(cell) * (0.9 + i * 0.01)) : cell!,
    ),
  ),
];
const places = (rows: Rows, cells: Readonly<Record<string, number>>): string[] =>
  told(change(rows, cells)).map(({ code, cell }) => `${code} ${cell}`);

describe('planned up to each quarter', () => {
  it('is right where the last quarter is the budget', () => {
    expect(places(PLAN, {})).toEqual([]);
  });

  it('tells a budget with a zero too many', () => {
    expect(places(PLAN, { D5: 3_926_000_000 })).toEqual(['kas-pagu D5']);
  });

  it('tells a quarter that falls below the one before', () => {
    expect(places(PLAN, { G4: 15_892 })).toContain('triwulan-turun G4');
  });
});

describe('spent up to each quarter', () => {
  it('is no more than the budget because its four quarters are', () => {
    expect(places(SPENT, {})).toEqual([]);
  });

  it('tells a quarter a thousand times too small', () => {
    expect(places(SPENT, { G4: 146_202 })).toContain('triwulan-turun G4');
  });
});
