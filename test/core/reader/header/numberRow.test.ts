// The row that counts the columns, by numbers or by letters.
import { describe, expect, it } from 'vitest';
import { isNumberRow } from '../../../../src/core/reader/header/numberRow.ts';
import { gridOf } from '../../../support/gridOf.ts';

const counts = (...cells: readonly (string | number)[]): boolean =>
  isNumberRow(gridOf([cells]), 0, 0, cells.length - 1);

describe('a row of column numbers', () => {
  it('goes up by one', () => {
    expect(counts(1, 2, 3, 4)).toBe(true);
    expect(counts('(1)', '(2)', '3=1+2', 4)).toBe(true);
    expect(counts('a', 'b', 'c', 'd')).toBe(true);
    expect(counts('A', 'B', 'C', 'D')).toBe(true);
    expect(counts('a', 'b', 'c', 'd', 'i1', 'r1', 'i2', 'r2', 's=r2-i2')).toBe(true);
    expect(counts('a', 'b', 'c', 'd', 'i1', 'r1', 'i1', 'r1', 's')).toBe(false);
    expect(counts('a', 'b', 'g1', 'c1', 'c2', 'c3', 'd = c1 + c2 + c3', 'e')).toBe(false);
    expect(counts('a', 'b', 'c1', 'c2', 'c3', 'd = c1 + c2 + c3', 'e')).toBe(true);
  });

  it('is no row of marks or figures', () => {
    expect(counts('v', 'v', 'v', 'v')).toBe(false);
    expect(counts('x', '', 'x', 'x')).toBe(false);
    expect(counts('x', 'x', 'x', 'x', 'x', 'x')).toBe(false);
    expect(counts(12, 9, 7, 20)).toBe(false);
  });
});
