// The rule sumber-dana-kosong: the one row without a source of money or a place.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'sumber-dana-kosong';

const plan = (
  sources: Readonly<Record<number, Input>>,
  places: Readonly<Record<number, Input>>,
): Rows => [
  ['RENCANA KERJA DINAS PERHUBUNGAN TAHUN 2026'],
  ['Kode', 'Kegiatan/Sub Kegiatan', 'Pagu Indikatif (Rp)', 'Sumber Dana', 'Lokasi'],
  ['2.15.02.2.02', 'Penyediaan Perlengkapan Jalan', '=SUM(C4:C15)', null, null],
  ...Array.from({ length: 12 }, (_, i): Input[] => [
    `2.15.02.2.02.${String(i + 1).padStart(4, '0')}`,
    `Pemeliharaan Perlengkapan Jalan Ruas ${String.fromCharCode(65 + i)}`,
    218_470_000 + i * 7_125_500,
    i in sources ? sources[i]! : i % 3 === 0 ? 'DAU' : 'PAD',
    i in places ? places[i]! : 'Kec. Pelaihari',
  ]),
];
const cells = (...input: Parameters<typeof plan>) =>
  told(plan(...input))
    .filter((each) => each.code === CODE)
    .map((each) => each.cell);

describe('sumber-dana-kosong: what every other row names', () => {
  it('is told at the blank cell', () => {
    expect(cells({}, {})).toEqual([]);
    expect(cells({ 4: null }, {})).toEqual(['D8']);
    expect(cells({}, { 7: null })).toEqual(['E11']);
  });

  it('is nothing where blanks are usual, or a dash says that there is none', () => {
    expect(cells({ 4: null, 5: null }, {})).toEqual([]);
    expect(cells({ 4: '-' }, {})).toEqual([]);
  });
});
