// What a formula in the words of a header means for one row: the formula to expect, and its value.
import { describe, expect, it } from 'vitest';
import { parseDeclared } from '../../../src/core/formula/declared.ts';
import { declaredFormula, declaredValue } from '../../../src/core/formula/declaredFormula.ts';

// Merangin, second table: column 9 stands in I, 11 in K and so on.
const cellOf = (number: string): string | null => {
  const column = Number(number);
  return column >= 1 && column <= 22 ? `${String.fromCharCode(64 + column)}9` : null;
};

describe('declaredFormula', () => {
  it.each([
    ['19 (=11+13+15+17)', '=K9+M9+O9+Q9'],
    ['21 (=19/9*100)', '=S9/I9*100'],
    ['11 = ((8+9)/5) x 100 %', '=(H9+I9)/E9*100'],
    ['7=6-(5+4)', '=F9-(E9+D9)'],
    ['7=6/(5*4)', '=F9/(E9*D9)'],
    ['7=6-5+4', '=F9-E9+D9'],
  ])('%s expects %s', (words, formula) => {
    expect(declaredFormula(parseDeclared(words)!, cellOf)).toBe(formula);
  });

  it('expects nothing when a column is not there', () => {
    expect(declaredFormula(parseDeclared('21 (=19/99*100)')!, cellOf)).toBeNull();
  });
});

describe('declaredValue', () => {
  it('computes, and has no figure for blanks and for a target of zero', () => {
    const percent = parseDeclared('21 (=19/9*100)')!;
    const row = (realisasi: number | null, target: number | null): number | null =>
      declaredValue(percent, (number) => (number === '19' ? realisasi : target));
    expect(row(3, 4)).toBe(75);
    expect(row(0, 4)).toBe(0);
    expect(row(null, 4)).toBeNull();
    expect(row(3, 0)).toBeNull();
  });
});
