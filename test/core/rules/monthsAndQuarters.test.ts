// Cash per month with a sum after each quarter: which month is wrong, where the quarters are calculated from the months.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const NAMES = [
  'Penyediaan Permakanan',
  'Penyediaan Jasa Komunikasi',
  'Penyediaan Bahan Logistik',
  'Pengelolaan Data Fakir Miskin',
  'Pelaksanaan Taruna Siaga Bencana',
  'Pemeliharaan Taman Makam Pahlawan',
];

const row = (name: string, i: number): Input[] => {
  const at = i + 4;
  const months = MONTHS.map(
    (_, m) => 21_000_000 + ((m * 7 + i * 5) % 12) * 1_145_000 + i * 2_310_500,
  );
  const cells: Input[] = [`1.06.02.2.03.000${i + 1}`, name, months.reduce((a, b) => a + b, 0)];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const from = 3 + quarter * 4;
    cells.push(...months.slice(quarter * 3, quarter * 3 + 3));
    cells.push(`=SUM(${letter(from)}${at}:${letter(from + 2)}${at})`);
  }
  return cells;
};
const letter = (column: number): string => String.fromCharCode(65 + column);
const KAS: Rows = [
  ['ANGGARAN KAS TAHUN 2025'],
  [
    'Kode',
    'Uraian',
    'Pagu (Rp)',
    ...[1, 2, 3, 4].flatMap((q) => [
      `Triwulan ${['I', 'II', 'III', 'IV'][q - 1]}`,
      null,
      null,
      null,
    ]),
  ],
  [
    null,
    null,
    null,
    ...[0, 1, 2, 3].flatMap((q) => [
      ...MONTHS.slice(q * 3, q * 3 + 3),
      `Jumlah TW ${['I', 'II', 'III', 'IV'][q]}`,
    ]),
  ],
  ...NAMES.map(row),
];
const MERGES = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:K2', 'L2:O2', 'P2:S2'];
const found = (cells: Readonly<Record<string, Input>>) =>
  tell(contextOf([gridFrom(change(KAS, cells), 'Kas', [], MERGES)]));
const mine = (cells: Readonly<Record<string, Input>>) =>
  found(cells)
    .filter((each) => each.severity !== 'info')
    .map((each) => [each.code, each.cell]);

describe('months whose quarters are calculated', () => {
  it('are right as they stand', () => {
    expect(mine({})).toEqual([]);
  });

  it('name the month with a zero too many, and the one left blank or with a dash', () => {
    const august = KAS[5]![12] as number;
    expect(mine({ M6: august * 10 })).toEqual([['kas-pagu', 'M6']]);
    expect(mine({ I4: null })).toEqual([['kas-pagu', 'I4']]);
    expect(mine({ I4: '-' })).toEqual([['kas-pagu', 'I4']]);
  });

  it('name the month with a minus, and no other for it', () => {
    const march = KAS[7]![5] as number;
    expect(mine({ F8: -march })).toEqual([['angka-negatif', 'F8']]);
  });
});
