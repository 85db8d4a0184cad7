// The rule volume-harga: an amount that is not volume times price.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { change, type Input, type Rows, told } from './plan.ts';

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

describe('volume-harga: a factor left blank', () => {
  const rows: Rows = [
    ['RENCANA AKSI DINAS PUPR TAHUN 2026'],
    [],
    [
      'No',
      'Aksi',
      'Satuan',
      'Target',
      'TW I',
      'TW II',
      'Biaya Satuan',
      'Anggaran',
      'TW I (Rp)',
      'Fisik (%)',
      'Tertimbang (%)',
    ],
    ...Array.from({ length: 9 }, (_, i): Input[] => {
      const at = i + 4;
      return [
        ...[i + 1, `Pembangunan Sarana ${String.fromCharCode(65 + i)}`, 'Unit', 10 + i, 4, 6 + i],
        ...[2_500_000 + i * 125_000, `=ROUND(D${at}*G${at};0)`, `=E${at}*$G${at}`],
        ...[i === 2 ? null : 20 + i, `=J${at}*D${at}`],
      ];
    }),
  ];
  const mine = (changed: Parameters<typeof change>[1]) =>
    told(change(rows, changed))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('is a price that all products of the row need', () => {
    expect(mine({})).toEqual([]);
    expect(mine({ G7: null })).toEqual(['G7']);
  });

  it('is no volume of one quarter, no zero, and no price that several rows do not have', () => {
    expect(mine({ E7: null })).toEqual([]);
    expect(mine({ G7: 0 })).toEqual([]);
    expect(mine({ G7: null, G8: null, G9: null })).toEqual([]);
  });
});
