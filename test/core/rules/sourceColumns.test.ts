// Sources of money beside the cost of each work: most work from one source, some from another, by formula or typed.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const WORKS =
  'Pramuka Seni Asesmen Laptop Proyektor Sanitasi Rapat Laboratorium Perpustakaan Tata'.split(' ');

const plan: Rows = [
  [
    'No',
    'Program / Kegiatan',
    'Volume',
    'Satuan',
    'Tarif (Rp)',
    'Jumlah (Rp)',
    'Sumber Dana (Rp)',
    _,
    _,
  ],
  [_, _, _, _, _, _, 'BOSP', 'BOSDA', 'Komite'],
  ...WORKS.map((name, i): Input[] => {
    const row = i + 3;
    const own: Input[] =
      i === 1
        ? [_, `=F${row}`, _]
        : i === 3
          ? [`=F${row}-H${row}`, `=3*E${row}`, _]
          : [`=F${row}`, _, _];
    return [
      i + 1,
      `Penyelenggaraan ${name} Sekolah`,
      12 + i,
      'Kali',
      250_000 + i * 1_500,
      `=C${row}*E${row}`,
      ...own,
    ];
  }),
  [_, 'JUMLAH', _, _, _, ...['F', 'G', 'H', 'I'].map((at) => `=SUM(${at}3:${at}12)`)],
];
const MERGES = [...'ABCDEF'].map((at) => `${at}1:${at}2`).concat('G1:I1');
const codes = (cells: Readonly<Record<string, Input>>) =>
  tell(contextOf([gridFrom(change(plan, cells), 'RKAS', [], MERGES)])).map(
    ({ code, cell }) => `${code} ${cell}`,
  );

describe('sources of money', () => {
  it('are as each work has them', () => {
    expect(codes({})).toEqual([]);
  });
  it('are told where their own sum leaves a work out', () => {
    expect(codes({ G13: '=SUM(G3:G11)' })).toEqual(['rumus-kurang-baris G13']);
  });
});
