// Prices: what one thing costs is no odd figure by itself, but its product may be.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const PRICES = [
  2_150_000, 1_875_000, 48_500_000, 62_500_000, 22_950_000, 1_650_000, 36_750_000, 41_200_000,
  18_500, 18_400_000, 87_500_000, 2_400_000,
];
const VOLUMES = [48, 32, 1, 1, 12, 20, 1, 6, 2_500, 12, 2, 26];
const ROWS: Rows = [
  [
    'No',
    'Aktivitas',
    'Volume',
    'Satuan',
    'Harga Satuan (Rp)',
    'Jumlah (Rp)',
    'Target TW.I-IV (Rp)',
  ],
  ...PRICES.map((price, i): Input[] => [
    ...[i + 1, `Pekerjaan lapangan ke-${i + 1}`, VOLUMES[i]!, 'paket', price],
    ...[
      `=C${i + 2}*E${i + 2}`,
      `=H${i + 2}+I${i + 2}`,
      VOLUMES[i]! * price * 0.25,
      VOLUMES[i]! * price * 0.75,
    ],
  ]),
];
const places = (cells: Readonly<Record<string, Input>>): string[] =>
  told(change(ROWS, cells)).flatMap(({ code, cell }) => (code === 'angka-janggal' ? [cell] : []));

describe('a price', () => {
  it('may be a thousandth of the others, where there are many of the thing', () => {
    expect(places({})).toEqual([]);
  });

  it('is told where its product is a thousandth of the same money beside it', () => {
    expect(places({ E13: 2_400 })).toEqual(['E13']);
  });

  it('says nothing where several rows differ from what is beside them', () => {
    expect(places({ E13: 2_400, E2: 1_150_000, E3: 2_875_000 })).toEqual([]);
  });
});
