// Quarters with a percentage and an amount that are both called money: `TW I › Kinerja | Keuangan | Rp.`.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, readAll } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];
const WORKS = ['Penyusunan Dokumen Perencanaan', 'Evaluasi Kinerja', 'Penyediaan Bahan Logistik'];

function table(first: string, rate: (i: number) => CellInput, second = 'Rp.'): readonly Row[] {
  return [
    ['MONITORING DAN EVALUASI RENCANA AKSI TAHUN 2025'],
    ['Sub Kegiatan', 'Indikator', 'Pagu', 'Realisasi per Triwulan', _, _, _, _, _],
    [_, _, _, 'TW I', _, _, 'TW II', _, _],
    [_, _, _, 'Kinerja', first, second, 'Kinerja', first, second],
    ...WORKS.map((name, i): Row => {
      const pagu = 24_600_000 + i * 7_150_000;
      const spent = 5_462_000 + i * 1_120_500;
      return [name, `Jumlah dokumen ${i + 1}`, pagu, 2 + i, rate(i), spent, _, _, _];
    }),
  ];
}

const MERGES = ['A2:A4', 'B2:B4', 'C2:C4', 'D2:I2', 'D3:F3', 'G3:I3'];
const meaning = (rows: readonly Row[]): readonly string[] =>
  ids(readAll(rows, { merges: MERGES })[0]!).split(' ');

describe('a quarter whose percentage is called money as well', () => {
  it('is spent in the column of rupiah, also in quarters that are still blank', () => {
    const all = meaning(table('Keuangan', (i) => ({ v: 0.22 + i / 100, n: '0%' }) as CellInput));
    expect(all).toEqual(expect.arrayContaining(['persenRp1', 'realisasiRp1', 'realisasiRp2']));
    expect(all.indexOf('persenRp1')).toBeLessThan(all.indexOf('realisasiRp1'));
    expect(all.indexOf('persenRp2')).toBeLessThan(all.indexOf('realisasiRp2'));
  });

  it('is told by typed percentages without their sign', () => {
    const all = meaning(table('Keuangan', (i) => 22.2 + i));
    expect(all.indexOf('persenRp1')).toBeLessThan(all.indexOf('realisasiRp1'));
  });

  it('leaves two columns of rupiah what they are', () => {
    const all = meaning(table('Keuangan', (i) => 5_000_000 + i * 100_000));
    expect(all).not.toContain('persenRp1');
  });
});
