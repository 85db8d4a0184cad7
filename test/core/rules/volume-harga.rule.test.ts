// The rule volume-harga: an amount that is not volume times price.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { change, told } from './plan.ts';

const CODE = 'volume-harga';
const AMOUNTS = {
  F8: 29100000,
  F9: 13800000,
  F11: 2625000,
  F12: 1380000,
  F14: 4620000,
  F15: 2100000,
  F19: 97750000,
  F21: 13225000,
  F22: 5750000,
};

describe('volume-harga: an amount that is not volume times price', () => {
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(RKA, cells)).filter((each) => each.code === CODE);

  it('names the typed amount and what it should be', () => {
    expect(mine(AMOUNTS)).toEqual([]);
    const [found, ...more] = mine({ ...AMOUNTS, F11: 2265000 });
    expect(more).toEqual([]);
    expect(found!.cells).toEqual(['F11', 'C11', 'E11']);
    expect(found!.message).toContain('2.625.000');
  });

  it('names the blank that makes an amount nothing', () => {
    expect(mine({ C14: null }).map((each) => each.cell)).toEqual(['C14']);
    expect(mine({ E12: null }).map((each) => each.cell)).toEqual(['E12']);
  });

  it('is silent where tax is added to every amount', () => {
    const taxed = Object.fromEntries(
      Object.entries(AMOUNTS).map(([cell, amount]) => [cell, amount * 1.11]),
    );
    expect(mine(taxed)).toEqual([]);
  });
});
