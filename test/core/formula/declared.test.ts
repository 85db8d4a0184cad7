// Formulas that a header states in words, such as `19 (=11+13+15+17)`.
import { describe, expect, it } from 'vitest';
import { parseDeclared } from '../../../src/core/formula/declared.ts';

describe('parseDeclared', () => {
  it('reads the words under the Merangin header', () => {
    expect(parseDeclared('19 (=11+13+15+17)')).toMatchObject({
      own: '19',
      shape: { kind: 'sum', columns: ['11', '13', '15', '17'] },
    });
    expect(parseDeclared('21 (=19/9*100)')).toMatchObject({
      own: '21',
      shape: { kind: 'ratio', numerator: ['19'], denominator: ['9'], times100: true },
    });
  });

  it.each([
    ['(6=5/4x100)', '6', ['5'], ['4'], true],
    ['14=13/5*100%', '14', ['13'], ['5'], true],
    ['9 = (8 / 7)', '9', ['8'], ['7'], false],
    ['=(20:10)×100', null, ['20'], ['10'], true],
    ['11 = ((8+9)/5) x 100 %', '11', ['8', '9'], ['5'], true],
  ])('reads %s as a ratio', (words, own, numerator, denominator, times100) => {
    const declared = parseDeclared(words)!;
    expect(declared.own).toBe(own);
    expect(declared.shape).toEqual({ kind: 'ratio', numerator, denominator, times100 });
  });

  it('reads sums with brackets around the numbers, and sub columns', () => {
    expect(parseDeclared('(12) = (8)+(9)+(10)+(11)')).toMatchObject({
      own: '12',
      shape: { kind: 'sum', columns: ['8', '9', '10', '11'] },
    });
    expect(parseDeclared('12a=5a+6.1')?.shape).toEqual({ kind: 'sum', columns: ['5a', '6.1'] });
    expect(parseDeclared('Kolom 12 = kolom 8 + kolom 9')?.own).toBe('12');
  });

  it('keeps the tree of what is neither', () => {
    expect(parseDeclared('7=6-5')).toMatchObject({
      own: '7',
      shape: { kind: 'other' },
      expression: { op: '-', left: { number: '6' }, right: { number: '5' } },
    });
  });

  it.each([
    '19',
    '',
    'TW 1 = 355',
    'Target = 5',
    '6=5',
    '6=5/',
    'K',
    '(=)',
    '19 (=11+13+15+',
    '1/2',
  ])('finds no formula in %j', (words) => expect(parseDeclared(words)).toBeNull());
});
