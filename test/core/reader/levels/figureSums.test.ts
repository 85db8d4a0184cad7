// Groups told by typed money alone, where nobody calculates anything.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from '../../rules/plan.ts';
import { read } from '../readOne.ts';

const _ = null;
const levels = (rows: Rows): string =>
  read(rows)
    .rows.map(({ level, parent }) => `${level[0]}${parent ?? ''}`)
    .join(' ');

/** What a village pays for, by kelurahan and menu. */
const TYPED: Rows = [
  ['No', 'Uraian', 'Volume', 'Satuan', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ['I', 'KELURAHAN BAROS', _, _, 205_000_000, 119_000_000],
  ['A', 'Pembangunan Sarana dan Prasarana', _, _, 160_000_000, 94_000_000],
  ['1', 'Perbaikan drainase RW 04', 120, 'meter', 95_000_000, 94_000_000],
  ['2', 'Rabat beton gang RW 11', 80, 'meter', 65_000_000, _],
  ['B', 'Pemberdayaan Masyarakat', _, _, 45_000_000, 25_000_000],
  ['1', 'Pelatihan kader Posyandu', 30, 'orang', 45_000_000, 25_000_000],
  ['II', 'KELURAHAN CIGUGUR', _, _, 190_000_000, 92_000_000],
  ['A', 'Pembangunan Sarana dan Prasarana', _, _, 150_000_000, 70_000_000],
  ['1', 'Saluran air RW 02', 90, 'meter', 80_000_000, 40_000_000],
  ['2', 'Penerangan jalan RW 09', 14, 'titik', 70_000_000, 30_000_000],
  ['B', 'Pemberdayaan Masyarakat', _, _, 40_000_000, 22_000_000],
  ['1', 'Pelatihan tata boga', 25, 'orang', 18_000_000, 10_000_000],
  ['2', 'Pembinaan Karang Taruna', 1, 'paket', 22_000_000, 12_000_000],
  [_, 'JUMLAH', _, _, 395_000_000, 211_000_000],
];

describe('groups by their figures', () => {
  it('are those of the rows that come to them, also of a single one and where little is spent', () => {
    expect(levels(TYPED)).toBe('p k0 s1 s1 k0 s4 p k6 s7 s7 k6 s10 s10');
    expect(told(TYPED).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('stay where one figure is wrong, which is told', () => {
    const wrong = change(TYPED, { E10: 8_000_000 });
    expect(levels(wrong)).toBe(levels(TYPED));
    expect(told(wrong).some(({ cells }) => cells.includes('E10'))).toBe(true);
    expect(told(change(TYPED, { E15: 359_000_000 })).map(({ cell }) => cell)).toContain('E15');
  });

  it('are none in a list of works that cost alike', () => {
    const names = ['Bandar', 'Cinta', 'Damai', 'Elok', 'Fajar', 'Gading', 'Harapan', 'Indah'];
    const list: Rows = [
      ['No', 'Uraian', 'Volume', 'Satuan', 'Pagu (Rp)'],
      ...names.map((name, i) => [
        ...[i + 1, `Rehabilitasi balai desa ${name}`, 1, 'unit'],
        ...[i % 3 === 2 ? 45_000_000 : 50_000_000],
      ]),
    ];
    expect(new Set(levels(list).split(' ')).size).toBe(1);
  });
});
