// The rule jumlah-kosong: sums of programs and kegiatan that one money column lacks throughout.
import { describe, expect, it } from 'vitest';
import { type Input, KETIK, type Rows, told } from './plan.ts';

const CODE = 'jumlah-kosong';

/** Left the draft, right the analysis, as T-C.31 has them; `left` says which rows keep their money. */
const review = (left: (row: number) => boolean): Rows => [
  ['Tabel 2.4 Review terhadap Rancangan Awal RKPD'],
  [],
  [
    'No',
    'Program / Kegiatan / Sub Kegiatan',
    'Indikator',
    'Target',
    'Pagu Indikatif',
    'Prakiraan Maju: Target',
    'Prakiraan Maju: Pagu Indikatif',
  ],
  [1, 2, 3, 4, 5, 6, 7],
  ...KETIK.slice(5, 23).map((row, i): Input[] => [
    row[0]!,
    row[2]!,
    row[3]!,
    `${row[4]} ${row[5]}`,
    left(i + 6) ? row[6]! : null,
    `${row[4]} ${row[5]}`,
    row[6]!,
  ]),
];
const PARENTS = [6, 7, 12, 16, 17, 20, 21];

describe('jumlah-kosong: sums that one money column lacks throughout', () => {
  it('is told once, with the column that has them (Magetan 2.4)', () => {
    const mine = told(review((row) => !PARENTS.includes(row))).filter((each) => each.code === CODE);
    expect(mine).toHaveLength(1);
    expect(mine[0]!.cell).toBe('E5');
    expect(mine[0]!.message).toContain('jumlah 7 program atau kegiatan kosong');
    expect(mine[0]!.message).toContain('(G)');
  });

  it('is silent when the sums are there, or nothing is', () => {
    for (const left of [() => true, () => false]) {
      expect(told(review(left)).filter((each) => each.code === CODE)).toEqual([]);
    }
  });
});

describe('jumlah-kosong: a total with nothing but its label in the column of numbers', () => {
  it('waits for its figures', () => {
    const found = told([
      ['No', 'Kegiatan Utama', 'Indikator Output', 'Satuan', 'Target', 'Anggaran (Rp)'],
      [1, 'Penyederhanaan struktur organisasi', 'Jumlah perangkat daerah', 'Unit', 28, 46_000_000],
      [2, 'Penerapan sistem akuntabilitas', 'Nilai SAKIP', 'Nilai', 72.5, 120_000_000],
      [3, 'Penguatan pengawasan', 'Jumlah laporan', 'Laporan', 12, 31_000_000],
      ['Jumlah', null, null, null, null, null],
    ]);
    expect(found.filter(({ code }) => code === 'jumlah-kosong').map(({ cell }) => cell)).toEqual([
      'F5',
    ]);
  });

  it('has its figures in columns that nobody understood', () => {
    const rows: Rows = [
      ['No', 'Kegiatan', 'Anggaran (Rp)', 'Wilayah Utara', 'Wilayah Selatan'],
      [1, 'Penyederhanaan struktur organisasi', 46_000_000, 20, 26],
      [2, 'Penerapan sistem akuntabilitas', 120_000_000, 70, 50],
      ['Jumlah', null, null, '=SUM(D2:D3)', '=SUM(E2:E3)'],
    ];
    expect(told(rows).filter(({ code }) => code === CODE)).toEqual([]);
  });
});
