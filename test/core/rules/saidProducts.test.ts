// Costs that their own words work out, beside the amount: the row in which the two do not agree.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...[1, 2].map((i): Input[] => [`1.03.02.2.01.000${i}`, `Penyusunan Rencana ${i}`, i * 45e6]),
];
const COSTS: readonly Input[][] = [
  ['Kertas HVS F4 70 gram\n24 rim x Rp 58.000', 1392000],
  ['Cetak leaflet\n3.000 lembar x Rp 1.850', 5550000],
  ['PMT pemulihan balita, 125 balita x 28 hari x Rp11.500,-', 40250000],
  ['Transport kader 2,5 jam x 4 org x @ 30.000', 300000],
];

function found(...more: readonly Input[][]) {
  const rows: Rows = [
    ['No', 'Uraian', 'Nominal'],
    ...[...COSTS, ...more].map((each, i): Input[] => [i + 1, ...each]),
  ];
  return tell(bookFrom({ Renaksi: PLAN, ROK: rows }));
}

describe('costs with a product in their words', () => {
  it('have one that comes to another amount', () => {
    expect(found()).toEqual([]);
    const [finding, another] = found(['Cetak spanduk\n21 buah x Rp 162.500', 34125000]);
    expect([finding?.code, finding?.cell, another]).toEqual(['angka-janggal', 'C6', undefined]);
    expect(finding?.message).toContain('tertulis 34.125.000');
    expect(finding?.message).toContain('“21 buah x Rp 162.500”, yaitu 3.412.500');
  });
  it('may add further ones, measure a thing, or differ in several rows', () => {
    expect(found(['Sewa 2 hari x Rp 100.000 + 3 hari x Rp 50.000', 350000])).toEqual([]);
    expect(found(['Kabel 3x2,5 mm', 25])).toEqual([]);
    expect(found(['Papan nama 2 x 3 m', 750000], ['Meja 4 org x 2', 80000])).toEqual([]);
  });
});
