// The rule triwulan-turun: a percentage that is reached in steps does not fall.
import { describe, expect, it } from 'vitest';
import { type Rows, told } from './plan.ts';

const plan = (...quarters: readonly number[][]): Rows => [
  ['RENCANA AKSI TAHUN 2025'],
  [
    'No',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Target',
    'Triwulan I',
    'Triwulan II',
    'Triwulan III',
    'Triwulan IV',
  ],
  ...quarters.map((each, i) => [
    String(i + 1),
    `Meningkatnya pelayanan ${i + 1}`,
    `Persentase desa yang terlayani ${i + 1}`,
    '%',
    each[3]!,
    ...each,
  ]),
];
const cells = (...quarters: readonly number[][]) =>
  told(plan(...quarters))
    .filter((each) => each.code === 'triwulan-turun')
    .map((each) => each.cell);

describe('triwulan-turun: percentages through the year', () => {
  it('names the quarter that falls, or that differs', () => {
    expect(cells([15, 30, 20, 65], [25, 50, 75, 100])).toEqual(['H3']);
    expect(cells([85, 85, 58, 85], [25, 50, 75, 100])).toEqual(['H3']);
  });

  it('names a quarter that stands out above the steps', () => {
    const found = told(plan([15, 70, 30, 65], [25, 50, 75, 100]));
    expect(found.map((each) => each.cell)).toEqual(['G3']);
    expect(found[0]!.message).toContain('tertulis 70, lebih tinggi dari triwulan sesudahnya');
  });

  it('accepts steps, the same all year, rates planned quarter by quarter, falling for good, and quarters without work', () => {
    expect(cells([25, 50, 75, 100], [85, 85, 85, 85])).toEqual([]);
    expect(cells([100, 90, 100, 100], [90, 95, 90, 95], [80, 95, 90, 100])).toEqual([]);
    expect(cells([12, 11, 10, 9], [50, 0, 75, 100], [50, 85, 85, 85])).toEqual([]);
  });
});
