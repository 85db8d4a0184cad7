// The rule persen-nol: 0 % where nothing was reported.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, KETIK, told } from './plan.ts';

const CODE = 'persen-nol';
const blank = { H8: null, I8: null, J8: null, K8: null, L8: null };

describe('persen-nol: 0 % where nothing was reported', () => {
  it('is told once for the column (Magetan 2.1: 24 rows of programs that have ended)', () => {
    const found = told(
      change(KETIK, {
        ...blank,
        M8: 0,
        H13: null,
        I13: null,
        J13: null,
        K13: null,
        L13: null,
        M13: 0,
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cells)).toEqual([['M8', 'M13']]);
    expect(mine[0]!.message).toContain('0% di 2 baris');
    expect(mine[0]!.message).toContain('“Jumlah Realisasi (Rp)” (L)');
  });

  it('leaves a reported zero, a blank percentage and a formula alone', () => {
    for (const rows of [
      change(KETIK, { ...blank, L8: 0, M8: 0 }),
      change(KETIK, { ...blank, M8: null }),
      change(EVALUASI, { ...blank }),
    ]) {
      expect(told(rows).filter((each) => each.code === CODE)).toEqual([]);
    }
  });
});
