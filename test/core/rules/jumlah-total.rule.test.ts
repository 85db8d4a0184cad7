// The rule jumlah-total: a total row.
import { describe, expect, it } from 'vitest';
import { change, KETIK, told } from './plan.ts';

const CODE = 'jumlah-total';

describe('jumlah-total: a total row', () => {
  it('names the program that was left out', () => {
    const found = told(change(KETIK, { G24: 345_776_300 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G24']);
    expect(mine[0]!.message).toContain('PROGRAM PENINGKATAN KERJASAMA DESA');
    expect(mine[0]!.message).toContain('belum ikut dijumlahkan');
  });

  it('accepts a total of the programs', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
