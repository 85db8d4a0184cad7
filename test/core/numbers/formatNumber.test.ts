// Numbers, money and percentages written the Indonesian way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatPercent,
  formatRupiah,
  roundHalfUp,
} from '../../../src/core/numbers/formatNumber.ts';

describe('formatNumber', () => {
  it('writes Indonesian marks and as many decimals as there are', () => {
    expect(formatNumber(1234.56)).toBe('1.234,56');
    expect(formatNumber(0.7078)).toBe('0,7078');
    expect(formatNumber(0.1 + 0.2)).toBe('0,3');
    expect(formatNumber(2656885200.1)).toBe('2.656.885.200,1');
    expect(formatNumber(59060000000)).toBe('59.060.000.000');
    expect(formatNumber(-1500)).toBe('-1.500');
    expect(formatNumber(1e22)).toBe('10.000.000.000.000.000.000.000');
    expect(formatNumber(0.0000001)).toBe('0,0000001');
    expect(formatNumber(Number.NaN)).toBe('-');
  });

  it('rounds halves away from zero', () => {
    expect(formatNumber(1.005, 2)).toBe('1,01');
    expect(formatNumber(-2.345, 2)).toBe('-2,35');
    expect(formatNumber(-0.001, 2)).toBe('0,00');
    expect(roundHalfUp(103.585, 2)).toBe(103.59);
  });

  it('writes money and percent', () => {
    expect(formatRupiah(3435543363)).toBe('Rp 3.435.543.363');
    expect(formatRupiah(-1500.5)).toBe('-Rp 1.500,50');
    expect(formatRupiah(0)).toBe('Rp 0');
    expect(formatPercent(103.585)).toBe('103,59%');
    expect(formatPercent(100, 0)).toBe('100%');
  });

  it('is stable: rounding twice is rounding once', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        (n, d) => {
          const once = roundHalfUp(n, d);
          expect(roundHalfUp(once, d)).toBe(once);
          expect(Math.abs(once - n)).toBeLessThanOrEqual(0.5 * 10 ** -d + Math.abs(n) * 1e-14);
        },
      ),
    );
  });
});
