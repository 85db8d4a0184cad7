// The rule kode-induk: a code below the wrong parent.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'kode-induk';

describe('kode-induk: a code below the wrong parent', () => {
  it('names both codes', () => {
    const found = told(
      change(EVALUASI, {
        B14: '2.13.05.2.01.09',
        C14: 'Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(mine[0]!.message).toContain('2.13.01.2.06');
  });

  it('accepts codes of two and of four digits below one parent', () => {
    const found = told(change(EVALUASI, { B14: '2.13.01.2.06.0004' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('blames the parent, once, where all its children agree on another code', () => {
    const mine = told(change(EVALUASI, { B7: '2.13.01.2.09' })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['B7']);
    expect(mine[0]!.message).toContain('2.13.01.2.01');
  });
});
