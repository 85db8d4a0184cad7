// The rule bobot-seratus: weights of the steps below each sub kegiatan.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Rows, tell } from './plan.ts';

const CODE = 'bobot-seratus';
const _ = null;
const STEPS = ['Persiapan dan pemilihan penyedia', 'Pelaksanaan pekerjaan', 'Serah terima'];
const WORKS = [
  'Rekonstruksi Jalan',
  'Rehabilitasi Jalan',
  'Pemeliharaan Rutin Jalan',
  'Penggantian Jembatan',
  'Pemeliharaan Rutin Jembatan',
];
const WEIGHTS = [
  [15, 75, 10],
  [10, 80, 10],
  [15, 75, 10],
  [20, 65, 15],
  [10, 80, 10],
];

const plan: Rows = [
  ['RENCANA AKSI BIDANG BINA MARGA TAHUN 2025'],
  [
    'NO',
    'PROGRAM / KEGIATAN / SUB KEGIATAN / TAHAPAN',
    'KELUARAN',
    'VOL',
    'SATUAN',
    'BOBOT',
    'PAGU',
  ],
  ['A.', 'PROGRAM PENYELENGGARAAN JALAN', 'Jalan mantap', 76, '%', _, '=G4'],
  ['1', 'Penyelenggaraan Jalan Kabupaten', 'Panjang jalan', 61, 'Km', _, '=G5+G9+G13+G17+G21'],
  ...WORKS.flatMap((name, i): Rows[number][] => [
    [`1.${i + 1}`, name, 'Panjang yang ditangani', 12 + i, 'Km', weightsBelow(5 + 4 * i), 9e8 + i],
    ...STEPS.map((step, at): Rows[number] => [`${'abc'[at]}.`, step, _, _, _, WEIGHTS[i]![at]!, _]),
  ]),
];

function weightsBelow(row: number): string {
  return `=SUM(F${row + 1}:F${row + 3})`;
}

const own = (rows: Rows) =>
  tell(contextOf([gridFrom(rows, 'Renaksi')])).filter(({ code }) => code === CODE);
const codes = (rows: Rows) => own(rows).map(({ cell }) => cell);

describe(CODE, () => {
  it('says nothing of weights that come to a hundred', () => {
    expect(codes(plan)).toEqual([]);
  });
  it('names the weight whose digits are swapped', () => {
    const found = own(change(plan, { F15: 57 }));
    expect(found.map(({ cell }) => cell)).toEqual(['F15']);
    expect(found[0]!.message).toContain('15 + 57 + 10 = 82');
    expect(found[0]!.message).toContain('mestinya 75');
  });
  it('is silent where groups come to whatever they come to', () => {
    const other = change(plan, { F7: 60, F11: 60 });
    expect(codes(other)).toEqual([]);
  });
});
