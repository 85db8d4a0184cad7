// The rule rumus-seratus: a factor of 100 missing or doubled.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-seratus';

describe('rumus-seratus: a factor of 100 missing or doubled', () => {
  it('compares with the other rows', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G9' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tidak dikalikan 100, padahal');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('doubled', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G9*100*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('10.000');
  });
});

describe('rumus-seratus: a weighted rate', () => {
  const plan = (program: string): Rows => [
    ['REALISASI FISIK DAN KEUANGAN BULAN JUNI 2025'],
    ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Fisik (%)'],
    ['A', 'PROGRAM PENGEMBANGAN KEPRAMUKAAN', '=C4', program],
    [1, 'Pembinaan Organisasi Kepramukaan', 145_000_000, 39.47],
    ['B', 'PROGRAM DAYA SAING KEOLAHRAGAAN', '=C6+C7', '=(C6*D6+C7*D7)/C5'],
    [1, 'Pembinaan Olahraga Pendidikan', 310_000_000, 48.2],
    [2, 'Penyelenggaraan Kejuaraan', 275_000_000, 51.75],
  ];
  const mine = (rows: Rows) => told(rows).filter(({ code }) => code === CODE);

  it('multiplied by 100 is a hundred times too large', () => {
    const found = mine(plan('=(C4*D4)/C3*100'));
    expect(found.map(({ cell }) => cell)).toEqual(['D3']);
    expect(found[0]!.message).toContain('hasilnya 3.947');
    expect(repair(found[0])).toBe('=(C4*D4)/C3');
  });

  it('is right without', () => {
    expect(mine(plan('=(C4*D4)/C3'))).toEqual([]);
  });

  it('is no fault of a formula that gives a rate in all other rows', () => {
    // The pagu lost its zeros: 5.000 per cent have been spent of it.
    const found = mine(change(EVALUASI, { G9: 86_400 }));
    expect(found).toEqual([]);
  });
});
