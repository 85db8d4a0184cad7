// Which number formats show hundredths as percents, and which only write the sign.
import { describe, expect, it } from 'vitest';
import {
  percentScale,
  showsHundredths,
  showsPlainPercents,
} from '../../../src/core/numbers/percentFormat.ts';

describe('a percent sign in a number format', () => {
  it('multiplies by a hundred where it stands by itself', () => {
    expect(['0%', '0.00%', '0,0 %', '[Red]0%'].map(showsHundredths)).toEqual([
      ...[true, true, true, true],
    ]);
    expect(percentScale('0.00%')).toBe(100);
    expect(showsPlainPercents('0%')).toBe(false);
  });

  it('is only written where it is quoted', () => {
    const plain = ['0.00"%"', '0\\%', '#,##0" % dari target"', '0_%'];
    expect(plain.map(showsHundredths)).toEqual([false, false, false, false]);
    expect(plain.map(showsPlainPercents)).toEqual([true, true, true, true]);
    expect(percentScale('0"%"')).toBe(1);
  });

  it('is in no other format', () => {
    expect(['', '#,##0', '"Rp" #,##0'].some(showsPlainPercents)).toBe(false);
  });
});
