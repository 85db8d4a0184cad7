// The rule baris-ganda: a row written twice.
import { describe, expect, it } from 'vitest';
import { change, KETIK, told } from './plan.ts';

const CODE = 'baris-ganda';

const withoutCodes = KETIK.map((row) => row.map((input, column) => (column === 1 ? null : input)));

describe('baris-ganda: a row written twice', () => {
  it('names the second one', () => {
    const found = told(
      change(withoutCodes, { C9: KETIK[7]![2] as string, D9: KETIK[7]![3] as string }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['C9']);
    expect(mine[0]!.message).toContain('baris 8');
  });

  it('takes a second indicator of the same row for what it is', () => {
    const found = told(
      change(withoutCodes, { C9: KETIK[7]![2] as string, D9: 'Jumlah rapat penyusunan dokumen' }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
