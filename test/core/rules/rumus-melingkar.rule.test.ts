// The rule rumus-melingkar: a formula that names itself.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-melingkar';

describe('rumus-melingkar: a formula that names itself', () => {
  it('is told instead of the error it causes', () => {
    const found = told(change(EVALUASI, { G7: '=SUM(G8:G11)+G7' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G7']);
    expect(mine[0]!.message).toContain('itu sendiri');
    expect(repair(mine[0])).toBe('=SUM(G8:G11)');
  });

  it('is told where nothing else is in the formula', () => {
    for (const formula of ['=G12', '=SUM(G12)', '=SUM(G12:G12)']) {
      const found = told(change(EVALUASI, { G12: formula }));
      expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'G12']]);
    }
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-melingkar: a circle of several cells', () => {
  it('is told once, at the formula that closes it', () => {
    const found = told(change(EVALUASI, { G9: '=G6*0.1' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-melingkar', 'G9']]);
    expect(found[0]!.message).toContain('G9 → G7 → G6 → G9');
  });
});

describe('rumus-melingkar: sums under conditions over their own column', () => {
  const sum = (row: number, from = 2): string => `=SUMIF($F$${from}:$F$9,$A${row},D$${from}:D$9)`;
  const RENCANA: Rows = [
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'PAD (Rp)', 'DAU (Rp)', 'Induk'],
    ['1', 'Program Penyediaan Prasarana Pertanian', 'Prasarana baik', sum(2), 0, ''],
    ['1.1', 'Pembangunan Prasarana Pertanian', 'Unit', '=SUM(D4:D5)', 0, '1'],
    ['1.1.1', 'Pembangunan Jalan Usaha Tani', 'Panjang jalan', 120_500_000, 0, '1.1'],
    ['1.1.2', 'Pembangunan DAM Parit', 'Jumlah DAM parit', 64_750_000, 0, '1.1'],
    ['2', 'Program Penyuluhan Pertanian', 'Penyuluhan', sum(6), 0, ''],
    ['2.1', 'Pelaksanaan Penyuluhan Pertanian', 'Kelompok', '=SUM(D8:D9)', 0, '2'],
    ['2.1.1', 'Peningkatan Kapasitas Penyuluh', 'Penyuluh', 35_250_000, 0, '2.1'],
    ['2.1.2', 'Pembentukan Kelompok Tani', 'Kelompok tani', 18_400_000, 0, '2.1'],
  ];
  const circles = (cells: Readonly<Record<string, string>>): string[] =>
    told(change(RENCANA, cells)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('are none while no row meets its own condition', () => {
    expect(circles({})).toEqual([]);
  });

  it('are circles where a row meets it, or one that it depends on', () => {
    expect(circles({ F2: '1' })).toEqual(['D2']);
    expect(circles({ D4: '=D2*0.6' })).not.toEqual([]);
  });
});
