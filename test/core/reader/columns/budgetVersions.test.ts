// Of several versions of a budget side by side the last that is told for all rows is the plan.
import { describe, expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const NAMES = [
  'Penyediaan Bahan Logistik Kantor',
  'Penyediaan Barang Cetakan',
  'Penyelenggaraan Rapat Koordinasi',
  'Penyediaan Jasa Kebersihan',
];

/** `versions`: the titles below `Pagu Anggaran`, each with what it tells of the four rows. */
function budget(versions: Readonly<Record<string, readonly (number | null)[]>>): string {
  const titles = Object.keys(versions);
  const table = read(
    [
      ['No', 'Sub Kegiatan', 'Pagu Anggaran', ...titles.slice(1).map(() => _), 'Target', _],
      [_, _, ...titles, 'TW I', 'TW II'],
      ...NAMES.map((name, i) => [
        i + 1,
        name,
        ...titles.map((each) => versions[each]![i]!),
        50,
        100,
      ]),
    ],
    {
      merges: ['A1:A2', 'B1:B2', titles.length > 2 ? 'C1:E1' : 'C1:D1'],
    },
  );
  const at = table.columns.find(({ id }) => id === 'pagu')?.column ?? -1;
  expect(
    ids(table)
      .split(' ')
      .filter((id) => id === 'pagu'),
  ).toHaveLength(1);
  return titles[at - 2] ?? '';
}

const whole = [58_900_000, 36_200_000, 248_500_000, 319_200_000];
const none = [_, _, _, _];

describe('versions of a budget', () => {
  it('a shift stands in place of what was first planned, where a change is still to come', () => {
    expect(budget({ 'Pokok (Rp)': whole, 'Parsial (Rp)': whole, 'Perubahan (Rp)': none })).toBe(
      'Parsial (Rp)',
    );
    expect(budget({ Murni: whole, Pergeseran: whole })).toBe('Pergeseran');
  });

  it('a change stands in place of both', () => {
    expect(budget({ Pokok: whole, Parsial: whole, Perubahan: whole })).toBe('Perubahan');
  });

  it('a shift that is told of some rows only leaves the plan as it is', () => {
    expect(budget({ Murni: whole, Pergeseran: [_, 40_000_000, _, _] })).toBe('Murni');
  });
});
