// The rule kode-pemilik: a provincial code in a kabupaten plan.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-pemilik';

describe('kode-pemilik: a provincial code in a kabupaten plan', () => {
  it('names the digit to change', () => {
    const found = told(change(EVALUASI, { B14: '2.13.01.1.06.04' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('provinsi');
  });

  it('accepts a plan that is provincial throughout', () => {
    const found = told(
      EVALUASI.map((row) =>
        row.map((input, c) =>
          c === 1 && typeof input === 'string'
            ? input.replace(/^(\d\.\d\d\.\d\d)\.2\./, '$1.1.')
            : input,
        ),
      ),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});
