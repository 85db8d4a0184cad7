// The rule cabang-kosong: a branch without a single figure.
import { describe, expect, it } from 'vitest';
import { KETIK, told } from './plan.ts';

const CODE = 'cabang-kosong';

describe('cabang-kosong: a branch without a single figure', () => {
  it('is told once, at its top', () => {
    const found = told(
      KETIK.map((row, r) =>
        r >= 15 && r <= 18 ? row.map((input, c) => (c >= 1 && c <= 3 ? input : null)) : row,
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C16']);
    expect(mine[0]!.message).toContain('3 baris di bawahnya');
  });

  it('is not a branch with money', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('may be one row among filled ones (Merangin 2024: Jasa Surat Menyurat)', () => {
    const found = told(
      KETIK.map((row, r) =>
        r === 9 ? row.map((input, c) => ((c >= 1 && c <= 3) || c === 13 ? input : null)) : row,
      ),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C10']);
    expect(mine[0]!.message).toContain('tidak berisi satu angka pun');
  });
});
