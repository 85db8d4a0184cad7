// Codes that fall out of the rising codes around them: numbers, Roman ones, and those of a list of prices.
import { describe, expect, it } from 'vitest';
import { strayCodes } from '../../../src/core/rules/support/words/strayCodes.ts';
import { gridFrom } from './plan.ts';

const strays = (codes: readonly string[]): string[] =>
  strayCodes(gridFrom(codes.map((code) => [code, 'Uraian']))).map(
    ({ row, meant }) => `${codes[row]} → ${meant}`,
  );
const ROMAN =
  'I.1 I.1.1 I.1.1.1 I.1.1.2 I.2 I.2.1 I.2.1.1 I.3 I.3.1 I.3.1.1 I.3.1.2 II.1 II.1.1 II.1.1.1'.split(
    ' ',
  );
const PRICES =
  '1.2 3.1.(1a) 3.1.(3) 3.2.(1) 4.2.(2a) 4.2.(2b) 5.1.(1) 6.1.(1) 6.1.(2a) 6.3.(5a) 6.3.(8) 7.1.(7a) 7.1.(10)'.split(
    ' ',
  );
const ACCOUNTS = Array.from({ length: 12 }, (_, i) => `5.1.02.01.01.00${i + 11}`);

describe('codes out of their order', () => {
  it('are none where codes rise', () => {
    for (const codes of [ROMAN, PRICES, ACCOUNTS]) expect(strays(codes)).toEqual([]);
  });
  it('are told with what belongs there', () => {
    const roman = ROMAN.map((code) => (code === 'I.3.1.1' ? 'I.4.2.1' : code));
    expect(strays(roman)).toEqual(['I.4.2.1 → I.3.1.1']);
    const prices = PRICES.map((code) => (code === '6.3.(8)' ? '7.3.(8)' : code));
    expect(strays(prices)).toEqual(['7.3.(8) → 6.3.(8)']);
  });
  it('leaves one account of another kind alone', () => {
    const accounts = ACCOUNTS.map((code, i) => (i === 5 ? '5.2.05.01.01.0001' : code));
    expect(strays(accounts)).toEqual([]);
  });
});
